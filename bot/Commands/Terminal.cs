using System.Globalization;
using System.Text;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Commands;

/// <summary>Where a command writes: its result, what went wrong, how wide a line may be, and the language of the words around.</summary>
/// <param name="Out">The result: with --json one JSON object and nothing else.</param>
/// <param name="Error">What went wrong, in words.</param>
/// <param name="Language">The language of the person at the terminal.</param>
/// <param name="Width">Columns of a line.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, Language Language, int Width = Terminal.UsualWidth)
{
    private const int UsualWidth = 88;
    private const int Narrowest = 40;
    private const int Widest = 110;

    /// <summary>The terminal that the process was started in, in the language of the environment (LANG), else Danish.</summary>
    public static Terminal OfProcess()
    {
        if (Console.OutputEncoding is not UTF8Encoding)
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        var width = Console.IsOutputRedirected ? UsualWidth : Math.Clamp(Console.WindowWidth - 1, Narrowest, Widest);
        return new Terminal(Console.Out, Console.Error, LanguageCodes.FromLocale(CultureInfo.CurrentUICulture.Name) ?? Language.Danish, width);
    }
}

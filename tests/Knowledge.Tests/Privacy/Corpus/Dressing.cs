using System.Text;

namespace TeamsPilotBot.Knowledge.Tests.Privacy.Corpus;

/// <summary>What Word, web pages, markdown and hasty fingers do to a text.</summary>
internal static class Dressing
{
    private const char Open = '\u0001';
    private const char Close = '\u0002';

    /// <summary>The text in one of these clothes.</summary>
    public static string Put(Random random, string text, bool smallLetters)
    {
        if (smallLetters)
        {
            return text.ToLowerInvariant();
        }

        return random.Next(12) switch
        {
            0 => text.Replace(' ', '\u00a0'),
            1 => text.Replace('-', '\u2011'),
            2 => InStretches(text, character => character == '-' ? "\u2013" : character.ToString()),
            3 => InStretches(text, character => char.IsAsciiDigit(character) ? character + "\u200b" : character.ToString()),
            4 => InStretches(text, character => char.IsAsciiLetterLower(character) ? character + "\u00ad" : character.ToString()),
            5 => text.Replace(Open.ToString(), "**" + Open, StringComparison.Ordinal).Replace(Close.ToString(), Close + "**", StringComparison.Ordinal),
            6 => "- " + text,
            7 => "1) " + text.Replace("\n", "\r\n", StringComparison.Ordinal),
            8 => "> " + text,
            9 => text.Normalize(NormalizationForm.FormD),
            _ => text,
        };
    }

    private static string InStretches(string text, Func<char, string> change)
    {
        var changed = new StringBuilder(text.Length);
        var inside = false;
        foreach (var character in text)
        {
            inside = character == Open || (inside && character != Close);
            changed.Append(inside ? change(character) : character);
        }

        return changed.ToString();
    }
}

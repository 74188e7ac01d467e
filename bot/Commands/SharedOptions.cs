using System.CommandLine;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Commands;

/// <summary>Options that stand before or after any verb.</summary>
internal sealed class SharedOptions
{
    /// <summary>The data folder.</summary>
    public Option<string> Data { get; } = new("--data") { Recursive = true, Arity = ArgumentArity.ExactlyOne };

    /// <summary>The language of answers and messages.</summary>
    public Option<string> Language { get; } = OneOf("--language", "da", "en");

    /// <summary>An option that takes one of some words.</summary>
    /// <param name="name">Its name with the hyphens.</param>
    /// <param name="words">The words.</param>
    public static Option<string> OneOf(string name, params string[] words)
    {
        var option = new Option<string>(name) { Recursive = name == "--language", Arity = ArgumentArity.ExactlyOne };
        option.AcceptOnlyFromAmong(words);
        return option;
    }

    /// <summary>The value of an option as it was typed; null if it was not.</summary>
    /// <param name="parsed">The parsed arguments.</param>
    /// <param name="option">The option.</param>
    public static string? Given(ParseResult parsed, Option<string> option)
        => parsed.GetResult(option)?.Tokens is [var token, ..] ? token.Value : null;

    /// <summary>The language that was asked for; null if none was, or one that there is not.</summary>
    /// <param name="parsed">The parsed arguments.</param>
    public Language? LanguageOf(ParseResult parsed)
        => LanguageCodes.FromLocale(Given(parsed, Language));
}

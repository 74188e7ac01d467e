using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Commands;

/// <summary>Says in a sentence what is wrong with the arguments.</summary>
internal static class BadArguments
{
    // "--urls", "--environment", "--contentRoot" and the others that ASP.NET Core itself has names for.
    private static readonly HashSet<string> HostOptions = typeof(WebHostDefaults).GetFields()
        .Select(field => $"--{field.GetValue(null)}").ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong.</summary>
    /// <param name="parsed">The parsed arguments.</param>
    /// <param name="language">The language to say it in.</param>
    /// <returns>A sentence, or null if nothing is wrong.</returns>
    public static string? Sentence(ParseResult parsed, Language language)
    {
        if (parsed.Action is CommandLineAction { ClearsParseErrors: true })
        {
            return null;
        }

        var serves = parsed.CommandResult.Command is RootCommand;
        var unknown = serves ? NotForTheHost(parsed) : (parsed.UnmatchedTokens is [var token, ..] ? token : OptionTakenForText(parsed));
        return unknown is not null ? Unknown(unknown, serves, language)
            : parsed.Errors is [var error, ..] ? Explain(error, parsed.CommandResult.Command, language)
            : null;
    }

    private static string Unknown(string token, bool serves, Language language)
        => CommandTexts.Catalog.Format(language, token.StartsWith('-') ? "UnknownOption" : serves ? "UnknownVerb" : "TooMuch", token);

    private static string Explain(ParseError error, Command verb, Language language)
        => error.SymbolResult is not OptionResult { Option: var option } ? CommandTexts.Catalog.Get(language, $"Needs.{NameOf(verb)}")
            : CommandTexts.Catalog.Format(language, AllowedWords(option) is "" ? "NeedsValue" : "NeedsOneOf", option.Name, AllowedWords(option));

    // "contacts.import", since a verb can stand below another.
    private static string NameOf(Command verb)
        => string.Join('.', verb.Parents.OfType<Command>().Where(above => above is not RootCommand).Append(verb).Select(command => command.Name));

    private static string AllowedWords(Option option)
        => string.Join(", ", option.CompletionSources.SelectMany(source => source(CompletionContext.Empty)).Select(word => word.Label));

    // "--urls ADDRESS", "--Name=value", "--Section:Name value": settings, as ASP.NET Core reads them from its arguments.
    private static string? NotForTheHost(ParseResult parsed)
    {
        if (parsed.Tokens.FirstOrDefault(t => t.Type == TokenType.Directive) is { } directive)
        {
            return directive.Value;
        }

        var tokens = parsed.UnmatchedTokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            var name = tokens[i].Split('=', 2)[0];
            var hasValue = name.Length < tokens[i].Length;
            var isSetting = name.StartsWith("--", StringComparison.Ordinal)
                && (hasValue || HostOptions.Contains(name) || name.Contains(':', StringComparison.Ordinal));
            if (!isSetting || (!hasValue && ++i == tokens.Count))
            {
                return name;
            }
        }

        return null;
    }

    // The parser takes "--jsn" for the text of a question; after "--" everything is text.
    private static string? OptionTakenForText(ParseResult parsed)
        => parsed.Tokens.Any(t => t.Type == TokenType.DoubleDash) ? null
            : parsed.Tokens.FirstOrDefault(t => t.Type == TokenType.Argument && t.Value.StartsWith("--", StringComparison.Ordinal))?.Value;
}

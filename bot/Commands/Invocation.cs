using System.CommandLine;
using System.Text.Json;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Commands;

/// <summary>One call of the command line: its arguments, and where its result goes.</summary>
internal sealed class Invocation
{
    /// <summary>A call.</summary>
    /// <param name="parsed">The parsed arguments.</param>
    /// <param name="terminal">The terminal; its language gives way to --language.</param>
    /// <param name="shared">The options that any verb has.</param>
    public Invocation(ParseResult parsed, Terminal terminal, SharedOptions shared)
    {
        Parsed = parsed;
        AskedLanguage = shared.LanguageOf(parsed);
        HostArguments = SharedOptions.Given(parsed, shared.Data) is { } folder
            ? [.. parsed.UnmatchedTokens, $"--{BotOptions.Section}:{nameof(BotOptions.DataFolder)}={folder}"]
            : [.. parsed.UnmatchedTokens];
        Terminal = terminal with { Language = AskedLanguage ?? terminal.Language };
        Json = parsed.Tokens.Any(t => t.Value == VerbCommand.JsonName) || parsed.UnmatchedTokens.Contains(VerbCommand.JsonName);
    }

    /// <summary>The parsed arguments.</summary>
    public ParseResult Parsed { get; }

    /// <summary>Where to write.</summary>
    public Terminal Terminal { get; }

    /// <summary>What --language says; null without it.</summary>
    public Language? AskedLanguage { get; }

    /// <summary>What the host has to be told: what was meant for it, and what --data says.</summary>
    public string[] HostArguments { get; }

    /// <summary>Whether the result is wanted as JSON.</summary>
    public bool Json { get; }

    /// <summary>A text of the command line, in the language of the terminal.</summary>
    /// <param name="key">The key in CommandTexts.resx.</param>
    /// <param name="values">What goes into its places.</param>
    public string Text(string key, params object?[] values) => CommandTexts.Catalog.Format(Terminal.Language, key, values);

    /// <summary>Writes the one JSON object that is the result.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="result">The result.</param>
    public Task WriteJsonAsync<T>(T result) => Terminal.Out.WriteLineAsync(JsonSerializer.Serialize(result, LessonJson.Options));

    /// <summary>Says what went wrong: a sentence on standard error and, with --json, an object with "error" as the result.</summary>
    /// <param name="exitCode">How the call ends.</param>
    /// <param name="sentence">What went wrong.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> FailAsync(int exitCode, string sentence)
    {
        await Terminal.Error.WriteLineAsync(sentence);
        if (Json)
        {
            await WriteJsonAsync(new { error = sentence });
        }

        return exitCode;
    }
}

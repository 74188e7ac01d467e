using System.CommandLine;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search.Vectors;

namespace TeamsPilotBot.Bot.Commands;

/// <summary><c>ask "TEXT"</c>: answers one question as the bot would, for somebody of whom nothing is known.</summary>
internal sealed class AskCommand : VerbCommand
{
    private readonly Argument<string> text = new("text") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> sector = SharedOptions.OneOf("--sector", "municipality", "region", "state", "cross-sector");
    private readonly Option<string> organisation = new("--organisation") { Arity = ArgumentArity.ExactlyOne };

    /// <summary>The verb.</summary>
    /// <param name="shared">The options that any verb has.</param>
    /// <param name="terminal">Where to write.</param>
    public AskCommand(SharedOptions shared, Terminal terminal)
        : base("ask", shared, terminal)
    {
        Add(text);
        Add(sector);
        Add(organisation);
        Add(Switch(JsonName));
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(Invocation call, CancellationToken cancellationToken)
    {
        var question = new Question(call.Parsed.GetRequiredValue(text), Reader.Anyone)
        {
            Language = call.AskedLanguage,
            Sector = SectorOf(call.Parsed.GetValue(sector)),
            Organisation = call.Parsed.GetValue(organisation),
        };

        // Somebody waits at the terminal: a service that does not answer at once is done without.
        await using var tool = new Tool(call, vectors: new VectorOptions { Retries = 0 });
        await tool.LoadAsync(cancellationToken);
        await tool.EmbedAsync(cancellationToken);
        var start = tool.Time.GetTimestamp();
        var answer = await tool.Answers.AskAsync(question, cancellationToken);
        var elapsed = tool.Time.GetElapsedTime(start);
        if (call.Json)
        {
            await call.WriteJsonAsync(AnswerJson.Of(question.Text, answer, elapsed));
        }
        else
        {
            await call.Terminal.Out.WriteAsync(AnswerPage.Of(answer, call.Terminal.Width));
        }

        return ExitCode.Done;
    }

    private static Sector? SectorOf(string? word) => word switch
    {
        "municipality" => Sector.Municipality,
        "region" => Sector.Region,
        "state" => Sector.State,
        "cross-sector" => Sector.CrossSector,
        _ => null,
    };
}

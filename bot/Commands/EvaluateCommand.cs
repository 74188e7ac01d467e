using System.CommandLine;
using TeamsPilotBot.Knowledge.Evaluation;
using TeamsPilotBot.Knowledge.Search;

namespace TeamsPilotBot.Bot.Commands;

/// <summary><c>evaluate FILE</c>: asks a file of judged questions and measures the answers.</summary>
internal sealed class EvaluateCommand : VerbCommand
{
    private readonly Argument<string> file = new("file") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string[]> without = new("--without") { Arity = ArgumentArity.OneOrMore };

    /// <summary>The verb.</summary>
    /// <param name="shared">The options that any verb has.</param>
    /// <param name="terminal">Where to write.</param>
    public EvaluateCommand(SharedOptions shared, Terminal terminal)
        : base("evaluate", shared, terminal)
    {
        without.AcceptOnlyFromAmong([.. Enum.GetNames<SearchParts>().Skip(1).Select(n => n.ToLowerInvariant())]);
        Add(file);
        Add(without);
        Add(Switch(JsonName));
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(Invocation call, CancellationToken cancellationToken)
    {
        var questions = await ReadAsync(call, call.Parsed.GetRequiredValue(file), cancellationToken);
        var parts = (call.Parsed.GetValue(without) ?? [])
            .Aggregate(SearchParts.None, (all, name) => all | Enum.Parse<SearchParts>(name, ignoreCase: true));

        await using var tool = new Tool(call, new SearchOptions(parts));
        await tool.LoadAsync(cancellationToken);
        await tool.EmbedAsync(cancellationToken);
        var results = await new Evaluator(tool.Answers.AskAsync, tool.Time).RunAsync(questions, cancellationToken);
        var measures = Measures.Of(results);
        if (call.Json)
        {
            await call.WriteJsonAsync(EvaluationJson.Of(measures, results));
        }
        else
        {
            await call.Terminal.Out.WriteAsync(EvaluationPage.Of(measures, call));
        }

        return ExitCode.Done;
    }

    private static async Task<IReadOnlyList<JudgedQuestion>> ReadAsync(Invocation call, string path, CancellationToken cancellationToken)
    {
        await using var stream = InputFile.Open(call, path);
        var read = await QuestionFile.ReadAsync(stream, cancellationToken);
        return read.Problem is { } problem
            ? throw new CommandFailedException(call.Text($"Questions.{problem.Fault}", path, problem.Place, problem.Field))
            : read.Questions;
    }
}

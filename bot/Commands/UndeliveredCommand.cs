using System.CommandLine;
using TeamsPilotBot.Bot.Cards.Directory;
using TeamsPilotBot.Dialogs.Directory;

namespace TeamsPilotBot.Bot.Commands;

/// <summary><c>undelivered</c>: says which messages did not arrive and why, and puts them back to be sent by the running bot.</summary>
internal sealed class UndeliveredCommand : VerbCommand
{
    private const int LongestText = 100;

    private readonly Option<bool> replay = Switch("--replay");

    /// <summary>The verb.</summary>
    /// <param name="shared">The options that any verb has.</param>
    /// <param name="terminal">Where to write.</param>
    public UndeliveredCommand(SharedOptions shared, Terminal terminal)
        : base("undelivered", shared, terminal)
    {
        Add(replay);
        Add(Switch(JsonName));
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(Invocation call, CancellationToken cancellationToken)
    {
        await using var tool = new Tool(call);
        await tool.LoadContactsAsync(cancellationToken);
        var items = await tool.Undelivered.ListAsync(cancellationToken);
        var replayed = call.Parsed.GetValue(replay) ? await tool.Undelivered.RetryAsync(null, cancellationToken) : 0;
        if (call.Json)
        {
            await call.WriteJsonAsync(UndeliveredJson.Of(items, replayed));
        }
        else
        {
            await WriteAsync(call, items, replayed);
        }

        return ExitCode.Done;
    }

    private static async Task WriteAsync(Invocation call, IReadOnlyList<UndeliveredItem> items, int replayed)
    {
        var texts = DirectoryTexts.In(call.Terminal.Language);
        foreach (var line in items.Select(item => UndeliveredLine.Of(item, texts, LongestText)))
        {
            await call.Terminal.Out.WriteLineAsync(call.Text("Undelivered.Line", line.To, line.About, line.Why));
        }

        if (items.Count == 0 || replayed > 0)
        {
            await call.Terminal.Out.WriteLineAsync(items.Count == 0 ? call.Text("Undelivered.None") : call.Text("Undelivered.Replayed", replayed));
        }
    }
}

/// <summary>What did not arrive, as <c>undelivered --json</c> prints it.</summary>
internal sealed record UndeliveredJson(IReadOnlyList<UndeliveredItem> Items, int Replayed)
{
    /// <summary>The list in the shape that is printed.</summary>
    /// <param name="items">What did not arrive.</param>
    /// <param name="replayed">How many of them are tried again.</param>
    public static UndeliveredJson Of(IReadOnlyList<UndeliveredItem> items, int replayed) => new(items, replayed);
}

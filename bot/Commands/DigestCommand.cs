using System.CommandLine;
using System.CommandLine.Parsing;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Commands;

/// <summary><c>digest --channel ID</c>: shows what would be posted in a week. Nothing is posted, and nothing counts as told.</summary>
internal sealed class DigestCommand : VerbCommand
{
    private readonly Option<string> channel = new("--channel") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> week = new("--week") { Arity = ArgumentArity.ExactlyOne };

    /// <summary>The verb.</summary>
    /// <param name="shared">The options that any verb has.</param>
    /// <param name="terminal">Where to write.</param>
    public DigestCommand(SharedOptions shared, Terminal terminal)
        : base("digest", shared, terminal)
    {
        Add(channel);
        Add(week);
        Add(Switch(JsonName));
        Validators.Add(Check);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(Invocation call, CancellationToken cancellationToken)
    {
        var given = SharedOptions.Given(call.Parsed, channel)!.Trim();
        await using var tool = new Tool(call);
        await tool.SeedAsync(cancellationToken);
        await tool.LoadContactsAsync(cancellationToken);
        var subscription = await SubscriptionAsync(call, tool, given, cancellationToken);
        var asked = DigestWeek.Parse(SharedOptions.Given(call.Parsed, week)) ?? DigestWeek.Of(DanishTime.Today(tool.Time));
        var digest = await DigestAsync(tool, subscription, asked, cancellationToken);
        if (call.Json)
        {
            var shown = digest is null ? null : tool.Cards.Show(new DigestReply(digest, Nonce.New(), IsPreview: false, subscription.IsPersonal));
            await call.WriteJsonAsync(DigestJson.Of(given, asked, digest, shown));
        }
        else
        {
            await call.Terminal.Out.WriteAsync(DigestPage.Of(call, subscription.Name ?? given, asked, digest));
        }

        return ExitCode.Done;
    }

    private static async Task<DigestSubscription> SubscriptionAsync(Invocation call, Tool tool, string given, CancellationToken cancellationToken)
        => given == DigestSubscription.DemoId ? DemoSubscription.In(call.AskedLanguage ?? Language.Danish)
            : await tool.Subscriptions.FindAsync(SubscriptionIds.Of(Recipient.Channel(WithoutThread(given))), cancellationToken)
                ?? await tool.Subscriptions.FindAsync(given, cancellationToken)
                ?? throw new CommandFailedException(call.Text("Digest.UnknownChannel", given));

    private static async Task<Digest?> DigestAsync(Tool tool, DigestSubscription subscription, DigestWeek week, CancellationToken cancellationToken)
        => subscription.Id != DigestSubscription.DemoId && tool.DigestDesk is { } desk
            ? await desk.PreviewAsync(subscription, week, cancellationToken)
            : tool.Digests.Compose(await tool.Digests.GatherAsync(cancellationToken), subscription, week, new HashSet<string>(StringComparer.Ordinal));

    // Teams calls a thread "19:…@thread.tacv2;messageid=…".
    private static string WithoutThread(string conversationId) => conversationId.Split(';')[0];

    private void Check(CommandResult result)
    {
        var (givenChannel, givenWeek) = (result.GetResult(channel), result.GetResult(week));
        if (givenChannel?.Tokens is not [{ Value: var id }] || string.IsNullOrWhiteSpace(id)
            || (givenWeek?.Tokens is [var token, ..] && DigestWeek.Parse(token.Value) is null))
        {
            result.AddError("Not what a digest needs.");
        }
    }
}

using System.Text.Json.Nodes;
using TeamsPilotBot.Faults.Tests.People;
using TeamsPilotBot.Faults.Tests.Running;
using TeamsPilotBot.Faults.Tests.Stories;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Tests.Connector;
using TeamsPilotBot.Tests.Running;

namespace TeamsPilotBot.Faults.Tests;

/// <summary>Two processes of the bot over one Cosmos DB are one bot to people.</summary>
public sealed class TwoBotsOnCosmosTests(CosmosScene cosmos) : IClassFixture<CosmosScene>
{
    private const string Story =
        "Vi ville bruge sprogmodellen til at skrive referater af møder med borgere, men tolkene talte i munden på hinanden, så teksten blev til volapyk. "
        + "Vi gav hver tolk sin egen mikrofon og delte lyden op i spor. "
        + "Det endte med, at referaterne kunne bruges i tre ud af fire møder.";

    private const string Question = "Hvordan får vi brugbare referater, når tolkene taler i munden på hinanden?";

    private static readonly TeamsPlace Channel = new("19:erfa@thread.tacv2", "channel", "19:team@thread.tacv2");

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Scene scene = cosmos.Scene;

    [Fact]
    public async Task A_question_that_is_delivered_to_both_is_answered_once()
    {
        var question = Questions.Number(40);
        var (id, at) = (scene.Teams.State.NewId(), scene.Teams.Time.GetUtcNow());
        var known = cosmos.Asker.Messages.Count;

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(bot => scene.ClientOf(cosmos.Asker, bot).SayAsync(question, id: id, at: at)));
        await Task.WhenAll(Enumerable.Range(0, 2).Select(bot => scene.ClientOf(cosmos.Asker, bot).SayAsync(question, id: id, at: at)));

        Assert.All(answers, answer => Assert.InRange((int)answer.Status, 200, 299));
        Assert.NotNull(Assert.Single(cosmos.Asker.Messages.Skip(known)).Card()?.Button("askContact"));
    }

    [Fact]
    public async Task A_hand_off_moves_on_both_and_each_message_comes_once()
    {
        var story = new HandOffStory(cosmos.Asker, cosmos.Contact, Questions.Number(41));

        await story.PlayAsync();
        await scene.RestAsync();

        new StoryCheck(story, [.. (await scene.StoredAsync()).Where(kept => kept.Question == story.Question)], scene.Teams).Holds();
    }

    [Fact]
    public async Task A_lesson_that_is_approved_on_one_is_found_on_the_other_and_its_digest_is_posted_once()
    {
        var settings = await SubscribeAsync();
        await TellAsync();
        await ApproveAsync();

        await Eventually.Holds(
            "the lesson is found on the other bot", async () => (await cosmos.Asker.AskAsync(Question)).Activity.ToJsonString().Contains("mikrofon", StringComparison.Ordinal),
            Patience);
        var sendNow = settings.Card.Button("subscriptionSendNow")!;
        await Task.WhenAll(Enumerable.Range(0, 2).Select(bot => scene.ClientOf(cosmos.Teller, bot).ClickAsync(
            "subscriptionSendNow", sendNow.Data([]), settings.Id, Channel)));
        await scene.Teams.UntilAsync(() => Digests().Count > 0);
        await Eventually.Holds("no digest waits", async () => !await DigestsWaitAsync(), Patience);

        Assert.Single(Digests());
    }

    private async Task<(JsonObject Card, string Id)> SubscribeAsync()
    {
        await cosmos.Teller.Teams.InstallAsync(Channel);
        await cosmos.Teller.Teams.SayAsync("ugens overblik", Channel);
        await scene.Teams.UntilAsync(() => scene.Teams.Messages(Channel.Conversation).Any(message => message.Card()?.Button("subscriptionSave") is not null));
        var shown = scene.Teams.Messages(Channel.Conversation).Last(message => message.Card()?.Button("subscriptionSave") is not null);
        var saved = await cosmos.Teller.Teams.ClickAsync("subscriptionSave", shown.Card()!.Button("subscriptionSave")!.Data(shown.Card().Filled()), shown.Id, Channel);
        return (saved.Card!, shown.Id);
    }

    private async Task TellAsync()
    {
        await cosmos.Curator.Teams.SayAsync("til gennemsyn");
        await cosmos.Teller.Teams.SayAsync($"log en erfaring: {Story}");
        await scene.Teams.UntilAsync(() => cosmos.Teller.Messages.Any(message => message.Card()?.Button("tellingNext") is not null));
        var shown = cosmos.Teller.Messages.Last(message => message.Card()?.Button("tellingNext") is not null);
        var sharing = await cosmos.Teller.ClickAsync(shown.Card()!.Button("tellingNext")!, shown.Id, ("status", "PartlySolved"));
        var preview = await cosmos.Teller.ClickAsync(sharing.Button("tellingNext")!, shown.Id);
        await cosmos.Teller.ClickAsync(preview.Button("tellingSend")!, shown.Id);
    }

    private async Task ApproveAsync()
    {
        await scene.Teams.UntilAsync(() => cosmos.Curator.Messages.Any(message => message.Card()?.Button("reviewView") is not null));
        var notice = cosmos.Curator.Messages.Last(message => message.Card()?.Button("reviewView") is not null);
        var review = await cosmos.Curator.ClickAsync(notice.Card()!.Button("reviewView")!, notice.Id);
        await cosmos.Curator.ClickAsync(review.Button("reviewApprove")!, notice.Id);
    }

    private List<ShownMessage> Digests()
        => [.. scene.Teams.Messages(Channel.Conversation).Where(message => message.Card()?["body"] is JsonArray body
            && body.Any(part => ((string?)part?["text"])?.StartsWith("Ugens overblik · uge", StringComparison.Ordinal) == true))];

    private async Task<bool> DigestsWaitAsync()
    {
        using var kept = scene.OpenStore();
        return await kept.Store.QueryAsync(
            new Container("digest-issues", [IOutboxKind.NextAtField]),
            new DocumentQuery { Where = [new(IOutboxKind.NextAtField, Comparison.AtMost, long.MaxValue)] },
            CancellationToken.None).AnyAsync();
    }
}

using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Tests.Cards;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Delivery.Outboxes;

/// <summary>What curators and the author are sent of a telling, and who is sent nothing.</summary>
public sealed class SubmissionContentTests
{
    private static readonly Actor Karen = Actor.Person("karen", isCurator: true);

    private readonly TestKnowledge knowledge = new([]);
    private readonly SubmissionContent content;

    public SubmissionContentTests() => content = new(new SubmissionOutbox(Options.Create(new RetentionOptions())), new ReplyCards(), knowledge.Clock);

    [Fact]
    public async Task A_curator_gets_a_card_that_leads_to_it()
    {
        var sent = await knowledge.Reviewing.SentAsync(ReviewGallery.Text);

        var card = (JObject)(await MakeAsync(sent, DeliveryKind.Card, Curator("karen")))!.Attachments[0].Content;

        Assert.Contains(CardTests.Elements(card), e => (string?)e["verb"] == "reviewView");
    }

    [Fact]
    public async Task Who_is_no_curator_any_more_or_had_a_hand_in_it_gets_nothing()
    {
        var sent = await knowledge.Reviewing.SentAsync(ReviewGallery.Text);

        Assert.Null(await MakeAsync(sent, DeliveryKind.Card, Curator("karen") with { IsCurator = false }));
        Assert.Null(await MakeAsync(sent, DeliveryKind.Card, Curator("frida")));
        Assert.NotNull(await MakeAsync(sent, DeliveryKind.Card, Curator("admin") with { IsCurator = false, IsAdministrator = true }));
    }

    [Fact]
    public async Task The_author_gets_the_reason_and_a_way_on_when_it_is_sent_back()
    {
        var sent = await knowledge.Reviewing.SentAsync(ReviewGallery.Text);
        var back = await DecideAsync(sent, new SendBack("Hvad kostede det?"));

        var card = (JObject)(await MakeAsync(back, DeliveryKind.Repost, Author))!.Attachments[0].Content;

        Assert.Contains(CardTests.Elements(card), e => (string?)e["text"] == "Hvad kostede det?");
        var button = CardTests.Elements(card).Single(e => (string?)e["type"] == "Action.Execute");
        Assert.Equal(("tellingGoOn", sent.Id), ((string?)button["verb"], (string?)button["data"]!["submissionId"]));
    }

    [Fact]
    public async Task The_author_is_told_that_it_can_be_found_and_who_decided_is_not_told_what_they_did()
    {
        var sent = await knowledge.Reviewing.SentAsync(ReviewGallery.Text);
        var published = await DecideAsync(sent, new Approve(sent.Text, sent.TextNumber));

        Assert.Contains("kan nu findes", (await MakeAsync(published, DeliveryKind.Note, Author))!.Text, StringComparison.Ordinal);
        Assert.Null(await MakeAsync(published, DeliveryKind.Note, Curator("karen"), published.Trail[2].Id));
    }

    private static Address Author => Curator("frida") with { IsCurator = false };

    private static Address Curator(string key) => new()
    {
        Key = key, ServiceUrl = "https://smba.example/", ChannelId = "msteams", BotId = "28:bot", ConversationId = "chat", UserId = key, IsCurator = true,
        SeenAt = DateTimeOffset.UnixEpoch,
    };

    private async Task<Submission> DecideAsync(Submission submission, SubmissionMove move)
        => Assert.IsType<SubmissionAccepted>(await knowledge.Reviewing.Register.MoveAsync(submission.Id, "k-1", move, Karen, default)).Submission;

    private async Task<Microsoft.Bot.Schema.IMessageActivity?> MakeAsync(Submission submission, DeliveryKind kind, Address to, string? about = null)
    {
        var document = await new OutboxStore(knowledge.Reviewing.Store, content.Kind).FindAsync(new DocumentKey(submission.Id, submission.Id), default);
        return content.Make(
            document!, new Knowledge.Outboxes.Delivery("d", Recipient.Person(to.Key), kind, about ?? submission.Trail[^1].Id, DateTimeOffset.UnixEpoch), to);
    }
}

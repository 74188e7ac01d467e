using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Teams;

/// <summary>A digest in a channel, from click to answer. The bot is built anew for each click, as after a restart.</summary>
public sealed class DigestClickTests : IDisposable
{
    private static readonly Recipient Channel = Recipient.Channel("19:erfaringer@thread.tacv2");

    private readonly TeamsClient client = new();
    private readonly JObject card;

    public DigestClickTests()
    {
        var subscription = client.Knowledge.Digests.SubscribedAsync(Channel).GetAwaiter().GetResult();
        var digest = client.Knowledge.Digests.Post(
            subscription.Id,
            [
                .. new[] { ("speciale-001", Category.Legal), ("speciale-034", Category.Data), ("kk-001", Category.Data), ("speciale-002", Category.Legal) }.Select(
                    item => new DigestItem(DigestItemKind.Lesson, item.Item1, SeedRecords.Lesson(item.Item1).Title) { LessonId = item.Item1, Category = item.Item2 }),
                new DigestItem(DigestItemKind.Question, "h-1", "Må vi optage opkald?") { HandOffId = "h-1", Category = Category.Legal },
            ]);
        card = (JObject)new ReplyCards().Show(new DigestReply(digest, "n1", IsPreview: false, IsPersonal: false)).Attachments[0].Content;
    }

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task A_lesson_is_read_and_the_digest_comes_back()
    {
        await ClickAsync(TeamsClient.Button(card, "Læs"));
        Assert.Contains(SeedRecords.Lesson("speciale-001").Title, client.AnsweredCard.ToString(), StringComparison.Ordinal);

        await ClickAsync(TeamsClient.Button(client.AnsweredCard, "Tilbage til overblikket"));
        Assert.Contains("Ugens overblik · uge 49", client.AnsweredCard.ToString(), StringComparison.Ordinal);
        Assert.Empty(client.Replies);
    }

    [Fact]
    public async Task The_rest_is_read_and_goes_back_to_its_list()
    {
        await ClickAsync(TeamsClient.Button(card, "Se resten (1)"));
        await ClickAsync(TeamsClient.Button(client.AnsweredCard, "Læs"));
        Assert.Contains(SeedRecords.Lesson("speciale-002").Title, client.AnsweredCard.ToString(), StringComparison.Ordinal);

        await ClickAsync(TeamsClient.Button(client.AnsweredCard, "Tilbage til listen"));
        Assert.Contains("4–4 af 4", client.AnsweredCard.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_click_again_gets_the_same_answer()
    {
        await ClickAsync(TeamsClient.Button(card, "Følg eller vælg færre"));
        var button = TeamsClient.Button(client.AnsweredCard, "Følg emnet");

        foreach (var _ in new[] { 1, 2 })
        {
            await ClickAsync(button);
            Assert.Contains("Nu følger du jura.", client.AnsweredCard.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_wish_for_less_is_taken_back_and_made_again_on_the_same_card()
    {
        await ClickAsync(TeamsClient.Button(card, "Følg eller vælg færre"));
        var topics = client.AnsweredCard;
        await ClickAsync(TeamsClient.Button(topics, "Færre af disse"));
        await ClickAsync(TeamsClient.Button(client.AnsweredCard, "Fortryd"));
        Assert.Contains("Dit ønske er taget tilbage.", client.AnsweredCard.ToString(), StringComparison.Ordinal);
        await ClickAsync(TeamsClient.Button(client.AnsweredCard, "Færre af disse"));

        Assert.Single((await client.Knowledge.Digests.Subscriptions.FindAsync(SubscriptionIds.Of(Channel), default))!.Fewer);
    }

    [Fact]
    public async Task What_somebody_follows_is_not_said_to_the_channel_by_clients_that_know_only_submit()
    {
        await ClickAsync(TeamsClient.Button(card, "Følg eller vælg færre"));

        await SubmitAsync(TeamsClient.Button(client.AnsweredCard, "Følg emnet"));

        Assert.Equal("Det er noteret. Skriv »ugens overblik« i chatten med mig for at se, hvad du følger.", Assert.Single(client.Replies).Text);
        Assert.Empty(client.Changed);
    }

    [Fact]
    public async Task A_digest_is_not_posted_once_more_by_clients_that_know_only_submit()
    {
        await ClickAsync(TeamsClient.Button(card, "Læs"));

        await SubmitAsync(TeamsClient.Button(client.AnsweredCard, "Tilbage til overblikket"));

        Assert.Equal("Overblikket står længere oppe.", Assert.Single(client.Replies).Text);
    }

    [Fact]
    public async Task Clients_that_know_only_submit_are_told_what_becomes_of_a_wish_for_less()
    {
        await ClickAsync(TeamsClient.Button(card, "Følg eller vælg færre"));

        await SubmitAsync(TeamsClient.Button(client.AnsweredCard, "Færre af disse"));

        Assert.Equal("Det er noteret. Når en til i kanalen ønsker det, bliver der færre nye erfaringer inden for jura i overblikket.", Assert.Single(client.Replies).Text);
    }

    [Fact]
    public async Task An_open_question_is_offered_to_whoever_can_answer_it()
    {
        await ClickAsync(TeamsClient.Button(card, "Kan du svare?"));

        Assert.Equal("h-1", Assert.Single(client.Knowledge.Digests.Offered).HandOffId);
    }

    [Fact]
    public async Task An_old_digest_whose_lesson_is_gone_gets_a_sentence()
    {
        var button = TeamsClient.Button(card, "Læs");
        button["data"]!["lessonId"] = "erf-vaekvaek";

        await ClickAsync(button);

        Assert.StartsWith("Den erfaring kan jeg ikke finde længere.", client.AnsweredSentence, StringComparison.Ordinal);
    }

    private Task ClickAsync(JObject button) => client.SendAsync(InChannel(client.Click(button)));

    private Task SubmitAsync(JObject button) => client.SendAsync(InChannel(client.Submit(button)));

    private Activity InChannel(Activity activity)
    {
        activity.Conversation = client.Mention("").Conversation;
        return activity;
    }
}

using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Bot.Tests.Cards.SubscriptionGallery;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class SubscriptionCardTests
{
    public static TheoryData<string> Names => [.. SubscriptionGallery.All.Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_button_is_read_back_as_what_it_says(string name)
    {
        var buttons = CardTests.Elements(CardTests.Card(name)).Where(e => (string?)e["type"] == "Action.Execute").ToList();
        // Who may not change it sees how it stands, and no button.
        Assert.Equal(name == "subscription.standing.others.da", buttons.Count == 0);
        foreach (var button in buttons)
        {
            var (verb, data) = ((string)button["verb"]!, (JObject)button["data"]!);
            var read = Assert.IsType<SubscriptionCardAction>(CardClickReader.Read(verb, data));

            Assert.Equal((verb, "n1"), ($"subscription{read.Verb}", read.Nonce));
            Assert.All(
                data.Properties().Where(field => field.Name is not ("nonce" or "subscriptionId" or "week" or CardLanguage.Name)),
                field => Assert.Equal((string?)field.Value ?? "", read.Field(field.Name) ?? ""));
            var submitted = Assert.IsType<SubscriptionCardAction>(CardClickReader.Read((JObject)button["fallback"]!["data"]!));
            Assert.Equal((read.Verb, read.Nonce), (submitted.Verb, submitted.Nonce));
            Assert.Equal(read.Fields.OrderBy(field => field.Key), submitted.Fields.OrderBy(field => field.Key));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_shows_no_more_buttons_than_Teams_has_room_for(string name)
        => Assert.InRange(CardTests.Card(name)["actions"]!.Count(), 0, 6);

    [Theory]
    [InlineData("subscription")]
    [InlineData("subscriptionNothing")]
    [InlineData("subscription3")]
    [InlineData("subscriptionsave")]
    public void Anything_else_is_no_click(string verb) => Assert.Null(CardClickReader.Read(verb, new JObject { ["nonce"] = "n1" }));

    [Theory]
    [InlineData("subscription.form.new.da")]
    [InlineData("subscription.form.da")]
    [InlineData("subscription.form.faults.da")]
    public void The_form_has_a_field_for_all_that_is_chosen(string name)
        => Assert.Equal(SubscriptionFields.Form.Order(), Inputs(CardTests.Card(name)).Keys.Order());

    [Fact]
    public void A_time_that_is_none_stands_in_a_field_where_it_can_be_put_right()
    {
        var input = Inputs(CardTests.Card("subscription.form.faults.da"))[SubscriptionFields.Time];

        Assert.Equal(("Input.Text", "25:99"), ((string?)input["type"], (string?)input["value"]));
        Assert.Equal("Input.Time", (string?)Inputs(CardTests.Card("subscription.form.new.da"))[SubscriptionFields.Time]["type"]);
    }

    [Theory]
    [InlineData("\",\"type\":\"Image\"}]")]
    [InlineData("${heading}")]
    [InlineData("{\"type\":\"Action.OpenUrl\"}")]
    [InlineData("</speak><audio/>")]
    public void Text_never_adds_or_changes_an_element(string hostile)
        => Assert.All(
            Replies(hostile).Zip(Replies("almindelig tekst")),
            pair => Assert.Equal(Build(CardTests.Card(pair.Second)), Build(CardTests.Card(pair.First))));

    [Fact]
    public void Text_shows_as_it_was_written_and_does_nothing()
        => Assert.All(Replies("<at>Alle</at> [klik](https://ond.example) **fed**"), reply => Assert.DoesNotContain(
            CardTests.Elements(CardTests.Card(reply)).Where(e => (string?)e["type"] == "TextBlock").Select(e => (string)e["text"]!),
            text => text.Contains("<at>", StringComparison.Ordinal) || text.Contains("https://", StringComparison.Ordinal)));

    [Theory]
    [InlineData("æ")]
    [InlineData("*")]
    [InlineData("\"")]
    [InlineData("字")]
    [InlineData("😀")]
    public void The_longest_texts_fit_into_a_message(string letter)
        => Assert.All(
            Replies(string.Concat(Enumerable.Repeat(letter, 4_000 / letter.Length))),
            reply => Assert.InRange(CardSize.Of(new ReplyCards().Show(reply)), 300, CardSize.Budget));

    private static IEnumerable<Reply> Replies(string text)
    {
        var named = Channel with { Name = text, TeamName = text + text };
        return
        [
            Form(named, Next, Language.Danish) with { Faults = [text], Back = SubscriptionVerb.ListAll },
            Form(named, Next, Language.Danish) with { Values = new Dictionary<string, string> { [SubscriptionFields.Time] = $"x{text}" } },
            new SubscriptionReply(Language.Danish, "n1", named, Next, MayChange: true),
            new SubscriptionListReply(
                Language.Danish, "n1", IsAll: true,
                [.. Enumerable.Repeat(new SubscriptionItem(named, Next, new LastPosting(new DigestWeek(2026, 48), Next, PostingState.Uncertain)), SubscriptionListReply.PageSize)], 6, 90)
            {
                Notice = text, Channel = text.Length > 600 ? text[..600] : text,
            },
        ];
    }

    private static Dictionary<string, JObject> Inputs(JObject card)
        => CardTests.Elements(card).Where(e => ((string)e["type"]!).StartsWith("Input.", StringComparison.Ordinal)).ToDictionary(e => (string)e["id"]!);

    private static IEnumerable<string> Build(JObject card)
        => CardTests.Elements(card).Select(e => $"{e.Path}: {e["type"]} {string.Join(',', e.Properties().Select(p => p.Name))}");
}

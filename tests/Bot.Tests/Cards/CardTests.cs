using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class CardTests
{
    public static TheoryData<string> Names => [.. Gallery.All.Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_looks_as_it_did(string name) => Snapshot.Matches(name, Card(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_is_of_version_1_5_and_takes_the_width_of_the_chat(string name)
    {
        var card = Card(name);

        Assert.Equal("AdaptiveCard", (string?)card["type"]);
        Assert.Equal("1.5", (string?)card["version"]);
        Assert.Equal("full", (string?)card["msteams"]!["width"]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_can_be_heard_and_read_by_a_client_that_shows_no_cards(string name)
    {
        var message = Message(name);
        var card = (JObject)message.Attachments[0].Content;

        Assert.False(string.IsNullOrWhiteSpace((string?)card["speak"]));
        Assert.False(string.IsNullOrWhiteSpace((string?)card["fallbackText"]));
        Assert.InRange(message.Summary.Length, 1, 150);
        Assert.All(Elements(card).Where(e => (string?)e["type"] == "Image"), image => Assert.False(string.IsNullOrWhiteSpace((string?)image["altText"])));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_place_of_a_template_is_left_unfilled(string name)
        => Assert.DoesNotContain("${", Card(name).ToString(), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void Texts_wrap_and_use_only_colours_that_follow_the_theme_and_can_be_read(string name)
    {
        var texts = Elements(Card(name)).Where(e => (string?)e["type"] == "TextBlock").ToList();

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.Contains((string?)text["color"], new[] { null, "Good", "Attention", "Accent", "Default", "Warning" }));
        Assert.All(texts.Where(text => (string?)text["color"] == "Warning"), text => Assert.Equal("●", (string?)text["text"]));
        Assert.All(texts.Where(text => ((string)text["text"]!).Length > 30), text => Assert.True((bool?)text["wrap"]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_button_also_works_in_clients_that_know_no_execute_action(string name)
    {
        var buttons = Elements(Card(name)).Where(e => (string?)e["type"] == "Action.Execute").ToList();

        Assert.All(buttons, button =>
        {
            Assert.Equal("Action.Submit", (string?)button["fallback"]!["type"]);
            Assert.Equal(button["title"], button["fallback"]!["title"]);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_button_carries_the_language_of_the_card(string name)
    {
        var language = Gallery.All.Single(item => item.Name == name).Reply.Language;
        var buttons = Elements(Card(name)).Where(e => (string?)e["type"] is "Action.Execute" or "Action.Submit" && e["data"]!["msteams"] is null);

        Assert.All(buttons, button => Assert.Equal(language, CardLanguage.Of((JObject)button["data"]!)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_button_folds_in_or_out_is_on_the_card(string name)
    {
        var card = Card(name);
        var ids = Elements(card).Select(e => (string?)e["id"]).OfType<string>().ToList();
        var targets = Elements(card).Where(e => (string?)e["type"] == "Action.ToggleVisibility").SelectMany(e => e["targetElements"]!).Select(t => (string?)t);

        Assert.Equal(ids.Distinct(), ids);
        Assert.Subset(ids.ToHashSet<string?>(), targets.ToHashSet());
    }

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.English)]
    public void A_file_with_a_link_looks_as_it_did(Language language)
        => Snapshot.Matches($"file.link.{language.Code()}", FileCard.Expand(Gallery.AnnualReport(language), "https://pilotbot.example.dk/files/NIcFaQ1t7A0vK3uW9yqE2mZxTgR5sLbPjHdCoV6iUeY"));

    [Fact]
    public void Danish_and_English_cards_have_the_same_build()
    {
        Assert.Equal(Types(Card("refusal.da")), Types(Card("refusal.en")));
    }

    internal static IMessageActivity Message(string name) => new ReplyCards().Show(Gallery.All.Single(item => item.Name == name).Reply);

    internal static JObject Card(string name) => (JObject)Message(name).Attachments[0].Content;

    internal static JObject Card(Reply reply) => (JObject)new ReplyCards().Show(reply).Attachments[0].Content;

    internal static IEnumerable<JObject> Elements(JObject card) => card.DescendantsAndSelf().OfType<JObject>().Where(e => e["type"] is not null);

    private static IEnumerable<string?> Types(JObject card) => Elements(card).Select(e => (string?)e["type"]);
}

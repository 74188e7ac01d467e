using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Bot.Tests.Cards;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Teams;

/// <summary>A click is answered in the language of the card. The hand-off of these cards is long gone, which takes one sentence to say.</summary>
public sealed class CardLanguageTests : IDisposable
{
    private const string Danish = "Det spørgsmål kan jeg ikke finde længere.";
    private const string English = "I cannot find that question any more.";

    private readonly TeamsClient teams = new();

    public void Dispose() => teams.Dispose();

    [Theory]
    [InlineData("handoff.contact.sent.da", "Undersøges", "en-US", Danish)]
    [InlineData("handoff.contact.sent.en", "Looking into it", "da-DK", English)]
    public async Task Who_never_wrote_is_answered_in_the_language_of_the_card_and_not_of_the_client(string card, string title, string locale, string beginning)
    {
        await ClickAsync(CardTests.Card(card), title, locale);

        Assert.StartsWith(beginning, teams.AnsweredSentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_written_English_and_clicks_a_Danish_card_is_answered_in_Danish_and_goes_on_in_English()
    {
        await teams.SendAsync(In("en-US", teams.Message("How do we get consent to record the calls?")));
        await ClickAsync(CardTests.Card("handoff.contact.sent.da"), "Undersøges", "en-US");
        Assert.StartsWith(Danish, teams.AnsweredSentence, StringComparison.Ordinal);

        await teams.SendAsync(In("en-US", teams.Message("GDPR?")));
        Assert.Equal("en", Assert.Single(teams.Replies).Locale);
    }

    [Fact]
    public async Task A_client_without_execute_actions_is_answered_in_the_language_of_the_card_too()
    {
        await teams.SendAsync(In("en-US", teams.Submit(TeamsClient.Button(CardTests.Card("handoff.contact.sent.da"), "Undersøges"))));

        Assert.StartsWith(Danish, Assert.Single(teams.Replies).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("\"\"")]
    [InlineData("\"fr\"")]
    [InlineData("\"da-DK\"")]
    [InlineData("7")]
    [InlineData("[\"da\"]")]
    public async Task A_card_that_tells_no_language_of_ours_is_answered_as_the_conversation_goes(string? language)
    {
        var card = CardTests.Card("handoff.contact.sent.da");
        var data = (JObject)TeamsClient.Button(card, "Undersøges")["data"]!;
        data.Remove(CardLanguage.Name);
        if (language is not null)
        {
            data[CardLanguage.Name] = JToken.Parse(language);
        }

        await ClickAsync(card, "Undersøges", "en-US");

        Assert.StartsWith(English, teams.AnsweredSentence, StringComparison.Ordinal);
    }

    private Task ClickAsync(JObject card, string title, string locale) => teams.SendAsync(In(locale, teams.Click(TeamsClient.Button(card, title))));

    private static Activity In(string locale, Activity activity)
    {
        activity.Locale = locale;
        return activity;
    }
}

using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.Numbers;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Numbers;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class NumbersCardTests
{
    [Fact]
    public void The_fullest_card_is_well_below_what_Teams_takes()
        => Assert.InRange(
            CardSize.Of(new ReplyCards().Show(new NumbersReply(Language.Danish, "n1", NumbersGallery.Report(NumbersPeriod.Year, 1_000_000)))), 1, CardSize.Budget);

    [Fact]
    public void So_few_that_one_could_guess_who_it_was_are_not_told()
    {
        var card = CardTests.Card("numbers.da");
        var texts = CardTests.Elements(card).Select(e => (string?)e["text"]).OfType<string>().Append((string)card["speak"]!).ToList();

        Assert.Contains("1–2", texts);
        Assert.All(["1", "2", "(1)", "(2)"], few => Assert.DoesNotContain(few, texts));
    }

    [Fact]
    public void Buttons_are_read_back_as_what_they_say()
    {
        var buttons = CardTests.Elements(CardTests.Card("numbers.da")).Where(e => (string?)e["type"] == "Action.Execute")
            .Select(e => CardClickReader.Read((string?)e["verb"], (JObject?)e["data"])).Cast<NumbersCardAction>().ToList();

        Assert.Equal(
            [(NumbersVerb.Show, NumbersPeriod.Week), (NumbersVerb.Show, NumbersPeriod.Quarter), (NumbersVerb.Show, NumbersPeriod.Year), (NumbersVerb.File, NumbersPeriod.FourWeeks)],
            buttons.Select(button => (button.Verb, button.Period)));
    }

    [Theory]
    [InlineData("numbersshow", """{"nonce":"n1"}""")]
    [InlineData("numbers0", """{"nonce":"n1"}""")]
    [InlineData("numbersShow", "{}")]
    public void What_no_card_of_ours_sends_is_no_click(string verb, string data) => Assert.Null(CardClickReader.Read(verb, JObject.Parse(data)));

    [Theory]
    [InlineData("3")]
    [InlineData("year")]
    [InlineData("<b>")]
    public void A_period_that_there_is_not_is_four_weeks(string period)
        => Assert.Equal(
            NumbersPeriod.FourWeeks, ((NumbersCardAction)CardClickReader.Read("numbersShow", new JObject { ["nonce"] = "n1", ["period"] = period })!).Period);
}

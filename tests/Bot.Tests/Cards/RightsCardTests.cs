using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.Rights;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class RightsCardTests
{
    [Theory]
    [InlineData("rights.preview.da", "mine data")]
    [InlineData("rights.preview.en", "my data")]
    public void The_buttons_erase_fetch_first_and_cancel_and_each_is_read_back(string name, string fetch)
    {
        var card = JObject.Parse(CardTests.Card(name).ToString());
        var read = CardTests.Elements(card).Where(e => (string?)e["type"] == "Action.Execute")
            .Select(button => (CardClickReader.Read((string)button["verb"]!, (JObject)button["data"]!), CardClickReader.Read((JObject)button["fallback"]!["data"]!))).ToList();

        CardClick[] meant = [new RightsCardAction(RightsVerb.Erase, "n1"), new ExampleCardAction(fetch), new RightsCardAction(RightsVerb.Cancel, "n1")];
        Assert.Equal(meant, read.Select(pair => pair.Item1));
        Assert.Equal(meant, read.Select(pair => pair.Item2));
    }

    [Theory]
    [InlineData("rights.receipt.da")]
    [InlineData("rights.cancelled.da")]
    public void What_is_done_has_no_buttons(string name) => Assert.DoesNotContain(CardTests.Elements(CardTests.Card(name)), e => (string?)e["type"] == "Action.Execute");

    [Theory]
    [InlineData("rightsErase", """{"nonce":7}""")]
    [InlineData("rightsErase", "{}")]
    [InlineData("rights", """{"nonce":"n1"}""")]
    [InlineData("rightserase", """{"nonce":"n1"}""")]
    [InlineData("rights0", """{"nonce":"n1"}""")]
    public void What_no_card_of_ours_sends_is_no_click(string verb, string data) => Assert.Null(CardClickReader.Read(verb, JObject.Parse(data)));

    [Fact]
    public void All_kinds_at_once_fit_on_a_card()
    {
        var kinds = new System.Resources.ResourceManager(typeof(RightsTexts)).GetResourceSet(System.Globalization.CultureInfo.InvariantCulture, true, false)!
            .Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key).Where(key => key.EndsWith("Why", StringComparison.Ordinal));
        var plan = new PersonalPlan([.. kinds.SelectMany(why => Enum.GetValues<Fate>().Select(fate => new PlanLine(why[..^3], fate, 100_000)))]);

        var message = new ReplyCards().Show(new ErasePreviewReply(Language.Danish, "n1", plan, new RetentionOptions()));

        Assert.InRange(CardSize.Of(message), 1, CardSize.Budget);
    }
}

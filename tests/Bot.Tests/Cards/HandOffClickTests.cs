using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Drafts;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Logging;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class HandOffClickTests
{
    public static TheoryData<string> Names => [.. HandOffGallery.All.Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_button_is_read_back_as_what_it_says(string name)
    {
        foreach (var button in Buttons(CardTests.Card(name)))
        {
            var (verb, data) = ((string)button["verb"]!, (JObject)button["data"]!);

            var click = CardClickReader.Read(verb, data);

            if (verb == "back")
            {
                Assert.Equal(AnswerVerb.Back, Assert.IsType<AnswerCardAction>(click).Verb);
                continue;
            }

            if (verb == "draftBegin")
            {
                Assert.Equal((DraftVerb.Begin, "h1"), (Assert.IsType<DraftCardAction>(click).Verb, ((DraftCardAction)click).HandOffId));
                continue;
            }

            if (verb == "tellingBegin")
            {
                Assert.Equal(LoggingVerb.Begin, Assert.IsType<LoggingCardAction>(click).Verb);
                continue;
            }

            var read = Assert.IsType<HandOffCardAction>(click);
            Assert.Equal((string?)data["suggestion"], read.Field(HandOffFields.Suggestion));
            Assert.Equal(verb, $"handOff{read.Verb}");
            Assert.Equal("n1", read.Nonce);
            Assert.Equal((string?)data["handOffId"], read.HandOffId);
            Assert.Equal((string?)data["questionId"], read.QuestionId);
            Assert.Equal((string?)data["list"], read.Field(HandOffFields.List));
            Assert.Equal((string?)data["first"], read.Field(HandOffFields.First));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_button_says_the_same_in_clients_that_know_no_execute_action(string name)
        => Assert.All(Buttons(CardTests.Card(name)), button =>
        {
            var (executed, submitted) = (CardClickReader.Read((string)button["verb"]!, (JObject)button["data"]!), CardClickReader.Read((JObject)button["fallback"]!["data"]!));
            Assert.Equal(Told(executed), Told(submitted));
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_typed_for_one_button_goes_with_that_button_and_no_other(string name)
    {
        var card = CardTests.Card(name);
        var typed = HandOffCardTests.Inputs(card).Keys.ToDictionary(id => id, id => $"typed into {id}");
        foreach (var button in Buttons(card).Where(button => ((string)button["verb"]!).StartsWith("handOff", StringComparison.Ordinal)))
        {
            var data = new JObject((JObject)button["data"]!);
            foreach (var (id, text) in typed)
            {
                data[id] = text;
            }

            var verb = (string)button["verb"]!;
            var own = $"{HandOffFields.Text}-{char.ToLowerInvariant(verb[7])}{verb[8..]}";
            var read = Assert.IsType<HandOffCardAction>(CardClickReader.Read(verb, data));

            Assert.Equal(typed.GetValueOrDefault(own), read.Field(HandOffFields.Text));
            Assert.Equal(typed.GetValueOrDefault(HandOffFields.Told), read.Field(HandOffFields.Told));
        }
    }

    [Fact]
    public void A_text_that_is_too_long_is_read_so_that_it_can_be_said()
    {
        var read = Read("handOffAnswer", new JObject { ["text-answer"] = new string('x', 10_000) });

        Assert.Equal(6_000, read!.Field(HandOffFields.Text)!.Length);
    }

    [Theory]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("\"true\"", "true")]
    [InlineData("7", "7")]
    [InlineData("{}", null)]
    [InlineData("[1]", null)]
    [InlineData("null", null)]
    [InlineData("1.5", null)]
    public void A_field_is_a_text_whatever_a_client_makes_of_it(string json, string? expected)
        => Assert.Equal(expected, Read("handOffAnswer", new JObject { [HandOffFields.Urgent] = JToken.Parse(json) })!.Field(HandOffFields.Urgent));

    [Theory]
    [InlineData("handOff", "{\"nonce\":\"n\",\"handOffId\":\"h\"}")]
    [InlineData("handOffDance", "{\"nonce\":\"n\",\"handOffId\":\"h\"}")]
    [InlineData("handOff3", "{\"nonce\":\"n\",\"handOffId\":\"h\"}")]
    [InlineData("handOffanswer", "{\"nonce\":\"n\",\"handOffId\":\"h\"}")]
    [InlineData("handOffAnswer", "{\"nonce\":\"n\"}")]
    [InlineData("handOffAnswer", "{\"handOffId\":\"h\"}")]
    [InlineData("handOffAnswer", "{\"nonce\":[],\"handOffId\":{}}")]
    [InlineData("handOffSend", "{\"nonce\":\"n\",\"handOffId\":\"h\"}")]
    [InlineData("handOffAnswer", null)]
    public void What_is_no_click_of_ours_is_none(string verb, string? json)
        => Assert.Null(CardClickReader.Read(verb, json is null ? null : JObject.Parse(json)));

    private static HandOffCardAction? Read(string verb, JObject data)
    {
        data["nonce"] = "n1";
        data["handOffId"] = "h1";
        return CardClickReader.Read(verb, data) as HandOffCardAction;
    }

    /// <summary>The buttons as a client gives them back.</summary>
    private static IEnumerable<JObject> Buttons(JObject card)
        => CardTests.Elements(card).Where(e => (string?)e["type"] == "Action.Execute").Select(e => JObject.Parse(e.ToString()));

    private static string Told(CardClick? click) => click switch
    {
        HandOffCardAction read => string.Join('|', [$"{read.Verb} {read.Nonce} {read.HandOffId} {read.QuestionId}", .. read.Fields.Select(field => $"{field.Key}={field.Value}")]),
        _ => $"{click}",
    };
}

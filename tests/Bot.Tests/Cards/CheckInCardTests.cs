using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.CheckIns;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class CheckInCardTests
{
    public static TheoryData<string> Names => [.. CheckInGallery.All.Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_button_is_read_back_as_what_it_says(string name)
    {
        // As a client gives it back.
        var card = JObject.Parse(CardTests.Card(name).ToString());
        var buttons = CardTests.Elements(card).Where(e => (string?)e["type"] == "Action.Execute").ToList();
        Assert.NotEmpty(buttons);
        foreach (var button in buttons)
        {
            var (verb, data) = ((string)button["verb"]!, (JObject)button["data"]!);

            var executed = Assert.IsType<CheckInCardAction>(CardClickReader.Read(verb, data));
            var submitted = CardClickReader.Read((JObject)button["fallback"]!["data"]!);

            Assert.Equal(executed, submitted);
            Assert.Equal((verb, "n1"), ($"checkIn{executed.Verb}", executed.Nonce));
        }
    }

    [Fact]
    public void What_is_typed_and_ticked_is_read()
    {
        var button = CardTests.Elements(CardTests.Card("checkIn.change.da")).Single(e => (string?)e["verb"] == "checkInSend");
        var data = new JObject((JObject)button["data"]!)
        {
            ["areas"] = "Legal,Data,Economy,7,nonsense", ["hard"] = "Svært", ["learned"] = " ", ["help"] = "Hjælp?", ["asQuestion"] = "true", ["mayBeRead"] = "false",
        };

        var read = Assert.IsType<CheckInCardAction>(CardClickReader.Read("checkInSend", data));

        Assert.Equal(("SP-07", 2, CheckInGallery.Autumn), (read.ProjectId, read.Number, read.Quarter));
        Assert.Equal(new CheckInAnswer { Areas = [Category.Data, Category.Legal], Hard = "Svært", Help = "Hjælp?", AsQuestion = true }, read.Typed);
    }

    [Fact]
    public void A_box_that_nobody_has_ticked_lets_nobody_read()
    {
        var button = CardTests.Elements(CardTests.Card("checkIn.asked.da")).Single(e => (string?)e["verb"] == "checkInSend");

        Assert.False(Assert.IsType<CheckInCardAction>(CardClickReader.Read("checkInSend", (JObject)button["data"]!)).Typed.MayBeRead);
        Assert.Equal("false", (string?)CardTests.Elements(CardTests.Card("checkIn.asked.da")).Single(e => (string?)e["id"] == "mayBeRead")["value"]);
    }

    [Theory]
    [InlineData("checkInDance", "{\"nonce\":\"n\",\"quarter\":\"2026-4\",\"projectId\":\"SP-07\"}")]
    [InlineData("checkInSend", "{\"nonce\":\"n\",\"quarter\":\"2026-4\"}")]
    [InlineData("checkInSend", "{\"nonce\":\"n\",\"quarter\":\"2026-9\",\"projectId\":\"SP-07\"}")]
    [InlineData("checkInSend", "{\"quarter\":\"2026-4\",\"projectId\":\"SP-07\"}")]
    [InlineData("checkIn1", "{\"nonce\":\"n\",\"quarter\":\"2026-4\",\"projectId\":\"SP-07\"}")]
    [InlineData("checkInShow", null)]
    public void What_is_no_click_of_ours_is_none(string verb, string? json)
        => Assert.Null(CardClickReader.Read(verb, json is null ? null : JObject.Parse(json)));

    [Theory]
    [InlineData("æ")]
    [InlineData("\"")]
    [InlineData("漢")]
    public void A_card_fits_whatever_it_holds(string sign)
    {
        var text = string.Concat(Enumerable.Repeat(sign, CheckInAnswer.LongestText));
        var answer = new CheckInAnswer { Areas = DifficultyAreas.All, Hard = text, Learned = text, Help = text };
        Reply[] replies =
        [
            CheckInGallery.Form(Language.Danish) with { ProjectName = text, Typed = answer },
            CheckInGallery.Sent(Language.Danish) with { ProjectName = text, Answer = answer },
            CheckInGallery.Words(Language.Danish) with
            {
                Items = [.. Enumerable.Range(0, CheckInWordsReply.PageSize).Select(_ => new ProjectWordsItem(text, new ConsentedWords("SP-07", text, text, text)))],
            },
            new CheckInChoiceReply(Language.Danish, "n1", CheckInGallery.Autumn, [.. Enumerable.Range(0, 10).Select(n => new CheckInChoice($"SP-{n}", text, false))]),
        ];

        Assert.All(replies, reply => Assert.InRange(CardSize.Of(new ReplyCards().Show(reply)), 1, CardSize.Budget));
    }

    [Fact]
    public void What_people_wrote_does_nothing_in_a_card()
    {
        var card = CardTests.Card(CheckInGallery.Sent(Language.Danish) with { Answer = CheckInGallery.Answer with { Hard = "[klik](https://ond.example) ${speak} **fed**" } });

        Assert.DoesNotContain(CardTests.Elements(card), e => ((string?)e["text"])?.Contains("[klik](", StringComparison.Ordinal) == true);
        Assert.Contains("${speak}", card.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_reminder_of_the_annual_report_is_a_line_that_says_what_to_write()
    {
        var message = new ReplyCards().Show(new AnnualReminderReply(Language.Danish, 2026));

        Assert.Equal("Årsrapporten skal ind i marts. Jeg kan lave et udkast ud fra det, I har fortalt. Skriv \"årsrapport 2026\", så får du det som en Word-fil.", message.Text);
        Assert.Empty(message.Attachments ?? []);
    }
}

using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.Gaps;
using TeamsPilotBot.Dialogs.Portfolio;
using TeamsPilotBot.Dialogs.Reading;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class PortfolioCardTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Forty_projects_with_the_longest_names_fit_on_a_card(bool drawn)
    {
        var full = PortfolioGallery.Full with
        {
            Placed = [.. PortfolioGallery.Full.Placed.Select(placed => placed with
            {
                Project = placed.Project with { Name = new string('ø', 4_000), Organisation = new string('æ', 4_000) },
                Tail = [.. Enumerable.Repeat(placed.At, 5)],
            })],
        };

        var message = new ReplyCards().Show(new PortfolioReply(Language.Danish, full, drawn ? "https://pilotbot.example.dk/pictures/portfolio.png" : null));

        Assert.InRange(CardSize.Of(message), 1, CardSize.Budget);
    }

    [Theory]
    [InlineData("portfolio.da")]
    [InlineData("portfolio.full.da")]
    [InlineData("portfolio.table.da")]
    [InlineData("gaps.da")]
    [InlineData("gaps.area.da")]
    public void A_card_is_well_below_what_Teams_takes(string name) => Assert.InRange(CardSize.Of(CardTests.Message(name)), 1, CardSize.Budget);

    [Fact]
    public void The_picture_says_in_words_which_projects_are_where()
    {
        var image = Assert.Single(CardTests.Elements(CardTests.Card("portfolio.da")), e => (string?)e["type"] == "Image");

        var said = (string)image["altText"]!;
        Assert.Contains("På vej i drift eller i drift, flest organisatoriske erfaringer: 4 Roskilde Kommune", said, StringComparison.Ordinal);
        Assert.All(PortfolioGallery.Picture.Placed, placed => Assert.Contains($"{placed.Number} {placed.Project.Organisation}", said, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_picture_the_same_markers_stand_in_a_table()
    {
        var card = CardTests.Card("portfolio.table.da");

        Assert.DoesNotContain(CardTests.Elements(card), e => (string?)e["type"] == "Image");
        var cells = CardTests.Elements(card).Where(e => (string?)e["type"] == "TableCell").SelectMany(e => e["items"]!).Select(item => ((string?)item["text"])?.Replace('\u00A0', ' ')).OfType<string>().ToList();
        Assert.All(PortfolioGallery.Picture.Placed, placed => Assert.Single(
            cells.SelectMany(text => text.Split(["●", "○"], StringSplitOptions.TrimEntries)), text => text == $"{placed.Number}"));
    }

    [Fact]
    public void Figures_stand_behind_a_button_with_what_they_rest_on()
    {
        var figures = Assert.Single(CardTests.Elements(CardTests.Card("portfolio.da")), e => (string?)e["id"] == "figures");

        Assert.False((bool)figures["isVisible"]!);
        var text = figures.ToString();
        Assert.Contains("4 · drift +0,2, teknik −0,25 · før (−0,6; +0,5) · Placeret ud fra interviews i april 2022", text, StringComparison.Ordinal);
        Assert.Contains("Skønnet ud fra 3 erfaringer og registret", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_from_before_the_registry_says_how_the_project_is_by_now()
        => Assert.Contains("I november 2024 siger registret »afsluttet, ikke i drift«", CardTests.Card(
            new ProjectPlaceReply(Language.Danish, PortfolioGallery.Picture, ["SP-34"], false, null)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void So_few_askers_that_they_could_be_picked_out_are_not_told_on_any_card()
    {
        var text = string.Join('\n', CardTests.Elements(CardTests.Card("gaps.da")).Select(e => (string?)e["text"]).OfType<string>());

        Assert.Contains("\n7? 3+×\n", text, StringComparison.Ordinal);
        Assert.Contains("\n1–2?\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n1?\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n2?\n", text, StringComparison.Ordinal);
        Assert.Contains("Flest har spurgt uden at få svar: jura i design (7); data i idéfasen (4); etik ved spredning (3).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Buttons_are_read_back_as_what_they_say()
    {
        Assert.Equal(new PortfolioCardAction(PortfolioVerb.Project, "SP-07"), CardClickReader.Read("portfolioProject", JObject.Parse("""{"projectId":"SP-07"}""")));
        Assert.Equal(new PortfolioCardAction(PortfolioVerb.All, null), CardClickReader.Read("portfolioAll", []));
        Assert.Equal(new GapCardAction(GapVerb.Category, "n1") { Category = Category.Legal, First = 8 }, CardClickReader.Read("gapCategory", JObject.Parse("""{"nonce":"n1","category":"Legal","first":8}""")));
        Assert.Equal(GapCategoryReply.PageSize, Buttons("gaps.area.da").OfType<ReadOnCardAction>().Count());
        Assert.All(Buttons("gaps.da").Concat(Buttons("portfolio.da")).Concat(Buttons("place.own.da")).Concat(Buttons("gaps.area.da")), Assert.NotNull);
    }

    [Theory]
    [InlineData("portfolio", "{}")]
    [InlineData("portfolioall", "{}")]
    [InlineData("portfolio0", "{}")]
    [InlineData("gapMatrix", "{}")]
    [InlineData("gap", """{"nonce":"n1"}""")]
    public void What_no_card_of_ours_sends_is_no_click(string verb, string data) => Assert.Null(CardClickReader.Read(verb, JObject.Parse(data)));

    [Theory]
    [InlineData("legal")]
    [InlineData("3")]
    [InlineData("<b>")]
    public void An_area_that_there_is_not_is_none(string category)
        => Assert.Null(((GapCardAction)CardClickReader.Read("gapCategory", new JObject { ["nonce"] = "n1", ["category"] = category })!).Category);

    private static IEnumerable<Dialogs.Asking.CardClick?> Buttons(string name)
        => CardTests.Elements(CardTests.Card(name)).Where(e => (string?)e["type"] == "Action.Execute").Select(e => CardClickReader.Read((string?)e["verb"], (JObject?)e["data"]));
}

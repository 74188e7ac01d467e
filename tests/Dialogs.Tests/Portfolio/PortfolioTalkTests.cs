using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Portfolio;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Dialogs.Tests.Portfolio;

/// <summary>"Vis porteføljen", and where one project stands.</summary>
public sealed class PortfolioTalkTests
{
    private readonly Conversation talk = new();

    [Theory]
    [InlineData("vis porteføljen")]
    [InlineData("Porteføljebilledet")]
    [InlineData("hvor står projekterne?")]
    [InlineData("show the portfolio")]
    public async Task Everybody_sees_where_the_projects_stand(string words)
    {
        var shown = await talk.SayAsync<PortfolioReply>(words);

        Assert.Equal((10, 30), (shown.Picture.Placed.Count, shown.Picture.NotPlaced.Count));
        Assert.Null(shown.Address);
    }

    [Fact]
    public async Task Where_a_picture_can_be_drawn_its_address_goes_with_it()
    {
        talk.Knowledge.Portfolio.Draws = true;

        Assert.Equal("https://pilotbot.example.dk/pictures/portfolio.png", (await talk.SayAsync<PortfolioReply>("vis porteføljen")).Address);
        Assert.Equal("https://pilotbot.example.dk/pictures/SP-07.png", (await talk.SayAsync<ProjectPlaceReply>("hvor står Roskilde?")).Address);
        Assert.Null((await talk.SayAsync<ProjectPlaceReply>("hvor står Køge")).Address);
    }

    [Theory]
    [InlineData("hvor står vores projekt")]
    [InlineData("vis mit projekts placering")]
    [InlineData("Where does our project stand?")]
    public async Task Ones_own_project_is_the_one_that_one_has_named(string words)
    {
        await LeadAsync("SP-07");

        var shown = await talk.SayAsync<ProjectPlaceReply>(words);

        Assert.Equal((true, "SP-07"), (shown.IsOwn, Assert.Single(shown.ProjectIds)));
    }

    [Fact]
    public async Task Who_has_named_no_project_is_told_how_to()
        => Assert.Contains("mit projekt er", (await talk.SayAsync("hvor står vores projekt")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(ConversationKind.Channel)]
    [InlineData(ConversationKind.Group)]
    public async Task Which_project_is_whose_is_told_to_nobody_else(ConversationKind kind)
    {
        await LeadAsync("SP-07");
        talk.Kind = kind;

        var said = await talk.SayAsync("hvor står vores projekt");

        Assert.Contains("vores egen chat", said.Text, StringComparison.Ordinal);
        Assert.Null(said.Value);
    }

    [Theory]
    [InlineData("hvor står Aalborg Kommune?", "SP-11 SP-29 SP-36 SP-38")]
    [InlineData("Hvor står SP-12", "SP-12")]
    [InlineData("where does Roskilde stand?", "SP-07")]
    public async Task A_project_is_found_by_the_name_of_its_authority_too_in_a_channel(string words, string ids)
    {
        talk.Kind = ConversationKind.Channel;

        var shown = await talk.SayAsync<ProjectPlaceReply>(words);

        Assert.Equal((false, ids), (shown.IsOwn, string.Join(' ', shown.ProjectIds)));
    }

    [Fact]
    public async Task An_authority_without_projects_in_the_registry_is_told_to_be_that()
        => Assert.StartsWith("Faxe Kommune har ingen projekter i registret", (await Faxe().SayAsync("hvor står Faxe?")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("hvor står vi med samtykke til optagelse af opkald?")]
    [InlineData("hvor står Roskilde med samtykke?")]
    [InlineData("hvor står det skrevet, at man skal lave en konsekvensanalyse?")]
    public async Task A_question_that_begins_the_same_way_remains_a_question(string words) => Assert.IsAssignableFrom<QuestionReply>((await talk.SayAsync(words)).Value);

    [Fact]
    public async Task A_lesson_that_is_not_for_everyone_places_a_project_for_those_who_may_see_it_and_for_nobody_else()
    {
        var kept = new Conversation(Enumerable.Range(1, 3).Select(number => LessonBuilder.ALesson($"kept-{number:000}").VisibleTo(Visibility.Organisation)
            .From("Region Sjælland", Sector.Region).With(lesson => lesson with { ProjectId = "SP-24", ExperienceType = ExperienceType.Technical }).Build()));
        var insider = new Person("mette", new Reader("Region Sjælland", Sector.Region), [Role.Reader]);

        Assert.Null((await kept.SayAsync<PortfolioReply>("vis porteføljen")).Picture.Find("SP-24"));
        kept.Person = insider;
        Assert.NotNull((await kept.SayAsync<PortfolioReply>("vis porteføljen")).Picture.Find("SP-24"));
    }

    [Fact]
    public void The_buttons_show_one_project_and_all_of_them()
    {
        Assert.IsType<ProjectPlaceReply>(Click(PortfolioVerb.Project, "SP-08").Reply);
        Assert.IsType<PortfolioReply>(Click(PortfolioVerb.All, null).Reply);
        Assert.StartsWith("Det projekt kan jeg ikke finde", Click(PortfolioVerb.Project, "SP-99").Sentence, StringComparison.Ordinal);
    }

    private static Conversation Faxe() => new([LessonBuilder.ALesson().From("Faxe Kommune", Sector.Municipality).Build()]);

    private async Task LeadAsync(string id) => await talk.Knowledge.Portfolio.People.ChangeAsync(
        talk.Person.Key, _ => new ProjectPerson { Key = talk.Person.Key, ProjectIds = [id], Since = talk.Knowledge.Clock.GetUtcNow() }, default);

    private ActionResult Click(PortfolioVerb verb, string? id) => talk.Knowledge.Portfolio.Actions.Do(
        new PortfolioCardAction(verb, id), new Clicked(talk.Person, Language.Danish, ConversationKind.Personal, "chat", "card"));
}

using System.Text;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Gaps;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.Tests.HandingOff;
using TeamsPilotBot.Knowledge.Gaps;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Dialogs.Tests.Gaps;

/// <summary>"Vis matricen": what is known, and where people ask without an answer.</summary>
public sealed class GapTalkTests
{
    private static readonly Person Aisha = new("aisha", new Reader("Digitaliseringsstyrelsen", Sector.State), [Role.Reader, Role.Curator]);

    private readonly HandOffTalk talk = new(("egen-dpo", "dpo"));

    [Theory]
    [InlineData("vis matricen")]
    [InlineData("Hvor er hullerne?")]
    [InlineData("show the matrix")]
    [InlineData("gap report")]
    public async Task A_curator_sees_all_areas_and_phases(string words)
    {
        talk.Talk.Person = Aisha;

        Assert.Equal(SeedData.Lessons.Count, (await talk.Talk.SayAsync<GapMatrixReply>(words)).Matrix.Lessons);
    }

    [Fact]
    public async Task Contacts_and_administrators_see_it_and_others_get_a_sentence()
    {
        talk.Talk.Person = HandOffTalk.Dpo;
        await talk.Talk.SayAsync<GapMatrixReply>("vis matricen");
        talk.Talk.Person = HandOffTalk.Ida;
        await talk.Talk.SayAsync<GapMatrixReply>("vis matricen");
        talk.Talk.Person = HandOffTalk.Mette;
        Assert.StartsWith("Matricen over huller er for kontaktpersoner", (await talk.Talk.SayAsync("vis matricen")).Text, StringComparison.Ordinal);
        foreach (var verb in Enum.GetValues<GapVerb>())
        {
            Assert.StartsWith("Matricen over huller er for", (await ClickAsync(HandOffTalk.Mette, new GapCardAction(verb, "n") { Category = Category.Legal })).Sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_open_question_is_a_gap_until_it_is_answered()
    {
        var sent = await talk.SentAsync();
        talk.Talk.Person = Aisha;
        Assert.Equal(1, Askers(await talk.Talk.SayAsync<GapMatrixReply>("vis matricen")));

        await talk.ClickAsync(HandOffTalk.Dpo, sent.Id, HandOffVerb.Answer, new() { [HandOffFields.Text] = "Sådan gør I." });

        talk.Talk.Person = Aisha;
        Assert.Equal(0, Askers(await talk.Talk.SayAsync<GapMatrixReply>("vis matricen")));
    }

    [Fact]
    public async Task Greetings_and_commands_are_no_gaps()
    {
        await talk.Talk.SayAsync("hjælp");
        await talk.Talk.SayAsync("hvem er min kontaktperson?");
        talk.Talk.Person = Aisha;

        Assert.Equal(0, Askers(await talk.Talk.SayAsync<GapMatrixReply>("vis matricen")));
    }

    [Theory]
    [InlineData(ConversationKind.Group)]
    [InlineData(ConversationKind.Channel)]
    public async Task Where_others_read_along_it_tells_of_lessons_only(ConversationKind kind)
    {
        await talk.SentAsync();
        talk.Talk.Knowledge.Portfolio.Reported.Add(new ReportedDifficulty(Category.Economy, Phase.Operation, 4));
        (talk.Talk.Person, talk.Talk.Kind) = (Aisha, kind);

        var said = await talk.Talk.SayAsync<GapMatrixReply>("vis matricen");
        var clicked = Assert.IsType<GapMatrixReply>((await ClickAsync(Aisha, new GapCardAction(GapVerb.Matrix, "n"), kind)).Reply);
        var area = Assert.IsType<GapCategoryReply>((await ClickAsync(Aisha, Area(Category.Economy), kind)).Reply);

        Assert.All([said.OnlyLessons, clicked.OnlyLessons, area.OnlyLessons], Assert.True);
        Assert.All([said.Matrix, clicked.Matrix, area.Matrix], matrix => Assert.Equal((SeedData.Lessons.Count, 0, 0), (matrix.Lessons, Sum(matrix, cell => cell.Askers), Sum(matrix, cell => cell.Reported))));
    }

    [Fact]
    public async Task What_projects_report_as_difficult_is_in_it()
    {
        talk.Talk.Knowledge.Portfolio.Reported.Add(new ReportedDifficulty(Category.Economy, Phase.Operation, 4));
        talk.Talk.Person = Aisha;

        Assert.Equal(4, (await talk.Talk.SayAsync<GapMatrixReply>("vis matricen")).Matrix.Cell(Category.Economy, PhaseGroup.Operation).Reported);
    }

    [Fact]
    public async Task An_area_lists_its_lessons_page_by_page_the_unsolved_ones_first()
    {
        var first = Assert.IsType<GapCategoryReply>((await ClickAsync(Aisha, Area(Category.Legal))).Reply);
        var last = Assert.IsType<GapCategoryReply>((await ClickAsync(Aisha, Area(Category.Legal) with { First = 56 })).Reply);

        Assert.Equal((0, 8, 64), (first.First, first.Lessons.Count, first.Total));
        Assert.All(first.Lessons, lesson => Assert.True(GapMatrix.IsUnsolved(lesson)));
        Assert.False(GapMatrix.IsUnsolved(last.Lessons[^1]));
        Assert.Equal(0, Assert.IsType<GapCategoryReply>((await ClickAsync(Aisha, Area(Category.Legal) with { First = 9_999 })).Reply).First);
    }

    [Fact]
    public async Task What_several_people_ask_is_for_contacts_and_administrators_who_are_alone()
    {
        await talk.SentAsync();
        await talk.SentAsync(asker: HandOffTalk.Mette with { Key = "other" });
        var group = Assert.Single(await talk.Talk.Knowledge.HandOffs.Recurring.LookAsync(default));
        var area = Area(group.Category!.Value);

        Assert.Equal(group, Assert.Single(((GapCategoryReply)(await ClickAsync(HandOffTalk.Ida, area)).Reply!).Recurring));
        Assert.Empty(((GapCategoryReply)(await ClickAsync(HandOffTalk.Ida, area, ConversationKind.Channel)).Reply!).Recurring);
        Assert.Empty(((GapCategoryReply)(await ClickAsync(Aisha, area)).Reply!).Recurring);
    }

    [Fact]
    public async Task The_file_is_offered_to_whoever_is_alone_and_made_anew_when_it_is_fetched()
    {
        var offered = Assert.IsType<FileReply>((await ClickAsync(Aisha, new GapCardAction(GapVerb.File, "n"))).Reply);
        var file = await talk.Talk.Knowledge.Portfolio.File.MakeAsync(offered.Request, default);

        Assert.Equal((offered.Name, offered.Size), (file!.Name, file.Content.Length));
        Assert.Contains("Jura;Design;", Encoding.UTF8.GetString(file.Content.Span), StringComparison.Ordinal);
        Assert.Contains("vores egen chat", (await ClickAsync(Aisha, new GapCardAction(GapVerb.File, "n"), ConversationKind.Channel)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_does_not_answer_is_told_of()
    {
        talk.Talk.Knowledge.Logs.Fails = true;

        Assert.StartsWith("Det kan jeg ikke hente", (await ClickAsync(Aisha, new GapCardAction(GapVerb.Matrix, "n"))).Sentence, StringComparison.Ordinal);
    }

    private static GapCardAction Area(Category category) => new(GapVerb.Category, "n") { Category = category };

    private static int Askers(GapMatrixReply reply) => Sum(reply.Matrix, cell => cell.Askers);

    private static int Sum(GapMatrix matrix, Func<GapCell, int> number) => GapMatrix.Categories.SelectMany(category => PhaseGroups.All.Select(phase => number(matrix.Cell(category, phase)))).Sum();

    private Task<ActionResult> ClickAsync(Person person, GapCardAction click, ConversationKind kind = ConversationKind.Personal)
        => talk.Talk.Knowledge.Portfolio.GapActions.DoAsync(click, new Clicked(person, Language.Danish, kind, "chat", "card"), default);
}

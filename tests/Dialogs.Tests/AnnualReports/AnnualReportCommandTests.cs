using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Dialogs.AnnualReports;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.AnnualReports;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Dialogs.Tests.AnnualReports;

/// <summary>"Årsrapport", asked for in November 2026.</summary>
public sealed class AnnualReportCommandTests
{
    private const string Town = "Prøvekøbing Kommune";

    private readonly TestKnowledge knowledge = new();
    private readonly LessonLibrary library;
    private readonly AnnualReportMaker maker;
    private readonly CommandDesk desk;

    public AnnualReportCommandTests()
    {
        library = new LessonLibrary(new MemoryStore());
        var reports = new AnnualReportService(library, new ProjectRegistry([]), knowledge.HandOffs.Register);
        maker = new AnnualReportMaker(reports, new TextWriter());
        desk = new CommandDesk([new AnnualReportCommand(reports, maker, knowledge.Clock)], TestKnowledge.Phrases, NullLogger<CommandDesk>.Instance);
    }

    [Theory]
    [InlineData("årsrapport", "2026-03", 2026)]
    [InlineData("Lav vores årsrapport", "2025-12", 2025)]
    [InlineData("Årsrapport 2024", "2024-01", 2024)]
    [InlineData("årsrapport for 2024?", "2024-01", 2024)]
    [InlineData("annual report", "2026-03", 2026)]
    public async Task The_report_of_ones_own_authority_is_offered(string text, string month, int year)
    {
        await SaveAsync(ALesson().AsOf(month).Build());

        var offer = Assert.IsType<FileReply>((await SayAsync(text)).Reply);

        Assert.Equal(("mette", "annual-report"), (offer.Request.PersonKey, offer.Request.Kind));
        Assert.Contains($"{Town} {year}", offer.Description, StringComparison.Ordinal);
        var file = await maker.MakeAsync(offer.Request, CancellationToken.None);
        Assert.Equal(offer.Size, file!.Content.Length);
        Assert.Equal($"Årsrapport {year}: {Town}, 1", Encoding.UTF8.GetString(file.Content.Span));
    }

    [Fact]
    public async Task This_year_goes_before_the_last()
    {
        await SaveAsync(ALesson("a-1").AsOf("2026-01").Build(), ALesson("a-2").AsOf("2025-01").Build());

        Assert.Contains("2026", Assert.IsType<FileReply>((await SayAsync("årsrapport")).Reply).Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("årsrapport", "Der er ikke skrevet erfaringer ned for Prøvekøbing Kommune i 2026 eller året før. Den seneste er fra 2022: skriv \"årsrapport 2022\"")]
    [InlineData("årsrapport 2024", "Der er ikke skrevet erfaringer ned for Prøvekøbing Kommune i 2024. Den seneste er fra 2022: skriv \"årsrapport 2022\"")]
    public async Task A_year_without_lessons_names_the_latest_that_has_some(string text, string sentence)
    {
        await SaveAsync(ALesson().AsOf("2022-05").Build());

        Assert.StartsWith(sentence, (await SayAsync(text)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_authority_without_lessons_is_told_what_to_do()
        => Assert.StartsWith("Der er ikke skrevet nogen erfaringer ned fra Prøvekøbing Kommune endnu. Skriv \"log en erfaring\"", (await SayAsync("årsrapport")).Sentence, StringComparison.Ordinal);

    [Fact]
    public async Task Whoever_has_no_authority_is_told_what_to_do()
        => Assert.StartsWith("Jeg ved ikke, hvor du arbejder", (await SayAsync("årsrapport", person: Person.Unknown("mette"))).Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData(ConversationKind.Group)]
    [InlineData(ConversationKind.Channel)]
    public async Task Where_others_read_along_there_is_none(ConversationKind where)
    {
        await SaveAsync(ALesson().AsOf("2026-03").Build());

        Assert.StartsWith("Årsrapporten giver jeg kun, når vi er to.", (await SayAsync("årsrapport", where: where)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_person_may_not_see_is_neither_in_it_nor_hinted_at()
    {
        await SaveAsync(ALesson().From(Town + " (Borgerservice)", Sector.Municipality).VisibleTo(Visibility.Organisation).AsOf("2026-03").Build());

        Assert.StartsWith("Der er ikke skrevet nogen erfaringer ned", (await SayAsync("årsrapport")).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hvad skal der stå i en årsrapport?")]
    [InlineData("Har nogen erfaring med årsrapporter til styrelsen?")]
    public async Task A_question_about_reports_is_a_question(string text)
        => Assert.Null(await desk.TryAsync(new CommandCall(text, Mette, Language.Danish, ConversationKind.Personal), CancellationToken.None));

    private static Person Mette { get; } = new("mette", new Reader(Town, Sector.Municipality), [Role.Reader]);

    private async Task<ActionResult> SayAsync(string text, Person? person = null, ConversationKind where = ConversationKind.Personal)
        => (await desk.TryAsync(new CommandCall(text, person ?? Mette, Language.Danish, where), CancellationToken.None))!;

    private async Task SaveAsync(params Lesson[] lessons)
    {
        foreach (var lesson in lessons)
        {
            await library.SaveAsync(lesson, edit: null, CancellationToken.None);
        }
    }

    private sealed class TextWriter : IReportWriter
    {
        public FileContent Write(AnnualReport report) => new("r.txt", "text/plain", Encoding.UTF8.GetBytes($"{report.Title}: {report.Subject}, {report.Lessons}"));
    }
}

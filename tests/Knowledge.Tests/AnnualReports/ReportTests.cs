using TeamsPilotBot.Knowledge.AnnualReports;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Tests.HandOffs;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.AnnualReports;

public sealed class ReportTests
{
    private const string Town = "Prøvekøbing Kommune";

    private static readonly ProjectRegistry Registry = new(
    [
        new Project { Id = "SP-90", Name = "Snakkende affaldsspande", Organisation = Town, Sector = Sector.Municipality, Stage = ProjectStage.Test, AsOf = "2024-11" },
        new Project { Id = "SP-91", Name = "Et andet", Organisation = "Region Prøve", Sector = Sector.Region },
    ]);

    public static TheoryData<Category, LessonStatus, ReportHeading> Headings
    {
        get
        {
            var data = new TheoryData<Category, LessonStatus, ReportHeading>();
            foreach (var status in Enum.GetValues<LessonStatus>())
            {
                var going = status is LessonStatus.Solved or LessonStatus.GoodPractice or LessonStatus.InProgress;
                foreach (var category in Enum.GetValues<Category>())
                {
                    data.Add(category, status, category switch
                    {
                        Category.Legal or Category.Ethics => ReportHeading.LawAndEthics,
                        Category.Economy or Category.Suppliers => ReportHeading.Economy,
                        _ => going ? ReportHeading.Progress : ReportHeading.Challenges,
                    });
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Headings))]
    public void Every_lesson_has_its_heading(Category category, LessonStatus status, ReportHeading expected)
    {
        var report = Report([ALesson().In(category).WithStatus(status).Build()]);

        Assert.Equal([expected], report.Sections.Where(section => section.Entries.Count > 0).Select(section => section.Kind));
        Assert.Equal(1, report.Lessons);
    }

    [Fact]
    public void The_four_headings_are_those_that_are_asked_for_in_their_order()
        => Assert.Equal(
            ["Faglig fremdrift", "Udfordringsbillede", "Jura og dataetik", "Økonomi"], Report([]).Sections.Select(section => section.Heading));

    [Fact]
    public void An_entry_tells_what_was_hard_what_was_done_how_it_ended_and_what_that_rests_on()
    {
        var entry = Assert.Single(Report([ALesson().With(l => l with { Source = new SourceReference("pixi", "1-2") }).Build()]).Sections[0].Entries);

        Assert.Equal(("test-001", "Aftal tidligt hvem der ejer løsningen"), (entry.LessonId, entry.Title));
        Assert.Equal(
            [
                ("Status", "Løst"), ("Det var svært", "Ingen vidste, hvem der skulle eje løsningen efter projektet."),
                ("Det blev gjort", "Projektet aftalte ejerskabet med driften."), ("Sådan gik det", "Driften overtog løsningen."),
                ("Måned", "maj 2024"), ("Bygger på", "en erfaring: nogen har gjort det og fortæller, hvordan det gik"), ("Kilde", "pixi, linje 1-2 (test-001)"),
            ],
            entry.Lines.Select(line => (line.Label, line.Text)));
    }

    [Theory]
    [InlineData(Evidence.Plan)]
    [InlineData(Evidence.Expectation)]
    public void A_plan_or_an_expectation_is_never_told_as_a_result(Evidence evidence)
    {
        var section = Report([ALesson().RestingOn(evidence).Build()]).Sections[0];
        var lines = Assert.Single(section.Entries).Lines;

        Assert.Equal("1 erfaring: 1 plan eller forventning, som ikke er et resultat.", section.Paragraphs[0]);
        Assert.Equal("Løst ifølge planen; der er ikke et resultat endnu", lines[0].Text);
        Assert.DoesNotContain(lines, line => line.Label is "Det blev gjort" or "Sådan gik det");
        Assert.Contains(lines, line => line.Label == "Ikke et resultat endnu");
    }

    [Fact]
    public void Advice_of_the_editor_is_not_put_into_the_projects_mouth()
        => Assert.Contains(
            Report([ALesson().With(l => l with { AdviceBasis = AdviceBasis.Inferred }).Build()]).Sections[0].Entries[0].Lines,
            line => line.Label == "Redaktionens råd, ikke projektets eget");

    [Fact]
    public void A_section_says_how_many_there_are_and_how_they_stand()
    {
        var section = Report(
        [
            ALesson("a-1").Build(), ALesson("a-2").Build(), ALesson("a-3").WithStatus(LessonStatus.GoodPractice).Build(),
            ALesson("a-4").WithStatus(LessonStatus.InProgress).RestingOn(Evidence.Plan).Build(),
        ]).Sections[0];

        Assert.Equal("4 erfaringer: 2 løst, 1 god praksis og 1 plan eller forventning, som ikke er et resultat.", Assert.Single(section.Paragraphs));
    }

    [Fact]
    public void An_empty_section_says_so_and_what_could_be_there()
        => Assert.All(Report([]).Sections, section =>
        {
            Assert.StartsWith("Her er ikke skrevet noget ned for 2024.", Assert.Single(section.Paragraphs), StringComparison.Ordinal);
            Assert.Contains("log en erfaring", section.Paragraphs[0], StringComparison.Ordinal);
        });

    [Fact]
    public void What_is_not_for_everyone_is_marked()
        => Assert.Contains(
            Report([ALesson().VisibleTo(Visibility.Organisation).Build()]).Sections[0].Entries[0].Lines,
            line => line.Text == "kun for jeres egen organisation; se efter, om den må sendes");

    [Fact]
    public void Questions_to_contacts_are_counted_and_never_quoted()
    {
        var subject = ReportSubject.OfOrganisation(Town, Registry, [])!;
        var open = Given.Sent() with { Question = Given.Question with { Organisation = Town, Project = "SP-90" } };
        var solved = open with { Status = HandOffStatus.Solved };

        var report = new ReportComposer(Language.Danish).Compose(subject, 2026, [], [open, solved, solved]);

        Assert.StartsWith("3 spørgsmål er sendt til kontaktpersoner: 2 løst, 1 åbne og 0", report.Sections[1].Paragraphs[1], StringComparison.Ordinal);
        Assert.DoesNotContain("lydoptagelser", MarkdownReport.Write(report), StringComparison.Ordinal);
        Assert.True(subject.Asked(open.Question));
        Assert.False(subject.Asked(open.Question with { Organisation = "Region Prøve", Project = null }));
    }

    [Fact]
    public void A_project_owns_what_names_it_by_id_or_name()
    {
        var subject = ReportSubject.OfProject("sp-90", Registry, [])!;

        Assert.Equal("Snakkende affaldsspande (SP-90)", subject.Name);
        Assert.True(subject.Owns(ALesson().With(l => l with { ProjectId = "SP-90" }).Build()));
        Assert.True(subject.Owns(ALesson().With(l => l with { Project = "snakkende affaldsspande" }).Build()));
        Assert.False(subject.Owns(ALesson().Build()));
        Assert.Equal(new Reader(Town, Sector.Municipality), subject.Owner);
    }

    [Fact]
    public void An_authority_owns_its_lessons_those_of_its_parts_and_those_of_its_projects()
    {
        var subject = ReportSubject.OfOrganisation("prøvekøbing kommune", Registry, [])!;

        Assert.Equal(Town, subject.Name);
        Assert.True(subject.Owns(ALesson().Build()));
        Assert.True(subject.Owns(ALesson().From($"{Town} (Borgerservice)", Sector.Municipality).Build()));
        Assert.True(subject.Owns(ALesson().From(null, Sector.Municipality).With(l => l with { ProjectId = "SP-90" }).Build()));
        Assert.False(subject.Owns(ALesson().From("Prøvekøbing", Sector.Municipality).Build()));
    }

    [Fact]
    public void Who_is_in_neither_lessons_nor_registry_is_no_subject()
    {
        Assert.Null(ReportSubject.OfProject("SP-99", Registry, []));
        Assert.Null(ReportSubject.OfOrganisation("Andeby", Registry, []));
        Assert.Null(ReportSubject.OfOrganisation("", Registry, []));
    }

    [Fact]
    public void Everything_can_be_told_in_both_languages()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var lessons = from evidence in Enum.GetValues<Evidence>()
                          from status in Enum.GetValues<LessonStatus>()
                          from visibility in Enum.GetValues<Visibility>()
                          select ALesson($"x-{evidence}-{status}-{visibility}".ToLowerInvariant()).RestingOn(evidence).WithStatus(status).VisibleTo(visibility).Build();
            var projects = Enum.GetValues<ProjectStage>().Select(stage => new Project
            {
                Id = $"SP-{(int)stage}", Name = $"{stage}", Organisation = Town, Sector = Sector.Region, Stage = stage,
            });
            var subject = ReportSubject.OfOrganisation(Town, new ProjectRegistry(projects), [])!;

            var report = new ReportComposer(language).Compose(subject, 2024, lessons, [Given.Sent()]);

            Assert.Equal(7 * 7 * 3, report.Lessons);
            Assert.Equal(8, report.Facts.Count);
            Assert.NotEqual("", MarkdownReport.Write(report));
        }
    }

    [Fact]
    public void In_Markdown_what_people_wrote_shows_as_they_wrote_it_and_does_nothing()
    {
        const string hostile = "# <b>Hej</b> [klik](http://x) *fed* `kode` |a|\n1. punkt\n- punkt";
        var page = MarkdownReport.Write(Report([ALesson().Titled(hostile).About("1. først\n\n## så").Build()]));

        Assert.Contains(@"### \# \<b\>Hej\</b\> \[klik\](http://x) \*fed\* \`kode\` \|a\| 1. punkt - punkt", page, StringComparison.Ordinal);
        Assert.Contains(@"- **Det var svært:** 1\. først \#\# så", page, StringComparison.Ordinal);
        Assert.Equal(["# Årsrapport 2024: Prøvekøbing Kommune", "## Faglig fremdrift", "## Udfordringsbillede", "## Jura og dataetik", "## Økonomi"],
            page.Split('\n').Where(line => line.StartsWith("# ", StringComparison.Ordinal) || line.StartsWith("## ", StringComparison.Ordinal)));
    }

    private static AnnualReport Report(IReadOnlyList<Lesson> lessons)
        => new ReportComposer(Language.Danish).Compose(ReportSubject.OfOrganisation(Town, Registry, lessons)!, 2024, lessons, []);
}

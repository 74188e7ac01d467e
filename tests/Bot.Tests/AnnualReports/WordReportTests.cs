using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using TeamsPilotBot.Bot.AnnualReports;
using TeamsPilotBot.Knowledge.AnnualReports;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.AnnualReports;

public sealed class WordReportTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, int> Subjects => new()
    {
        { "Roskilde Kommune", 2022 }, { "Københavns Kommune", 2024 }, { "Region Sjælland", 1999 },
    };

    [Theory]
    [MemberData(nameof(Subjects))]
    public void A_report_is_a_document_without_a_fault(string organisation, int year)
        => Opened(Report(organisation, year), document =>
        {
            var faults = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}");
            Assert.Empty(faults);
        });

    [Fact]
    public void Nor_does_hostile_text_make_one()
    {
        var hostile = "]]><w:p/>\0\u0001\u001B[31m\uFFFF\uD800 \u2028 linje\r\nskift <b>&amp;</b> 😀 =1+1";
        var lesson = LessonBuilder.ALesson().Titled(hostile).About(hostile).Doing(hostile).EndingIn(hostile).Build();
        Opened(Compose([lesson], "Prøvekøbing Kommune", 2024), document =>
        {
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document));
            Assert.Contains("]]><w:p/>[31m", document.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Headings_are_headings_and_the_document_knows_its_title_and_language()
        => Opened(Report("Roskilde Kommune", 2022), document =>
        {
            var main = document.MainDocumentPart!;
            Assert.Equal(
                ["Faglig fremdrift", "Udfordringsbillede", "Jura og dataetik", "Økonomi"],
                main.Document.Descendants<Paragraph>().Where(paragraph => StyleOf(paragraph) == "Heading1").Select(paragraph => paragraph.InnerText));
            Assert.True(main.Document.Descendants<Paragraph>().Count(paragraph => StyleOf(paragraph) == "Heading2") > 10);
            var styles = main.StyleDefinitionsPart!.Styles!;
            Assert.Equal("heading 1", styles.Elements<Style>().Single(style => style.StyleId == "Heading1").StyleName!.Val!.Value);
            Assert.Equal("da-DK", styles.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.Languages!.Val!.Value);
            Assert.Equal(("Årsrapport 2022: Roskilde Kommune", "da-DK"), (document.PackageProperties.Title, document.PackageProperties.Language));
        });

    [Fact]
    public void Every_style_that_is_used_is_there()
        => Opened(Report("Roskilde Kommune", 2022), document =>
        {
            var known = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value).ToHashSet();
            Assert.All(document.MainDocumentPart.Document.Descendants<ParagraphStyleId>(), used => Assert.Contains(used.Val!.Value, known));
        });

    [Theory]
    [InlineData("Ærø Kommune", "aarsrapport-aeroe-kommune-2024.docx")]
    [InlineData("Región Ñ/..\\x:*", "aarsrapport-region-n-x-2024.docx")]
    public void The_file_has_a_name_that_any_system_takes(string organisation, string expected)
    {
        var lesson = LessonBuilder.ALesson().From(organisation, Sector.Municipality).Build();

        Assert.Equal(expected, new WordReportWriter(new TestClock()).Write(Compose([lesson], organisation, 2024)).Name);
    }

    private static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    private static AnnualReport Report(string organisation, int year)
        => Compose([.. SeedData.Lessons.Where(lesson => lesson.AsOf.StartsWith($"{year}", StringComparison.Ordinal))], organisation, year);

    private static AnnualReport Compose(IReadOnlyList<Lesson> lessons, string organisation, int year)
    {
        var subject = ReportSubject.OfOrganisation(organisation, new ProjectRegistry(SeedRecords.Projects), lessons)!;
        return new ReportComposer(Language.Danish).Compose(subject, year, lessons.Where(subject.Owns), []);
    }

    private static void Opened(AnnualReport report, Action<WordprocessingDocument> look)
    {
        using var stream = new MemoryStream(WordReport.Write(report, Now));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        look(document);
    }
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TeamsPilotBot.Knowledge.AnnualReports;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.AnnualReports;

/// <summary>Writes a report as a Word document: real headings, so that it can be read by ear and gets a table of contents by one click.</summary>
internal static class WordReport
{
    /// <summary>The document.</summary>
    /// <param name="report">What to write.</param>
    /// <param name="now">When it is written.</param>
    public static byte[] Write(AnnualReport report, DateTimeOffset now)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var properties = document.PackageProperties;
            (properties.Title, properties.Subject, properties.Creator) = (Plain($"{report.Title}: {report.Subject}"), Plain(report.Subject), "TeamsPilotBot");
            (properties.Language, properties.Created) = (report.Language.Culture().Name, now.UtcDateTime);

            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.In(report.Language.Culture().Name);
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = Footer();
            var page = new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1418, Right = 1304, Bottom = 1304, Left = 1304, Header = 709, Footer = 624, Gutter = 0 });
            main.Document = new Document(new Body([.. Content(report), page]));
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Content(AnnualReport report)
    {
        yield return Styled("Title", report.Title);
        yield return Styled("Subtitle", report.Subject);
        foreach (var text in report.Opening)
        {
            yield return Styled(null, text);
        }

        foreach (var fact in report.Facts)
        {
            yield return Labelled(fact);
        }

        foreach (var paragraph in report.Sections.SelectMany(Content))
        {
            yield return paragraph;
        }
    }

    private static IEnumerable<Paragraph> Content(ReportSection section)
    {
        yield return Styled("Heading1", section.Heading);
        foreach (var text in section.Paragraphs)
        {
            yield return Styled(null, text);
        }

        foreach (var entry in section.Entries)
        {
            yield return Styled("Heading2", entry.Title);
            foreach (var line in entry.Lines)
            {
                yield return Labelled(line);
            }
        }
    }

    private static Paragraph Styled(string? style, string text)
    {
        var paragraph = new Paragraph();
        if (style is not null)
        {
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        }

        paragraph.Append(Runs(text));
        return paragraph;
    }

    private static Paragraph Labelled(ReportLine line)
        => new([
            new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Line }),
            new Run(new RunProperties(new Bold()), Kept(Plain(line.Label) + ": ")),
            .. Runs(line.Text)]);

    /// <summary>A text that keeps its line breaks.</summary>
    private static IEnumerable<Run> Runs(string text)
        => Plain(text).ReplaceLineEndings("\n").Split('\n').Select((line, i) => i == 0 ? new Run(Kept(line)) : new Run(new Break(), Kept(line)));

    private static Text Kept(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };

    // XML has no place for control characters, nor for half of a surrogate pair.
    private static string Plain(string text)
        => string.Concat(ControlCharacters.Removed(text).EnumerateRunes());

    private static Footer Footer()
        => new(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }),
            new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " }));
}

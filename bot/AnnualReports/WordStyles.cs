using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsPilotBot.Bot.AnnualReports;

/// <summary>The styles of a report in Word. Headings have the names that Word knows them by in any language.</summary>
internal static class WordStyles
{
    /// <summary>The style of a line with a label.</summary>
    public const string Line = "ReportLine";

    private const string Font = "Calibri";
    private const string Dark = "1F3864";

    /// <summary>The styles.</summary>
    /// <param name="language">The language of the text, such as da-DK, by which Word checks its spelling.</param>
    public static Styles In(string language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font },
                new FontSize { Val = "22" },
                new Languages { Val = language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Of("Title", "Title", new ParagraphSettings(0, 60), new Look(52, Dark)),
        Of("Subtitle", "Subtitle", new ParagraphSettings(0, 240), new Look(28, "44546A")),
        Of("Heading1", "heading 1", new ParagraphSettings(420, 120, Outline: 0), new Look(32, Dark)),
        Of("Heading2", "heading 2", new ParagraphSettings(280, 60, Outline: 1), new Look(24, "2F5496")),
        Of(Line, "Report line", new ParagraphSettings(0, 40), null),
        Of("Footer", "footer", new ParagraphSettings(0, 0, Centred: true), new Look(18, "595959", Bold: false)));

    private static Style Of(string id, string name, ParagraphSettings paragraph, Look? look)
    {
        var settings = new StyleParagraphProperties();
        if (paragraph.Outline is not null)
        {
            settings.Append(new KeepNext(), new KeepLines());
        }

        settings.Append(new SpacingBetweenLines
        {
            Before = paragraph.Before.ToString(CultureInfo.InvariantCulture),
            After = paragraph.After.ToString(CultureInfo.InvariantCulture),
        });
        if (paragraph.Centred)
        {
            settings.Append(new Justification { Val = JustificationValues.Center });
        }

        if (paragraph.Outline is { } outline)
        {
            settings.Append(new OutlineLevel { Val = outline });
        }

        var style = new Style(
            new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = id == Line ? Line : "Normal" }, new PrimaryStyle(), settings)
        {
            Type = StyleValues.Paragraph, StyleId = id, CustomStyle = id == Line ? true : null,
        };
        if (look is not null)
        {
            style.Append(LookOf(look));
        }

        return style;
    }

    private static StyleRunProperties LookOf(Look look)
    {
        var run = new StyleRunProperties();
        if (look.Bold)
        {
            run.Append(new Bold());
        }

        run.Append(new Color { Val = look.Color }, new FontSize { Val = look.HalfPoints.ToString(CultureInfo.InvariantCulture) });
        return run;
    }

    private sealed record ParagraphSettings(int Before, int After, int? Outline = null, bool Centred = false);

    private sealed record Look(int HalfPoints, string Color, bool Bold = true);
}

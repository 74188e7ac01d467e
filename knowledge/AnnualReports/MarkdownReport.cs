using System.Text;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.AnnualReports;

/// <summary>Writes a report as Markdown, in UTF-8. What people wrote shows as they wrote it and does nothing.</summary>
public static class MarkdownReport
{
    private const string Marks = "\\`*_[]<>|~#&!";

    /// <summary>The report.</summary>
    /// <param name="report">What to write.</param>
    public static string Write(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var page = new StringBuilder();
        Paragraph(page, $"# {Escaped(report.Title)}: {Escaped(report.Subject)}");
        foreach (var text in report.Opening)
        {
            Paragraph(page, Escaped(text));
        }

        Lines(page, report.Facts);
        foreach (var section in report.Sections)
        {
            Paragraph(page, $"## {Escaped(section.Heading)}");
            foreach (var text in section.Paragraphs)
            {
                Paragraph(page, Escaped(text));
            }

            foreach (var entry in section.Entries)
            {
                Paragraph(page, $"### {Escaped(entry.Title)}");
                Lines(page, entry.Lines);
            }
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Paragraph(StringBuilder page, string text) => page.Append(text).Append("\n\n");

    private static void Lines(StringBuilder page, EquatableList<ReportLine> lines)
    {
        foreach (var line in lines)
        {
            page.Append("- **").Append(Escaped(line.Label)).Append(":** ").Append(Escaped(line.Text)).Append('\n');
        }

        page.Append(lines.Count > 0 ? "\n" : "");
    }

    /// <summary>One line of plain text. A paragraph that begins like a list or a heading of another kind is none.</summary>
    private static string Escaped(string text)
    {
        var line = string.Join(' ', ControlCharacters.Removed(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var escaped = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            var afterNumber = line[i] is '.' or ')' && i > 0 && line.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0;
            if (Marks.Contains(line[i], StringComparison.Ordinal) || afterNumber || (i == 0 && line[i] is '-' or '+' or '='))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }
}

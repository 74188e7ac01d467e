using System.Text;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Numbers;

/// <summary>Writes the numbers as a file that Danish Excel opens as it is: semicolons, UTF-8 with a byte order mark, CR LF.</summary>
public static class NumbersCsv
{
    /// <summary>A row for each week, and one for each area of it in which anything happened. Numbers are told as in <see cref="NumbersWords.Count"/>.</summary>
    /// <param name="report">The numbers; those before come first.</param>
    /// <param name="language">The language of the words.</param>
    public static byte[] Write(NumbersReport report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        var words = NumbersWords.In(language);
        var text = new StringBuilder();
        Line(text, [words.Column("Week"), words.Column("Area"), .. NumbersWords.Measures.Select(measure => words.Measure(measure.Key)), words.Column("Median"), words.Column("SlowEnd")]);
        foreach (var week in report.Before.Weeks.Concat(report.Now.Weeks))
        {
            Row(text, week.Week, words.Column("All"), PeriodNumbers.Of([week]).Total, week.Times);
            foreach (var area in week.Areas)
            {
                Row(text, week.Week, words.Area(area.Area), area, AnswerTimes.Empty);
            }
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Row(StringBuilder text, string week, string area, AreaNumbers numbers, AnswerTimes times)
        => Line(
            text,
            [
                week, area, .. NumbersWords.Measures.Select(measure => NumbersWords.Count(measure.Of(numbers))), NumbersWords.Hours(times.Median), NumbersWords.Hours(times.SlowEnd),
            ]);

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(';', cells).Append("\r\n");
}

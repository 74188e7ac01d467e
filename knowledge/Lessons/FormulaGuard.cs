using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>
/// Keeps a spreadsheet from running text as a formula (CSV injection, as OWASP describes it), and from making a date or a number
/// of a text that looks like one: an apostrophe in front of such text, which is taken away again on the way in. What is written
/// and read is always the same text.
/// </summary>
internal static partial class FormulaGuard
{
    private const char Apostrophe = '\'';
    private const string Starts = "=+-@\t\r";

    /// <summary>Guards what would run.</summary>
    /// <param name="text">The text of a cell.</param>
    public static string Guard(string text) => Runs(text) || Opens(text) ? Apostrophe + text : text;

    /// <summary>Guards what would run, and what Excel would change: to it 2024-11 is a day in November, and 1-2 one in February.</summary>
    /// <param name="text">The text of a cell.</param>
    public static string GuardForExcel(string text) => Changes(text) ? Apostrophe + text : text;

    /// <summary>The text as it was before either guard.</summary>
    /// <param name="text">What stands in a cell.</param>
    public static string Unguard(string text) => Opens(text) ? text[1..] : text;

    private static bool Runs(string text) => text.Length > 0 && Starts.Contains(text[0]);

    // An apostrophe that a reader would take away.
    private static bool Opens(string text) => text.Length > 1 && text[0] == Apostrophe && Changes(text[1..]);

    private static bool Changes(string text)
    {
        var start = 0;
        while (start < text.Length && text[start] == Apostrophe)
        {
            start++;
        }

        var bare = text[start..];
        return Runs(bare) || Number().IsMatch(bare) || Month().IsMatch(bare);
    }

    [GeneratedRegex(@"\A[0-9][0-9 .,:/%-]*(?:e[+-]?[0-9]+)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"\A(?:[0-9]{1,4}[ ./-]*(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?(?:[ ./-]*[0-9]{1,4})?"
        + @"|(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?[ ./-]*[0-9]{1,4})\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Month();
}

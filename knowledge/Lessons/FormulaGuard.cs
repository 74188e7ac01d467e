namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>
/// Keeps a spreadsheet from running text as a formula (CSV injection, as OWASP describes it): an apostrophe in front of such
/// text, which is taken away again on the way in. What is written and read is always the same text.
/// </summary>
internal static class FormulaGuard
{
    private const char Apostrophe = '\'';
    private const string Starts = "=+-@\t\r";

    public static string Guard(string text) => text.Length > 0 && (Starts.Contains(text[0]) || IsGuarded(text)) ? Apostrophe + text : text;

    public static string Unguard(string text) => IsGuarded(text) ? text[1..] : text;

    private static bool IsGuarded(string text)
        => text.Length > 1 && text[0] == Apostrophe && (Starts.Contains(text[1]) || text[1] == Apostrophe);
}

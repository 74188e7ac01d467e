using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Drafts;

/// <summary>Says in English what a question is about, without asking. Pure.</summary>
internal static partial class EnglishStatement
{
    /// <summary>The statement; a question of a form that is not known is left as it is.</summary>
    /// <param name="question">One sentence, without its question mark.</param>
    public static string Of(string question)
        => Having().Match(question) is { Success: true } having ? question[having.Length..]
            : How().Match(question) is { Success: true } how ? $"How to {question[how.Length..]}"
            : Modal().Match(question) is { Success: true } modal ? $"Whether one {modal.Groups["verb"].Value.ToLowerInvariant()} {question[modal.Length..]}"
            : question;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string People = "(?:anyone|anybody|somebody|someone|you|we|others)(?: else)?";

    [GeneratedRegex(
        "^(?:has " + People + "(?: got| had| made| solved| used| tried)?|have " + People + "(?: got| had| made| solved| used| tried)?|does " + People + " (?:have|know(?: of)?)"
        + "|do " + People + " (?:have|know(?: of)?)|is there|are there|what (?:is|are)|we are looking for|i am looking for|can " + People + " (?:share|recommend)) ",
        Options)]
    private static partial Regex Having();

    [GeneratedRegex("^how (?:do|can|should|did|could) (?:we|you|i|one) ", Options)]
    private static partial Regex How();

    [GeneratedRegex("^(?<verb>can|may|must|should) (?:we|i|one|you) ", Options)]
    private static partial Regex Modal();
}

using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Privacy.Cpr;

/// <summary>What a text says of the digits that follow.</summary>
internal static partial class CprContext
{
    private const int Reach = 52;

    /// <summary>Whether the words before a place call what stands there a CPR number.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">The place.</param>
    public static bool Calls(string text, int start)
    {
        var called = Called().Match(text[Math.Max(0, start - Reach)..start]);
        return called.Success && !SomethingElse().IsMatch(called.Groups["between"].ValueSpan);
    }

    /// <summary>The same, with nothing between but "nummer", "er" and the like.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">The place.</param>
    public static bool CallsDirectly(string text, int start) => Directly().IsMatch(text[Math.Max(0, start - Reach)..start]);

    /// <summary>Whether CPR numbers or a birth are spoken of somewhere in a stretch of text.</summary>
    /// <param name="stretch">Part of the folded text.</param>
    public static bool SpokenOf(ReadOnlySpan<char> stretch) => Spoken().IsMatch(stretch);

    [GeneratedRegex(@"(?:cpr|c\.p\.r\.?|personnummer|personnr|person-?id|fødselsnummer|\bssn\b|personal id|identification number|social security number)(?<between>[^0-9\[\]\n]{0,24}|[^0-9\[\]\n]{0,8}\r?\n[^0-9\[\]\n]{0,8})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Called();

    [GeneratedRegex(@"(?:cpr|c\.p\.r\.?|personnummer|personnr|person-?id|fødselsnummer|\bssn\b)(?:[- ]?(?:nummeret|nummer|nr|number|no))?\.?(?:[ :=]|\b(?:er|is|var|på)\b){0,6}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Directly();

    [GeneratedRegex(@"\b(?:cvr|ean|gln|p-?n|tlf|tel|mobil|telefon|sag|kr)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SomethingElse();

    [GeneratedRegex(@"cpr|personnummer|person-?id|fødselsnummer|\bfødt\b|fødselsda|\bborn\b|birth|\bf\. ?[0-9]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();
}

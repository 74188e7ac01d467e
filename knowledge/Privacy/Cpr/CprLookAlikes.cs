using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Privacy.Cpr;

/// <summary>
/// What is written as a CPR number can be and says by its form or its words that it is something else. The list is short on
/// purpose: what cannot be told apart is masked.
/// </summary>
internal static partial class CprLookAlikes
{
    /// <summary>Whether the digits at a place are something else.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">The index of the first digit.</param>
    /// <param name="end">The index after the last digit.</param>
    public static bool Is(string text, int start, int end)
    {
        var written = text.AsSpan(start, end - start);
        var before = text.AsSpan(Math.Max(0, start - 28), start - Math.Max(0, start - 28));
        var after = text.AsSpan(end, Math.Min(12, text.Length - end));
        return (Plain().IsMatch(written) && ProductionUnit().IsMatch(before))
            || (IsoTime().IsMatch(written) && Minutes().IsMatch(after))
            || (HalfInterval().IsMatch(written) && RestOfInterval().IsMatch(after))
            || (Dotted().IsMatch(written) && Version().IsMatch(before));
    }

    [GeneratedRegex("^[0-9]{10}$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    // Never "pnr": that is how some shorten "personnummer".
    [GeneratedRegex(@"\b(?:p-(?:nummer|nr)\w*|p (?:nummer|nr)|produktionsenhed\w*(?:nummer|nr)?\w*)[^\p{L}0-9\n]{0,3}(?:(?:er|is)[ :]{1,2})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ProductionUnit();

    [GeneratedRegex("^(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]) (?:[01][0-9]|2[0-3])$", RegexOptions.CultureInvariant)]
    private static partial Regex IsoTime();

    [GeneratedRegex("^[:.][0-5][0-9](?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Minutes();

    [GeneratedRegex("^[0-9]{2}-[0-9]{2}-[0-9]{2} ?- ?(?:0[1-9]|[12][0-9]|3[01])-(?:0[1-9]|1[0-2])$", RegexOptions.CultureInvariant)]
    private static partial Regex HalfInterval();

    [GeneratedRegex("^-(?:[0-9]{2}|[0-9]{4})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex RestOfInterval();

    [GeneratedRegex(@"^[0-9]{2}\.[0-9]{2}\.[0-9]{2}\.[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"\b(?:v|ver|version\w*|release|build|udgave)[ .:]{0,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}

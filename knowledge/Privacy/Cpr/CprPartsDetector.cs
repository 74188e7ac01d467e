using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Privacy.Cpr;

/// <summary>
/// Finds CPR numbers that are told in two parts: "født 01.01.90 med de sidste fire 1234", "CPR: 010190 og 1234",
/// "1. januar 1990, løbenummer 1234". Both parts are found, the words between them stay.
/// </summary>
internal sealed partial class CprPartsDetector : IPersonalDataDetector
{
    /// <summary>How far from the last four digits the date is looked for, in characters.</summary>
    private const int Reach = 160;

    private const int LongestJoin = 48;

    /// <inheritdoc/>
    public IEnumerable<PersonalDataFinding> Find(FoldedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var four in text.Digits.Where(run => run.Length == 4 && StandsAlone(text.Text, run)))
        {
            if (IsLastFour(text, four))
            {
                yield return Found(text, four.Start, four.End);
                if (NearestDate(text.Text, four) is var (start, end))
                {
                    yield return Found(text, start, end);
                }
            }
            else if (Joined(text.Text, four) is { } date)
            {
                yield return Found(text, four.Start, four.End);
                yield return Found(text, date, date + 6);
            }
        }
    }

    private static PersonalDataFinding Found(FoldedText text, int start, int end)
        => text.Finding(PersonalDataKind.CprNumber, start, end, Certainty.Likely, FindingReason.LastFour);

    private static bool StandsAlone(string text, DigitRun run)
        => (run.Start == 0 || !char.IsLetter(text[run.Start - 1])) && (run.End == text.Length || !char.IsLetter(text[run.End]));

    private static bool IsLastFour(FoldedText text, DigitRun four)
    {
        var before = text.Text[Math.Max(0, four.Start - LongestJoin - 24)..four.Start];
        var after = text.Text.AsSpan(four.End, Math.Min(LongestJoin, text.Text.Length - four.End));
        var strong = TalkBefore().IsMatch(before) || (TalkAfter().IsMatch(after) && !EndsDate(text.Text, four));
        if (!strong && !WeakTalkBefore().IsMatch(before))
        {
            return false;
        }

        var from = Math.Max(0, four.Start - Reach);
        var to = Math.Min(text.Text.Length, four.End + Reach);
        return CprContext.SpokenOf(text.Text.AsSpan(from, to - from)) || (strong && NearestDate(text.Text, four) is not null);
    }

    /// <summary>Whether the digits are the year of a date.</summary>
    private static bool EndsDate(string text, DigitRun four)
    {
        var from = Math.Max(0, four.Start - 24);
        return Date().Matches(text[from..four.End]).LastOrDefault() is { } date && from + date.Index + date.Length == four.End && date.Index + from < four.Start;
    }

    /// <summary>The date that the four digits belong to: the last one before them, else the first one after.</summary>
    private static (int Start, int End)? NearestDate(string text, DigitRun four)
    {
        var from = Math.Max(0, four.Start - Reach);
        var before = Date().Matches(text[from..four.Start]).LastOrDefault(IsDate);
        if (before is not null)
        {
            return (from + before.Index, from + before.Index + before.Length);
        }

        var after = Date().Matches(text[four.End..Math.Min(text.Length, four.End + Reach)]).FirstOrDefault(IsDate);
        return after is null ? null : (four.End + after.Index, four.End + after.Index + after.Length);
    }

    private static bool IsDate(Match date)
        => !date.Groups["six"].Success || CprNumber.HasDate(date.Groups["six"].ValueSpan);

    /// <summary>Where six digits begin that the four belong to: the text calls them a CPR number, or only a comma or "og" is between.</summary>
    private static int? Joined(string text, DigitRun four)
    {
        var from = Math.Max(0, four.Start - LongestJoin);
        var joined = SixAndJoin().Match(text[from..four.Start]);
        if (!joined.Success || !CprNumber.HasDate(joined.Groups["six"].ValueSpan))
        {
            return null;
        }

        var start = from + joined.Groups["six"].Index;
        var close = joined.Groups["close"].Success && !Year().IsMatch(text.AsSpan(four.Start, 4));
        return close || CprContext.Calls(text, start) ? start : null;
    }

    [GeneratedRegex(@"(?:(?:sidste|seneste) (?:fire|4)|(?:fire|4) (?:sidste|seneste)|last (?:four|4)|final four|løbenummer|løbenummeret|løbenr\.?|kontrolcifre|kontrolcifrene|kontrolciffer)(?:[ ,:;=(""'*_-]|\r?\n|\b(?:cifre|cifrene|tal|tallene|numre|digits|numbers|er|is|are|var|på|nummeret|nummer|cpr|i|af|in|of|hans|hendes|min|mit|his|her|my|the|et|nr|hedder|altså)\b\.?){0,12}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TalkBefore();

    [GeneratedRegex(@"^[)""'*_]{0,2},? ?(?:som |er |is |are |as )?(?:de |the )?(?:(?:sidste|seneste) (?:fire|4)|(?:fire|4) (?:sidste|seneste)|last (?:four|4)|til sidst|i løbenummer)(?! (?:år|uger|måneder|dage|years|weeks|months|days))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TalkAfter();

    [GeneratedRegex(@"\b(?:endelsen?|ending|(?:slutter|ender|slutte|ende) (?:på|med)|ends? (?:in|with)|serial(?: number)?|resten(?: er)?|efterfulgt af|followed by)(?:[ ,:;=(""'*_-]|\b(?:er|is|på)\b){0,5}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WeakTalkBefore();

    [GeneratedRegex(@"(?<![0-9])(?:(?<six>[0-9]{6})|[0-9]{8}|[0-9]{1,2}[ ./-]{1,2}[0-9]{1,2}[ ./-]{1,2}(?:[0-9]{4}|[0-9]{2})|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}(?:\.|th|st|nd|rd)? ?(?:of )?(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*\.?,? ?(?:19|20)?[0-9]{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* [0-9]{1,2}(?:th|st|nd|rd)?,? (?:19|20)[0-9]{2})(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<![0-9])(?<six>[0-9]{6})(?:(?<close>[)*_""']{0,2}[,;:]? {0,2}(?:og|and|samt|\+|&)? {0,2})|(?:[ ,;:./()*_""'\n\r-]|\b(?:og|and|samt|med|with|plus|så|derefter|bindestreg|streg|mellemrum|efterfulgt|fulgt|af|then|followed|by|dash|hyphen|er|is|de|the|nummer|nummeret|på)\b){1,10})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SixAndJoin();

    [GeneratedRegex("^(?:19|20)[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}

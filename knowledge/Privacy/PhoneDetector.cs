using System.Globalization;
using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Privacy;

/// <summary>
/// Finds Danish numbers of eight digits and international ones that start with + or 00. Years and spans of years, dates,
/// amounts, case numbers, CVR numbers and parts of addresses on the web are left alone, unless a word such as "tlf." says
/// that a telephone number follows.
/// </summary>
public sealed partial class PhoneDetector : IPersonalDataDetector
{
    private const int ContextLength = 28;
    private const int MostDigits = 15;

    /// <summary>A list of numbers is known as one when it is this long on either side; no need to look at the rest.</summary>
    private const int LongestList = 9;

    /// <inheritdoc/>
    public IEnumerable<PersonalDataFinding> Find(FoldedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var first = 0; first < text.Digits.Count; first++)
        {
            var last = International(text, first) ?? Danish(text, first);
            if (last is { } index)
            {
                var start = text.Digits[first].Start;
                yield return text.Finding(PersonalDataKind.Phone, start - PlusBefore(text.Text, start), text.Digits[index].End, Certainty.Likely, FindingReason.PhoneShape);
                first = index;
            }
        }
    }

    /// <summary>How many characters before the digits belong to the number: "+" or "(+".</summary>
    private static int PlusBefore(string text, int start)
        => start > 0 && text[start - 1] == '+' ? (start > 1 && text[start - 2] == '(' ? 2 : 1) : 0;

    private static int? International(FoldedText text, int first)
    {
        var run = text.Digits[first];
        var plus = PlusBefore(text.Text, run.Start) > 0;
        if (!plus && !DoubleZero().IsMatch(text.Text.AsSpan(run.Start, run.Length)))
        {
            return null;
        }

        var prefix = plus ? 0 : 2;
        var danish = text.Text.AsSpan(run.Start + prefix).StartsWith("45", StringComparison.Ordinal);
        var most = prefix + (danish ? 10 : MostDigits);
        var digits = run.Length;
        var last = first;
        while (last + 1 < text.Digits.Count && digits + text.Digits[last + 1].Length <= most
            && BetweenInternational().IsMatch(text.Text.AsSpan(text.Digits[last].End, text.Digits[last + 1].Start - text.Digits[last].End)))
        {
            digits += text.Digits[++last].Length;
        }

        return digits - prefix is >= 8 and <= MostDigits && !IsAmount(text.Text, run.Start, text.Digits[last].End) ? last : null;
    }

    private static int? Danish(FoldedText text, int first)
    {
        // With the country code but no plus there are ten digits, else eight: try the longer reading first.
        for (var (last, digits) = (first, 0); last < text.Digits.Count && last - first < 5; last++)
        {
            digits += text.Digits[last].Length;
            if (digits > 10)
            {
                break;
            }

            if (digits == 10 && IsDanish(text, first, last, WithCountryCode()))
            {
                return last;
            }
        }

        for (var (last, digits) = (first, 0); last < text.Digits.Count && digits < 8; last++)
        {
            digits += text.Digits[last].Length;
            if (digits == 8 && IsDanish(text, first, last, EightDigits()))
            {
                return last;
            }
        }

        return null;
    }

    private static bool IsDanish(FoldedText text, int first, int last, Regex pattern)
    {
        var (start, end) = (text.Digits[first].Start, text.Digits[last].End);
        var written = text.Text[start..end];
        var before = text.Text[Math.Max(0, start - ContextLength)..start];
        if (!pattern.IsMatch(written) || Glued(text.Text, start, end))
        {
            return false;
        }

        return CalledPhone().IsMatch(before)
            || (written[0] >= '2'
                && !CalledSomethingElse().IsMatch(before)
                && !IsAmount(text.Text, start, end)
                && !IsYearsRangeOrDate(written)
                && !InListOfPairs(text, first, last));
    }

    /// <summary>Part of a word, an address or a longer number; a label such as "tlf." or "tel:" is no part of it.</summary>
    private static bool Glued(string text, int start, int end)
    {
        var before = start == 0 ? ' ' : text[start - 1];
        var labelled = CalledPhone().IsMatch(text[Math.Max(0, start - ContextLength)..start]);
        var gluedBefore = char.IsLetter(before) || before is '_' or '#' or '=' or '/' or '.' or '-' or ',';
        var gluedAfter = end < text.Length
            && (char.IsLetter(text[end]) || (text[end] is '-' or '.' or '/' or '_' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])));
        return (gluedBefore && !labelled) || (gluedAfter && !labelled);
    }

    private static bool IsAmount(string text, int start, int end)
        => AmountAfter().IsMatch(text[end..Math.Min(text.Length, end + 12)])
            || AmountBefore().IsMatch(text[Math.Max(0, start - 6)..start]);

    private static bool IsYearsRangeOrDate(string written)
        => written.Length == 8
            ? DateTime.TryParseExact(written, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                && date.Year is >= 1900 and < 2100
            : Years().IsMatch(written) || IsRange(written);

    /// <summary>"2299-2309" is from one line or number to another not far off.</summary>
    private static bool IsRange(string written)
        => written.Length == 9 && written[4] == '-'
            && int.Parse(written.AsSpan(5), CultureInfo.InvariantCulture) - int.Parse(written.AsSpan(0, 4), CultureInfo.InvariantCulture) is > 0 and < 1000;

    /// <summary>Pairs of digits that go on: "20 30 40 50 60" is a list of numbers, four or eight pairs are one or two telephone numbers.</summary>
    private static bool InListOfPairs(FoldedText text, int first, int last)
    {
        if (last - first != 3)
        {
            return false;
        }

        bool Joined(int a, int b) => a >= 0 && b < text.Digits.Count && text.Digits[a].Length == 2 && text.Digits[b].Length == 2
            && text.Digits[b].Start - text.Digits[a].End == 1 && text.Text[text.Digits[a].End] is ' ' or '-' or '.';
        var (from, to) = (first, last);
        while (first - from < LongestList && Joined(from - 1, from))
        {
            from--;
        }

        while (to - last < LongestList && Joined(to, to + 1))
        {
            to++;
        }

        return text.Digits[first].Length == 2 && (to - from + 1) % 4 != 0;
    }

    [GeneratedRegex("^00[1-9]", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleZero();

    [GeneratedRegex("^[ ()./-]{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenInternational();

    [GeneratedRegex("^45(?: [2-9][0-9]{7}|(?<s>[ .-])[2-9][0-9](?:\\k<s>[0-9]{2}){3}| [2-9][0-9]{3} [0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex WithCountryCode();

    [GeneratedRegex("^(?:[0-9]{8}|[0-9]{2}(?<s>[ .-])[0-9]{2}\\k<s>[0-9]{2}\\k<s>[0-9]{2}|[0-9]{4}[ -][0-9]{4}|[0-9]{3} [0-9]{2} [0-9]{3})$", RegexOptions.CultureInvariant)]
    private static partial Regex EightDigits();

    [GeneratedRegex("^(?:(?:19|20)[0-9]{2}-[0-9]{4}|(?:19|20)[0-9]{2} (?:19|20)[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"\b(?:tlf|telf|tel|telefon\p{L}*|mobil\p{L}*|mob|ring\p{L}*|phone|cell|call|sms|whatsapp)\b[^0-9\[\]\n]{0,15}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CalledPhone();

    [GeneratedRegex(@"\b(?:cvr|ean|gln|sag\p{L}*|journal\p{L}*|j|dok\p{L}*|faktura\p{L}*|ordre\p{L}*|id|ref|version|issn|isbn|doi|konto\p{L}*|case|ticket|p)[^0-9\p{L}\[\]]{0,3}(?:nr|nummer|no|number|id)?[^0-9\p{L}\[\]]{0,4}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CalledSomethingElse();

    [GeneratedRegex(@"^(?:,-| ?(?:kr\b|kroner|dkk\b|eur\b|euro|€|\$|£|%|pct\b|procent|percent|mio\b|mia\b|million|milliard|ton\b))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AmountAfter();

    [GeneratedRegex(@"(?:\bkr\.?|\bdkk|\beur|€|\$|£) ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AmountBefore();
}

using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Privacy.Cpr;

/// <summary>
/// Finds CPR numbers, however they are grouped: 1201901234, 120190-1234, 12 01 90 1234, 12.01.1990-1234, digit by digit.
/// Ten digits count when they start with a date of birth; "six, hyphen, four" and what is called a CPR number count always,
/// so that placeholders and slips of the pen are caught too. Digits of a longer number do not count.
/// </summary>
public sealed partial class CprNumberDetector : IPersonalDataDetector
{
    private const int MostRuns = 12;

    /// <summary>Twelve digits with a few signs between each. What is longer is a list.</summary>
    private const int LongestWritten = 60;

    /// <inheritdoc/>
    public IEnumerable<PersonalDataFinding> Find(FoldedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var first = 0; first < text.Digits.Count; first++)
        {
            if (InDigits(text, first) is { } plain)
            {
                yield return plain;
            }

            if (WithLetters(text, text.Digits[first]) is { } lettered)
            {
                yield return lettered;
            }
        }
    }

    private static PersonalDataFinding? InDigits(FoldedText text, int first)
    {
        var start = text.Digits[first].Start;
        for (var (last, length) = (first, 0); last < text.Digits.Count && last < first + MostRuns && length < 12; last++)
        {
            length += text.Digits[last].Length;
            var end = text.Digits[last].End;
            if (length is 10 or 12 && end - start <= LongestWritten && Judge(text.Text, start, end) is var (certainty, why))
            {
                return text.Finding(PersonalDataKind.CprNumber, start, end, certainty, why);
            }
        }

        return Slip(text, text.Digits[first]);
    }

    private static (Certainty Certainty, FindingReason Why)? Judge(string text, int start, int end)
    {
        var written = text[start..end];
        var digits = string.Concat(written.Where(char.IsAsciiDigit));
        if (digits.Length == 12)
        {
            return CprNumber.HasDate(digits[..4] + digits[6..8]) && (WithFullYear().IsMatch(written) || (Loose().IsMatch(written) && CprContext.Calls(text, start)))
                ? (Certainty.Likely, FindingReason.DigitsWithDate)
                : null;
        }

        if (!Written().IsMatch(written))
        {
            return Loose().IsMatch(written) && CprContext.Calls(text, start) ? (Certainty.Shape, FindingReason.CalledCpr) : null;
        }

        if (CprLookAlikes.Is(text, start, end))
        {
            return null;
        }

        return CprNumber.HasDate(digits)
            ? CprNumber.HasCheckDigit(digits) ? (Certainty.Checked, FindingReason.DigitsWithCheck) : (Certainty.Likely, FindingReason.DigitsWithDate)
            : IsShape(digits, written) ? (Certainty.Shape, FindingReason.ShapeOfCpr)
            : CprContext.Calls(text, start) ? (Certainty.Shape, FindingReason.CalledCpr)
            : null;
    }

    /// <summary>Digits in a row that are called a CPR number although one is missing or too many, or only the date is there.</summary>
    private static PersonalDataFinding? Slip(FoldedText text, DigitRun run)
        => run.Length switch
        {
            9 or 11 => CprContext.CallsDirectly(text.Text, run.Start),
            8 => CprNumber.HasDate(string.Concat(text.Text.AsSpan(run.Start, 4), text.Text.AsSpan(run.Start + 6, 2))) && CprContext.CallsDirectly(text.Text, run.Start),
            6 => CprNumber.HasDate(text.Text.AsSpan(run.Start, 6)) && CprContext.Calls(text.Text, run.Start),
            _ => false,
        } ? text.Finding(PersonalDataKind.CprNumber, run.Start, run.End, Certainty.Shape, FindingReason.CalledCpr) : null;

    private static bool IsShape(string digits, string written)
        => HyphenatedShape().IsMatch(written) || digits.All(digit => digit == digits[0]);

    /// <summary>Replacement numbers with letters (010190-1AB2), and numbers whose last four are crossed out (010190-xxxx).</summary>
    private static PersonalDataFinding? WithLetters(FoldedText text, DigitRun run)
    {
        if (run.Length != 6 || !CprNumber.HasDate(text.Text.AsSpan(run.Start, 6)))
        {
            return null;
        }

        var tail = Lettered().Match(text.Text[run.End..Math.Min(text.Text.Length, run.End + 10)]);
        return tail.Success
            ? text.Finding(PersonalDataKind.CprNumber, run.Start, run.End + tail.Length, Certainty.Likely, FindingReason.DigitsWithDate)
            : null;
    }

    /// <summary>Ten digits in one, or a date of six and a serial of four with any common way of grouping each.</summary>
    [GeneratedRegex("""^(?:[0-9]{10}|(?:[0-9]{6}|[0-9]{2}(?<d>[ ./-])[0-9]{2}\k<d>[0-9]{2}|[0-9]{3}[ -][0-9]{3}|[0-9]{4}[ -][0-9]{2}|[0-9]{2}[ -][0-9]{4}|[0-9](?:[ .-][0-9]){5})(?:[ ./_*~`|+=()\[\]·•\\"'-]{1,6}|-? *\r?\n *)(?:[0-9]{4}|[0-9]{2}[ -][0-9]{2}|[0-9](?:[ .-][0-9]){3}))$""", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex("^(?:[0-9]{8}|[0-9]{2}([ ./-])[0-9]{2}\\1[0-9]{4}) ?- ?[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex WithFullYear();

    [GeneratedRegex("^[0-9]{6} ?- ?[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex HyphenatedShape();

    [GeneratedRegex("^[0-9]+(?:[ ./_,:-]{1,3}[0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Loose();

    [GeneratedRegex("^(?: ?- ?[xX*#?•]{4}(?![\\p{L}0-9])| ?- ?[0-9][A-Z]{2}[0-9A-Z](?![\\p{L}0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex Lettered();
}

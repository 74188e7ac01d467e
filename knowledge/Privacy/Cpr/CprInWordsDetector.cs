using System.Text;

namespace TeamsPilotBot.Knowledge.Privacy.Cpr;

/// <summary>
/// Finds CPR numbers in words: "nul et nul et ni nul et to tre fire", "tolv nul et halvfems tolv fireogtredive", also with some
/// digits among the words. Ten digits count when they begin with a date, are parted after six, or are called a CPR number.
/// </summary>
internal sealed class CprInWordsDetector : IPersonalDataDetector
{
    private const int FewestWords = 2;
    private const int LongestGap = 4;

    private static readonly string[] Parting = ["bindestreg", "streg", "minus", "dash", "hyphen", "mellemrum", "space"];

    private static readonly string[] Joining = ["og", "så", "and", "then", "punktum", "derefter"];

    /// <inheritdoc/>
    public IEnumerable<PersonalDataFinding> Find(FoldedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var sequence in Sequences(text))
        {
            if (sequence.Count(part => part.InWords) >= FewestWords && Holds(text, sequence))
            {
                yield return text.Finding(PersonalDataKind.CprNumber, sequence[0].Start, sequence[^1].End, Certainty.Likely, FindingReason.CprInWords);
            }
        }
    }

    private static bool Holds(FoldedText text, List<Part> sequence)
    {
        var called = CprContext.Calls(text.Text, sequence[0].Start);
        for (var first = 0; first < sequence.Count; first++)
        {
            var digits = new StringBuilder(12);
            var parted = false;
            for (var last = first; last < sequence.Count && digits.Length < 12; last++)
            {
                parted |= digits.Length == 6 && sequence[last].Parted;
                digits.Append(sequence[last].Digits);
                var number = digits.ToString();
                if ((number.Length == 10 && (called || parted || CprNumber.HasDate(number)))
                    || (number.Length == 12 && number[4..6] is "19" or "20" && CprNumber.HasDate(number[..4] + number[6..8])))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Numbers that follow each other, in words or digits, with at least one word.</summary>
    private static IEnumerable<List<Part>> Sequences(FoldedText text)
    {
        var current = new List<Part>();
        var parted = false;
        var reached = 0;
        foreach (var (start, end, digits) in Tokens(text))
        {
            if (current.Count > 0 && (start - reached > LongestGap || !IsGap(text.Text.AsSpan(reached, start - reached), ref parted)))
            {
                yield return current;
                current = [];
                parted = false;
            }

            reached = end;
            if (digits is null)
            {
                var word = text.Text.AsSpan(start, end - start);
                var parts = IsAny(word, Parting);
                parted |= parts;
                if (!parts && !IsAny(word, Joining) && current.Count > 0)
                {
                    yield return current;
                    current = [];
                    parted = false;
                }

                continue;
            }

            var inWords = !char.IsAsciiDigit(text.Text[start]);
            foreach (var piece in digits.Split('-'))
            {
                current.Add(new Part(start, end, piece, inWords, parted));
                parted = false;
            }
        }

        yield return current;
    }

    /// <summary>Words and runs of digits, in order; digits is null for a word that is no number, and pieces of one word are parted by "-".</summary>
    private static IEnumerable<(int Start, int End, string? Digits)> Tokens(FoldedText text)
    {
        var run = 0;
        foreach (var word in text.Words)
        {
            for (; run < text.Digits.Count && text.Digits[run].Start < word.Start; run++)
            {
                yield return (text.Digits[run].Start, text.Digits[run].End, text.Text.Substring(text.Digits[run].Start, text.Digits[run].Length));
            }

            yield return (word.Start, word.End, Digits(text.Text.AsSpan(word.Start, word.Length)));
        }

        for (; run < text.Digits.Count; run++)
        {
            yield return (text.Digits[run].Start, text.Digits[run].End, text.Text.Substring(text.Digits[run].Start, text.Digits[run].Length));
        }
    }

    private static string? Digits(ReadOnlySpan<char> word)
    {
        if (NumberWords.Digits(word) is { } whole)
        {
            return whole;
        }

        if (!word.Contains('-'))
        {
            return null;
        }

        var digits = word.ToString().Split('-').Select(piece => NumberWords.Digits(piece)).ToList();
        return digits.Contains(null) ? null : string.Join('-', digits);
    }

    private static bool IsGap(ReadOnlySpan<char> gap, ref bool parted)
    {
        foreach (var character in gap)
        {
            if (character is '-' or '/' or '\n')
            {
                parted = true;
            }
            else if (character is not (' ' or ',' or '.' or '\r'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAny(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var one in words)
        {
            if (word.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct Part(int Start, int End, string Digits, bool InWords, bool Parted);
}

using System.Globalization;
using System.Net;
using System.Text;

namespace TeamsPilotBot.Knowledge.Privacy;

/// <summary>
/// A text as detectors see it: digits of any script, width or style are 0–9, all dashes are "-", all spaces are " ", and what
/// cannot be seen (zero-width characters, soft hyphens, combining marks) is gone. Each place leads back to the text as it was.
/// </summary>
public sealed class FoldedText
{
    private readonly List<int> starts;
    private readonly List<int> ends;
    private readonly Lazy<IReadOnlyList<TextWord>> words;

    private FoldedText(string text, List<int> starts, List<int> ends)
    {
        Text = text;
        this.starts = starts;
        this.ends = ends;
        Digits = DigitRun.AllIn(text);
        words = new Lazy<IReadOnlyList<TextWord>>(() => TextWord.AllIn(text), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>The runs of the digits 0–9 in <see cref="Text"/>, in order.</summary>
    public IReadOnlyList<DigitRun> Digits { get; }

    /// <summary>The words in <see cref="Text"/>, in order.</summary>
    internal IReadOnlyList<TextWord> Words => words.Value;

    /// <summary>Folds a text.</summary>
    /// <param name="original">The text; may be malformed UTF-16.</param>
    public static FoldedText Of(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        var folding = new Folding(original.Length);
        for (var at = 0; at < original.Length;)
        {
            at += original[at] == '&' && Entity(original, at) is { } entity
                ? folding.Add(WebUtility.HtmlDecode(entity), at, entity.Length)
                : folding.AddNext(original, at);
        }

        return new FoldedText(folding.Text.ToString(), folding.Starts, folding.Ends);
    }

    /// <summary>A finding at a place of the folded text, told as a place of the original.</summary>
    /// <param name="kind">What was found.</param>
    /// <param name="start">Where it starts in <see cref="Text"/>.</param>
    /// <param name="end">Where it ends in <see cref="Text"/>, exclusive.</param>
    /// <param name="certainty">How sure it is.</param>
    /// <param name="why">Why it was taken for personal data.</param>
    public PersonalDataFinding Finding(PersonalDataKind kind, int start, int end, Certainty certainty, FindingReason why)
        => new(kind, starts[start], ends[end - 1] - starts[start], certainty, why);

    /// <summary>An HTML entity such as "&amp;nbsp;" at a place, or null. The longest that matters has ten characters.</summary>
    private static string? Entity(string text, int at)
    {
        var end = text.IndexOf(';', at, Math.Min(10, text.Length - at));
        var entity = end < 0 ? null : text[at..(end + 1)];
        return entity is null || WebUtility.HtmlDecode(entity) == entity ? null : entity;
    }

    private sealed class Folding(int capacity)
    {
        public StringBuilder Text { get; } = new(capacity);

        public List<int> Starts { get; } = new(capacity);

        public List<int> Ends { get; } = new(capacity);

        public int AddNext(string text, int at)
        {
            if (text[at] is >= ' ' and < '\u007f' or '\n' or '\r')
            {
                Append(text[at], at, 1);
                return 1;
            }

            return Rune.TryGetRuneAt(text, at, out var rune)
                ? AddRune(rune, at, rune.Utf16SequenceLength)
                : AddUnpaired(text[at], at);
        }

        public int Add(string decoded, int at, int length)
        {
            foreach (var rune in decoded.EnumerateRunes())
            {
                AddRune(rune, at, length);
            }

            return length;
        }

        private int AddUnpaired(char surrogate, int at)
        {
            Append(surrogate, at, 1);
            return 1;
        }

        private int AddRune(Rune rune, int at, int length)
        {
            foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKC).EnumerateRunes())
            {
                if (Fold(part) is { } character)
                {
                    Append(character, at, length);
                }
                else if (Ends.Count > 0)
                {
                    // What is dropped belongs to the character before it, and is masked with it.
                    Ends[^1] = at + length;
                    Compose(part);
                }
            }

            return length;
        }

        /// <summary>A letter and a ring, as some machines write "å", are that letter: a name is read as it is seen.</summary>
        private void Compose(Rune mark)
        {
            if (Rune.GetUnicodeCategory(mark) == UnicodeCategory.NonSpacingMark && char.IsLetter(Text[^1])
                && (Text[^1].ToString() + mark).Normalize(NormalizationForm.FormC) is [var letter])
            {
                Text[^1] = letter;
            }
        }

        private void Append(char character, int at, int length)
        {
            Text.Append(character);
            Starts.Add(at);
            Ends.Add(at + length);
        }

        /// <summary>The character a rune is folded to; null if it is dropped.</summary>
        private static char? Fold(Rune rune) => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DecimalDigitNumber => (char)('0' + (int)Rune.GetNumericValue(rune)),
            UnicodeCategory.DashPunctuation => '-',
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => null,
            UnicodeCategory.Control => rune.Value is '\n' or '\r' ? (char)rune.Value : rune.Value is '\t' ? ' ' : null,
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => '\n',
            _ => rune.Value switch
            {
                // Minus, hyphen bullet and modifier minus are no dashes to Unicode, but look like one.
                0x2212 or 0x2043 or 0x02D7 => '-',
                // Circled and parenthesised digits that compatibility normalisation leaves alone, and filler characters.
                0x24EA or 0x24FF => '0',
                >= 0x2776 and <= 0x277E => (char)('1' + rune.Value - 0x2776),
                >= 0x2780 and <= 0x2788 => (char)('1' + rune.Value - 0x2780),
                >= 0x278A and <= 0x2792 => (char)('1' + rune.Value - 0x278A),
                >= 0x24F5 and <= 0x24FD => (char)('1' + rune.Value - 0x24F5),
                0x115F or 0x1160 or 0x3164 or 0xFFA0 => null,
                _ => rune.IsBmp ? (char)rune.Value : '\uFFFD',
            },
        };
    }
}

using System.Collections.Frozen;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Search.Analysis;

/// <summary>
/// Cuts text into words, numbers and references to law. A hyphenated word is one token that knows its parts; a Roman numeral
/// is the number that it stands for.
/// </summary>
public static class Tokenizer
{
    /// <summary>The longest word that is kept; the rest of a longer run of letters is dropped.</summary>
    public const int LongestWord = 60;

    private static readonly EquatableList<string> NoParts = [];

    // Those that are no word, abbreviation or initial of either language: "Solvency II" is "Solvency 2", "iv" may be a drip.
    private static readonly FrozenDictionary<string, string> RomanNumerals = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ii"] = "2", ["iii"] = "3", ["vii"] = "7", ["viii"] = "8", ["ix"] = "9",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The tokens of a text, in order.</summary>
    /// <param name="text">Any text.</param>
    public static List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>();
        var position = 0;
        while (position < text.Length)
        {
            if (text[position] == '§')
            {
                position = ReadLawReference(text, position + 1, "§", position, tokens);
            }
            else if (char.IsLetterOrDigit(text[position]))
            {
                position = ReadWord(text, position, tokens);
            }
            else
            {
                position++;
            }
        }

        return tokens;
    }

    private static int ReadWord(string text, int start, List<Token> tokens)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInner(text, end)))
        {
            end++;
        }

        var surface = text[start..Math.Min(end, start + LongestWord)];
        var folded = TextFolding.Fold(surface);
        if (folded is "artikel" or "art" or "article" or "paragraf" or "section")
        {
            var after = end < text.Length && text[end] == '.' ? end + 1 : end;
            var next = ReadLawReference(text, after, folded is "paragraf" or "section" ? "§" : "art", start, tokens);
            if (next > after)
            {
                return next;
            }
        }

        tokens.Add(Make(surface, folded));
        return end;
    }

    private static Token Make(string surface, string folded)
    {
        if (folded.All(c => char.IsAsciiDigit(c) || c is '.' or ','))
        {
            return new Token(surface, folded.Trim('.', ','), TokenKind.Number, NoParts);
        }

        if (RomanNumerals.TryGetValue(folded, out var number))
        {
            return new Token(surface, number, TokenKind.Number, NoParts);
        }

        if (folded.AsSpan().IndexOfAny('-', '\'') < 0)
        {
            return new Token(surface, folded, TokenKind.Word, NoParts);
        }

        var parts = folded.Replace("'", "", StringComparison.Ordinal).Split('-', StringSplitOptions.RemoveEmptyEntries);
        return new Token(surface, string.Concat(parts), TokenKind.Word, parts.Length > 1 ? EquatableList.Create<string>(parts) : NoParts);
    }

    // A hyphen or apostrophe between letters, a point or comma between digits.
    private static bool IsInner(string text, int position)
    {
        if (position + 1 >= text.Length || !char.IsLetterOrDigit(text[position + 1]))
        {
            return false;
        }

        return text[position] switch
        {
            '-' or '‐' or '‑' or '–' or '\'' or '’' => true,
            '.' or ',' => char.IsAsciiDigit(text[position - 1]) && char.IsAsciiDigit(text[position + 1]),
            '\u00AD' or '\u200B' or '\u200D' => true,
            _ => false,
        };
    }

    // Reads the number after the sign; leaves the position alone if there is none.
    private static int ReadLawReference(string text, int position, string sign, int start, List<Token> tokens)
    {
        var digit = position;
        while (digit < text.Length && (text[digit] is ' ' or '\u00A0' or '§'))
        {
            digit++;
        }

        var end = digit;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end == digit || end - digit > 4)
        {
            return position;
        }

        tokens.Add(new Token(text[start..end], sign + text[digit..end], TokenKind.LawReference, NoParts));
        return end;
    }
}

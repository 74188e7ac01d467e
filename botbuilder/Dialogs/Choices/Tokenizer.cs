using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Breaks texts into words.</summary>
public class Tokenizer
{
    // ASCII, Latin-1 and combining punctuation, and the blocks of symbols: what never belongs to a word.
    private static readonly (int First, int Last)[] Breaks =
    [
        (0x0000, 0x002F), (0x003A, 0x0040), (0x005B, 0x0060), (0x007B, 0x00BF),
        (0x02B9, 0x036F), (0x2000, 0x2BFF), (0x2E00, 0x2E7F),
    ];

    /// <summary>The tokenizer that is used where none is given.</summary>
    public static TokenizerFunction DefaultTokenizer => DefaultTokenizerImpl;

    /// <summary>
    /// Breaks a text at white space, punctuation and symbols, for any language that writes spaces. Characters outside
    /// Unicode's first plane, such as emoji, are words of their own. Words are compared in lower case.
    /// </summary>
    /// <param name="text">The text; <see langword="null"/> has no words.</param>
    /// <param name="locale">Not used.</param>
    /// <returns>The words in order.</returns>
    public static List<Token> DefaultTokenizerImpl(string text, string locale = null)
    {
        var tokens = new List<Token>();
        text ??= string.Empty;
        var start = -1;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var endsWord = IsBreak(rune) || !rune.IsBmp;
            if (endsWord && start >= 0)
            {
                tokens.Add(Word(text, start, at - 1));
                start = -1;
            }

            if (!rune.IsBmp)
            {
                tokens.Add(Word(text, at, at + 1));
            }
            else if (!endsWord && start < 0)
            {
                start = at;
            }

            at += rune.Utf16SequenceLength;
        }

        if (start >= 0)
        {
            tokens.Add(Word(text, start, at - 1));
        }

        return tokens;
    }

    private static bool IsBreak(Rune rune)
    {
        foreach (var (first, last) in Breaks)
        {
            if (rune.Value >= first && rune.Value <= last)
            {
                return true;
            }
        }

        return false;
    }

    private static Token Word(string text, int start, int end)
    {
        var word = text[start..(end + 1)];
        return new Token { Start = start, End = end, Text = word, Normalized = word.ToLowerInvariant() };
    }
}

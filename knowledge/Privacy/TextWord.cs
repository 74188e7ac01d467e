namespace TeamsPilotBot.Knowledge.Privacy;

/// <summary>A word in a folded text: letters, with hyphens and apostrophes between letters.</summary>
/// <param name="Start">The index of the first letter.</param>
/// <param name="End">The index after the last letter.</param>
/// <param name="Shape">How it is written.</param>
internal readonly record struct TextWord(int Start, int End, WordShape Shape)
{
    /// <summary>How many characters it has.</summary>
    public int Length => End - Start;

    /// <summary>All words of a text, in order.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<TextWord> AllIn(string text)
    {
        var words = new List<TextWord>(text.Length / 6);
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]))
            {
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || (IsInner(text[at]) && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
            {
                at++;
            }

            words.Add(new TextWord(start, at, ShapeOf(text.AsSpan(start, at - start))));
        }

        return words;
    }

    private static bool IsInner(char character) => character is '-' or '\'' or '\u2019' or '\u00b4';

    private static WordShape ShapeOf(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
        {
            return char.IsUpper(word[0]) ? WordShape.Initial : WordShape.Lower;
        }

        if (!word.ContainsAnyInRange('A', 'Z') && !HasUpper(word))
        {
            return WordShape.Lower;
        }

        return IsCapitalised(word) ? WordShape.Capitalised : AllUpper(word) ? WordShape.Capitals : WordShape.Mixed;
    }

    private static bool HasUpper(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsUpper(letter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AllUpper(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsLetter(letter) && !char.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Karen", "Anne-Marie", "Al-Hassan", "O'Connor", "McDonald": a capital, then small letters, in each part.</summary>
    private static bool IsCapitalised(ReadOnlySpan<char> word)
    {
        if (word.StartsWith("Mc", StringComparison.Ordinal) && word.Length > 4)
        {
            word = word[2..];
        }

        var capital = true;
        var small = false;
        foreach (var letter in word)
        {
            if (!char.IsLetter(letter))
            {
                capital = true;
            }
            else if (char.IsUpper(letter) != capital)
            {
                return false;
            }
            else
            {
                small |= !capital;
                capital = false;
            }
        }

        return small;
    }
}

/// <summary>How a word is written.</summary>
internal enum WordShape
{
    /// <summary>Small letters only.</summary>
    Lower,

    /// <summary>One capital letter.</summary>
    Initial,

    /// <summary>A capital and small letters, in each part between hyphens.</summary>
    Capitalised,

    /// <summary>Capital letters only.</summary>
    Capitals,

    /// <summary>Anything else, such as "TeamsPilotBot" or "AI-løsning".</summary>
    Mixed,
}

namespace TeamsPilotBot.Knowledge.Search.Queries;

/// <summary>
/// How far a misspelt word is from another: insertions, deletions, substitutions and exchanges of neighbours (the restricted
/// Damerau–Levenshtein distance), where slips that Danes often make cost less than a whole step.
/// </summary>
public static class EditDistance
{
    private const float Confused = 0.5f;

    // Letters that sound alike or stand for one another on foreign keyboards.
    private static readonly string[] ConfusedPairs =
        ["æe", "æa", "øo", "øe", "åo", "åa", "ck", "kg", "dt", "bp", "sz", "sc", "vf", "ij", "yi", "yø", "vw", "gj", "ea"];

    /// <summary>The distance, or more than the bound as soon as it is known to be that.</summary>
    /// <param name="a">A word.</param>
    /// <param name="b">Another.</param>
    /// <param name="bound">The greatest distance of interest.</param>
    public static float Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, float bound)
    {
        if (Math.Abs(a.Length - b.Length) > bound * 2)
        {
            return bound + 1;
        }

        Span<float> before = stackalloc float[b.Length + 1];
        Span<float> above = stackalloc float[b.Length + 1];
        Span<float> row = stackalloc float[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = row[0];
            for (var j = 1; j <= b.Length; j++)
            {
                var best = above[j - 1] + Substitution(a[i - 1], b[j - 1]);
                best = Math.Min(best, above[j] + Dropped(a, i - 1));
                best = Math.Min(best, row[j - 1] + Dropped(b, j - 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, before[j - 2] + 1);
                }

                row[j] = best;
                least = Math.Min(least, best);
            }

            if (least > bound)
            {
                return bound + 1;
            }

            var recycled = before;
            before = above;
            above = row;
            row = recycled;
        }

        return above[b.Length];
    }

    private static float Substitution(char a, char b)
    {
        if (a == b)
        {
            return 0;
        }

        foreach (var pair in ConfusedPairs)
        {
            if ((pair[0] == a && pair[1] == b) || (pair[0] == b && pair[1] == a))
            {
                return Confused;
            }
        }

        return 1;
    }

    // One letter of a double one, and the silent d and h, are easily lost or added.
    private static float Dropped(ReadOnlySpan<char> word, int place)
    {
        var letter = word[place];
        var doubled = (place > 0 && word[place - 1] == letter) || (place + 1 < word.Length && word[place + 1] == letter);
        return doubled || letter is 'd' or 'h' ? Confused : 1;
    }
}

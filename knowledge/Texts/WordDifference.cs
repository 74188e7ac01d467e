namespace TeamsPilotBot.Knowledge.Texts;

/// <summary>
/// What became of a text, word by word: the fewest words taken out and put in that lead from one to the other (the longest
/// common subsequence of their words). Pure.
/// </summary>
public static class WordDifference
{
    /// <summary>How many words times words are compared; where texts are longer, what lies between their equal ends is replaced as a whole.</summary>
    private const int MostComparisons = 4_000_000;

    /// <summary>The pieces, in order. Those that are not added give the text before, those that are not removed the text after.</summary>
    /// <param name="before">The text before.</param>
    /// <param name="after">The text after.</param>
    public static IReadOnlyList<TextPiece> Of(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (Words(before), Words(after));
        var start = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = old.Skip(start).Reverse().Zip(now.Skip(start).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var pieces = new List<TextPiece>();
        Add(pieces, PieceKind.Same, old.Take(start));
        Between(pieces, old[start..^end], now[start..^end]);
        Add(pieces, PieceKind.Same, old.TakeLast(end));
        return pieces;
    }

    private static void Between(List<TextPiece> pieces, string[] old, string[] now)
    {
        if ((long)old.Length * now.Length > MostComparisons)
        {
            Add(pieces, PieceKind.Removed, old);
            Add(pieces, PieceKind.Added, now);
            return;
        }

        var common = Common(old, now);
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                Add(pieces, PieceKind.Same, [old[i]]);
                (i, j) = (i + 1, j + 1);
            }
            else if (i < old.Length && (j == now.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                Add(pieces, PieceKind.Removed, [old[i++]]);
            }
            else
            {
                Add(pieces, PieceKind.Added, [now[j++]]);
            }
        }
    }

    /// <summary>How many words the rests of both have in common, from each pair of places on.</summary>
    private static int[,] Common(string[] old, string[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    /// <summary>The words and the white space between them, each by itself, so that a word at the end of a text is the same word within it.</summary>
    private static string[] Words(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var isSpace = char.IsWhiteSpace(text[at]);
            var end = at + 1;
            while (end < text.Length && char.IsWhiteSpace(text[end]) == isSpace)
            {
                end++;
            }

            words.Add(text[at..end]);
            at = end;
        }

        return [.. words];
    }

    private static void Add(List<TextPiece> pieces, PieceKind kind, IEnumerable<string> words)
    {
        var text = string.Concat(words);
        if (text.Length == 0)
        {
            return;
        }

        if (pieces.Count > 0 && pieces[^1].Kind == kind)
        {
            pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + text };
        }
        else
        {
            pieces.Add(new TextPiece(kind, text));
        }
    }
}

/// <summary>A piece of a text that was changed.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">The piece; not empty.</param>
public sealed record TextPiece(PieceKind Kind, string Text);

/// <summary>What became of a piece of a text.</summary>
public enum PieceKind
{
    /// <summary>It stayed.</summary>
    Same,

    /// <summary>It was taken out.</summary>
    Removed,

    /// <summary>It was put in.</summary>
    Added,
}

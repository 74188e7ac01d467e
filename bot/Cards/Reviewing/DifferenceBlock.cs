using TeamsPilotBot.Bot.Cards.Templating;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Reviewing;

/// <summary>What became of one field of a lesson: to be seen, and to be heard by those who do not see what is struck through.</summary>
/// <param name="Label">The field.</param>
/// <param name="Runs">The text, piece by piece.</param>
/// <param name="Spoken">"Fjernet: … Tilføjet: …".</param>
internal sealed record DifferenceBlock(string Label, IReadOnlyList<DifferenceRun> Runs, string Spoken)
{
    private const int MostRuns = 40;

    /// <summary>What lies between two lessons, field by field; fields that say the same are left out.</summary>
    /// <param name="before">The lesson before.</param>
    /// <param name="after">The lesson after.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static IReadOnlyList<DifferenceBlock> Between(Lesson before, Lesson after, ReviewCardTexts texts, int limit)
    {
        var facts = new LessonFacts(texts);
        return [.. facts.Of(before).Zip(facts.Of(after)).Where(pair => pair.First.Text != pair.Second.Text)
            .Select(pair => Of(pair.First.Label, pair.First.Text, pair.Second.Text, texts, limit))];
    }

    private static DifferenceBlock Of(string label, string before, string after, ReviewCardTexts texts, int limit)
    {
        var pieces = WordDifference.Of(before, after);
        if (pieces.Count > MostRuns)
        {
            // So many small pieces are read worse than both texts whole.
            pieces = [new(PieceKind.Removed, before), new(PieceKind.Added, after)];
        }

        return new DifferenceBlock(
            label,
            [.. pieces.Select((piece, index) => DifferenceRun.Of(piece, index == 0, index == pieces.Count - 1, limit))],
            string.Join(' ', new[] { Spoke(PieceKind.Removed, "Removed"), Spoke(PieceKind.Added, "Added") }.OfType<string>()));

        string? Spoke(PieceKind kind, string key)
            => pieces.Where(piece => piece.Kind == kind).Select(piece => piece.Text.Trim()).Where(text => text.Length > 0).ToList() is { Count: > 0 } changed
                ? texts.Format(key, Shortened.To(string.Join(" … ", changed), limit))
                : null;
    }
}

/// <summary>A piece of a field that was changed.</summary>
/// <param name="Text">The piece.</param>
/// <param name="Removed">Whether it was taken out, and so is struck through.</param>
/// <param name="Added">Whether it was put in, and so is underlined.</param>
/// <param name="Weight">Bolder for what was put in.</param>
/// <param name="Color">One of the names that follow the theme of the client.</param>
internal sealed record DifferenceRun(string Text, bool Removed, bool Added, string Weight, string Color)
{
    private const int Around = 60;

    /// <summary>A piece as the card shows it; of what stayed, only what stands next to a change.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="first">Whether the text begins with it.</param>
    /// <param name="last">Whether the text ends with it.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static DifferenceRun Of(TextPiece piece, bool first, bool last, int limit)
    {
        var text = piece.Kind == PieceKind.Same ? Near(piece.Text, first, last) : Cut(piece.Text, limit);
        return piece.Kind switch
        {
            PieceKind.Removed => new(PlainText.Piece(text), Removed: true, Added: false, "Default", "Attention"),
            PieceKind.Added => new(PlainText.Piece(text), Removed: false, Added: true, "Bolder", "Good"),
            _ => new(PlainText.Piece(text), Removed: false, Added: false, "Default", "Default"),
        };
    }

    private static string Cut(string text, int limit)
        => text.Length <= limit ? text : WholeCharacters.Beginning(text, limit - 1) + "…";

    private static string Near(string text, bool first, bool last)
    {
        var kept = (first ? 0 : Around) + (last ? 0 : Around);
        if (text.Length <= kept + 3)
        {
            return text;
        }

        var beginning = first ? "" : WholeCharacters.Beginning(text, Around);
        var end = last ? "" : Ending(text, Around);
        return $"{beginning} … {end}";
    }

    private static string Ending(string text, int length)
    {
        var start = text.Length - length;
        return text[(char.IsLowSurrogate(text[start]) ? start + 1 : start)..];
    }
}

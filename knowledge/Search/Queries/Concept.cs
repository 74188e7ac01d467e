namespace TeamsPilotBot.Knowledge.Search.Queries;

/// <summary>One way in which a lesson can speak of a concept: all the terms together.</summary>
/// <param name="Terms">Numbers of terms, and the share of each; the shares add up to 1.</param>
/// <param name="Weight">Between 0 and 1: how much it counts for the score.</param>
/// <param name="Nearness">Between 0 and 1: how nearly it means what was asked for.</param>
internal sealed record Alternative(IReadOnlyList<(int Term, double Share)> Terms, double Weight, double Nearness)
{
    /// <summary>An alternative of one term that counts as nearly as it means the same.</summary>
    public static Alternative Of(int term, double weight) => new([(term, 1)], weight, weight);
}

/// <summary>Something that the question is about: a word or a phrase of it, and the ways in which lessons may put it.</summary>
/// <param name="Surface">The words as typed.</param>
/// <param name="First">The number of the first token.</param>
/// <param name="Length">How many tokens it spans; 0 for a word that only tells how the question is put.</param>
/// <param name="Says">How much it counts for the score: 1 for a word of content, less for others and inside a phrase.</param>
/// <param name="Importance">How much it counts for whether a lesson covers the question: rarity times what it says.</param>
/// <param name="HighestRarity">The rarity that no alternative may exceed.</param>
/// <param name="Alternatives">The ways to put it; empty if no lesson can.</param>
internal sealed record Concept(
    string Surface, int First, int Length, double Says, double Importance, double HighestRarity, IReadOnlyList<Alternative> Alternatives)
{
    /// <summary>A word that says nothing by itself: it counts for the score, and not for what a lesson covers.</summary>
    /// <param name="term">The word's term.</param>
    /// <param name="says">How much it counts.</param>
    /// <param name="rarity">The term's rarity.</param>
    public static Concept OfPhrasing(int term, double says, double rarity) => new("", -1, 0, says, 0, rarity, [Alternative.Of(term, 1)]);

    /// <summary>Whether it is a word that nothing knows, and the alternatives are what it may be a slip of.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>Whether it is a name: of an authority, a product, a place, a law.</summary>
    public bool IsName { get; init; }
}

/// <summary>A question, taken apart.</summary>
/// <param name="Concepts">What it is about.</param>
internal sealed record Query(IReadOnlyList<Concept> Concepts)
{
    /// <summary>The single words.</summary>
    public IEnumerable<Concept> Words => Concepts.Where(c => c.Length == 1);

    /// <summary>The phrases that span a word.</summary>
    /// <param name="word">The word.</param>
    public IEnumerable<Concept> PhrasesOver(Concept word)
        => Concepts.Where(c => c.Length > 1 && c.First <= word.First && word.First < c.First + c.Length);
}

namespace TeamsPilotBot.Knowledge.Search.Queries;

/// <summary>One way in which a lesson can speak of a concept: all the terms together.</summary>
/// <param name="Terms">Numbers of terms, and the share of each; the shares add up to 1.</param>
/// <param name="Weight">Between 0 and 1: how nearly it is what was asked for.</param>
internal sealed record Alternative(IReadOnlyList<(int Term, double Share)> Terms, double Weight);

/// <summary>Something that the question is about: a word or a phrase of it, and the ways in which lessons may put it.</summary>
/// <param name="Surface">The words as typed.</param>
/// <param name="First">The number of the first token.</param>
/// <param name="Length">How many tokens it spans.</param>
/// <param name="Says">How much the word says of the subject: 1 for a word of content, less for others.</param>
/// <param name="Importance">How much it counts for whether a lesson covers the question: rarity times what it says.</param>
/// <param name="HighestRarity">The rarity that no alternative may exceed.</param>
/// <param name="Alternatives">The ways to put it; empty if no lesson can.</param>
internal sealed record Concept(
    string Surface, int First, int Length, double Says, double Importance, double HighestRarity, IReadOnlyList<Alternative> Alternatives);

/// <summary>A question, taken apart.</summary>
/// <param name="Concepts">What it is about.</param>
internal sealed record Query(IReadOnlyList<Concept> Concepts);

using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Logging;

namespace TeamsPilotBot.Dialogs.Reviewing;

/// <summary>A click on a card about an experience under review.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Nonce">The nonce of the card that was clicked.</param>
/// <param name="Fields">What the card's fields hold, by their ids, as <see cref="ReviewFields"/> names them. A field that the card does not have is not in it.</param>
public sealed record ReviewCardAction(ReviewVerb Verb, string Nonce, IReadOnlyDictionary<string, string> Fields) : CardClick
{
    /// <summary>The telling; null for the list.</summary>
    public string? SubmissionId { get; init; }

    /// <summary>The number of the text that the fields were filled with; 0 if the card does not say.</summary>
    public int BasedOn { get; init; }

    /// <summary>Where the list begins, from 0.</summary>
    public int First { get; init; }
}

/// <summary>The ids of the fields on cards of experiences under review.</summary>
public static class ReviewFields
{
    /// <summary>The lesson to merge with, chosen from those that are alike: its id.</summary>
    public const string MergeWith = "mergeWith";

    /// <summary>The lesson to merge with, typed: its id.</summary>
    public const string MergeId = "mergeId";

    /// <summary>All of them, with those of the experience itself.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ExperienceFields.All, MergeWith, MergeId];
}

using TeamsPilotBot.Dialogs.Asking;

namespace TeamsPilotBot.Dialogs.Drafts;

/// <summary>A click on a card about a draft.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Nonce">The nonce of the card that was clicked.</param>
/// <param name="Fields">What the card's fields hold, by their ids, as <see cref="DraftFields"/> names them. A field that the card does not have is not in it.</param>
public sealed record DraftCardAction(DraftVerb Verb, string Nonce, IReadOnlyDictionary<string, string> Fields) : CardClick
{
    /// <summary>The hand-off, for <see cref="DraftVerb.Begin"/>.</summary>
    public string? HandOffId { get; init; }

    /// <summary>The draft, for the other verbs but <see cref="DraftVerb.List"/>.</summary>
    public string? DraftId { get; init; }

    /// <summary>The number of the text that the fields were filled with; 0 if the card does not say.</summary>
    public int BasedOn { get; init; }
}

/// <summary>The ids of the fields on cards of drafts.</summary>
public static class DraftFields
{
    /// <summary>The lesson in a line.</summary>
    public const string Title = "title";

    /// <summary>What was hard.</summary>
    public const string Problem = "problem";

    /// <summary>What was done.</summary>
    public const string Action = "done";

    /// <summary>How it ended.</summary>
    public const string Outcome = "outcome";

    /// <summary>The area: the name of a <see cref="Knowledge.Lessons.Category"/>.</summary>
    public const string Category = "category";

    /// <summary>Who may see it: the name of a <see cref="Knowledge.Readers.Visibility"/>.</summary>
    public const string Visibility = "visibility";

    /// <summary>Why somebody does not want it.</summary>
    public const string Reason = "reason";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Title, Problem, Action, Outcome, Category, Visibility, Reason];
}

using TeamsPilotBot.Dialogs.Asking;

namespace TeamsPilotBot.Dialogs.Recurring;

/// <summary>What a button about recurring questions does.</summary>
public enum RecurringVerb
{
    /// <summary>Shows the list.</summary>
    List,

    /// <summary>Shows to whom a group would be raised, and why.</summary>
    Consider,

    /// <summary>Raises a group as a national issue.</summary>
    Raise,
}

/// <summary>A click on a card about recurring questions.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Nonce">The nonce of the card that was clicked.</param>
public sealed record RecurringCardAction(RecurringVerb Verb, string Nonce) : CardClick
{
    /// <summary>The group; null for the list.</summary>
    public string? GroupId { get; init; }

    /// <summary>The name of the <see cref="Knowledge.HandOffs.NationalBody"/> that was chosen; null for none.</summary>
    public string? Body { get; init; }

    /// <summary>Why it is raised; null if nothing was written.</summary>
    public string? Text { get; init; }

    /// <summary>Where a page of the list begins, from 0.</summary>
    public int First { get; init; }
}

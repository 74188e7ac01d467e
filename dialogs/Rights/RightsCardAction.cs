using TeamsPilotBot.Dialogs.Asking;

namespace TeamsPilotBot.Dialogs.Rights;

/// <summary>What a button about a person's own data does.</summary>
public enum RightsVerb
{
    /// <summary>Erases the person who clicks.</summary>
    Erase,

    /// <summary>Leaves everything as it is.</summary>
    Cancel,
}

/// <summary>A click on the card that shows what erasing comes to. It names nobody: only the one who clicks can be meant.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Nonce">The nonce of the card that was clicked: an erasure that was asked for twice on one card is one.</param>
public sealed record RightsCardAction(RightsVerb Verb, string Nonce) : CardClick;

using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Knowledge.Numbers;

namespace TeamsPilotBot.Dialogs.Numbers;

/// <summary>What a button of the numbers does.</summary>
public enum NumbersVerb
{
    /// <summary>Shows a period.</summary>
    Show,

    /// <summary>Gives a period as a file.</summary>
    File,
}

/// <summary>A click on the card of the numbers. It changes nothing.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Nonce">The nonce of the card that was clicked.</param>
/// <param name="Period">How many weeks.</param>
public sealed record NumbersCardAction(NumbersVerb Verb, string Nonce, NumbersPeriod Period) : CardClick;

using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Knowledge.CheckIns;

namespace TeamsPilotBot.Dialogs.CheckIns;

/// <summary>A click on a card of a check-in, or of what check-ins come to.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Nonce">The nonce of the card that was clicked.</param>
/// <param name="Quarter">The quarter that the card is about.</param>
public sealed record CheckInCardAction(CheckInVerb Verb, string Nonce, Quarter Quarter) : CardClick
{
    /// <summary>The project; empty for <see cref="CheckInVerb.Totals"/>, <see cref="CheckInVerb.Words"/> and <see cref="CheckInVerb.Resume"/> only.</summary>
    public string ProjectId { get; init; } = "";

    /// <summary>The number of the answer that the card showed; 0 for none.</summary>
    public int Number { get; init; }

    /// <summary>What the fields hold; <see cref="CheckInAnswer.Empty"/> for a card without fields.</summary>
    public CheckInAnswer Typed { get; init; } = CheckInAnswer.Empty;

    /// <summary>Where the page of a list begins, from 0.</summary>
    public int First { get; init; }
}

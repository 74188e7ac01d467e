using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Dialogs.Gaps;

/// <summary>What a button of the matrix does.</summary>
public enum GapVerb
{
    /// <summary>Shows the matrix.</summary>
    Matrix,

    /// <summary>Shows one area.</summary>
    Category,

    /// <summary>Gives the matrix as a file.</summary>
    File,
}

/// <summary>A click on a card of the matrix. It changes nothing.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Nonce">The nonce of the card that was clicked.</param>
public sealed record GapCardAction(GapVerb Verb, string Nonce) : CardClick
{
    /// <summary>The area; null where none was chosen.</summary>
    public Category? Category { get; init; }

    /// <summary>Where a page of its lessons begins, from 0.</summary>
    public int First { get; init; }
}

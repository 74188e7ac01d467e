using TeamsPilotBot.Dialogs.Asking;

namespace TeamsPilotBot.Dialogs.Matching;

/// <summary>A click on a card about a person's projects and those they may talk with. It names projects and introductions, never a person.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Nonce">The nonce of the card that was clicked.</param>
public sealed record MatchCardAction(MatchVerb Verb, string Nonce) : CardClick
{
    /// <summary>The project; null where the verb is about none.</summary>
    public string? ProjectId { get; init; }

    /// <summary>The introduction; null where the verb is about none.</summary>
    public string? IntroductionId { get; init; }
}

using TeamsPilotBot.Dialogs.Asking;

namespace TeamsPilotBot.Dialogs.Versions;

/// <summary>A click on a card about the versions of a lesson.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Nonce">The nonce of the card that was clicked.</param>
/// <param name="LessonId">The lesson.</param>
/// <param name="Fields">What the card's fields hold, by their ids, as <see cref="Logging.ExperienceFields"/> names them. A field that the card does not have is not in it.</param>
public sealed record VersionCardAction(VersionVerb Verb, string Nonce, string LessonId, IReadOnlyDictionary<string, string> Fields) : CardClick
{
    /// <summary>The version that is compared or taken back; 0 if the card does not say.</summary>
    public int Older { get; init; }

    /// <summary>The version that it is compared with, or that is the newest as the card shows it; 0 if the card does not say.</summary>
    public int Newer { get; init; }

    /// <summary>Where the list begins, from 0.</summary>
    public int First { get; init; }
}

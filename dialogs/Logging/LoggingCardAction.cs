using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Dialogs.Logging;

/// <summary>A click on a card of a telling.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Nonce">The nonce of the card that was clicked.</param>
/// <param name="Fields">What the card's fields hold, by their ids, as <see cref="ExperienceFields"/> names them. A field that the card does not have is not in it.</param>
public sealed record LoggingCardAction(LoggingVerb Verb, string Nonce, IReadOnlyDictionary<string, string> Fields) : CardClick
{
    /// <summary>The telling; null where none was begun yet.</summary>
    public string? SubmissionId { get; init; }

    /// <summary>The number of the text that the fields were filled with; 0 if the card does not say.</summary>
    public int BasedOn { get; init; }

    /// <summary>The step that the card is about; null if it is about none.</summary>
    public TellingStep? Step { get; init; }

    /// <summary>The single field that the card is about, or that is to be changed; null for none.</summary>
    public string? Field { get; init; }

    /// <summary>The lesson that the click is about; null for none.</summary>
    public string? LessonId { get; init; }

    /// <summary>The question in the log that made the person think of it; null if none did.</summary>
    public string? QuestionId { get; init; }

    /// <summary>Where the page of a list begins, from 0.</summary>
    public int First { get; init; }
}

namespace TeamsPilotBot.Dialogs.Asking;

/// <summary>A click on a card that belongs to an asked question.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="QuestionId">The question in the log.</param>
/// <param name="Nonce">The nonce of the card that was clicked.</param>
public sealed record AnswerCardAction(AnswerVerb Verb, string QuestionId, string Nonce) : CardClick
{
    /// <summary>The lesson that the click is about; null for verbs that are about the whole answer.</summary>
    public string? LessonId { get; init; }

    /// <summary>The first lesson of the page to show, from 0; null for the answer as it begins.</summary>
    public int? First { get; init; }

    /// <summary>Which part of a long lesson to show, from 0.</summary>
    public int Part { get; init; }
}

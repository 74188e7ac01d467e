using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Knowledge.Keeping;

namespace TeamsPilotBot.Dialogs.Keeping;

/// <summary>A click on a card about keeping lessons alive.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Nonce">The nonce of the card that was clicked.</param>
public sealed record KeepCardAction(KeepVerb Verb, string Nonce) : CardClick
{
    /// <summary>The lesson; null for <see cref="KeepVerb.List"/> only.</summary>
    public string? LessonId { get; init; }

    /// <summary>The list on which the button stands; null if it stands elsewhere.</summary>
    public KeepList? List { get; init; }

    /// <summary>The card of questions, for <see cref="KeepList.Asked"/>.</summary>
    public string? Card { get; init; }

    /// <summary>The page of the list, from 0.</summary>
    public int Page { get; init; }

    /// <summary>The report, where the click is about one.</summary>
    public string? ReportId { get; init; }

    /// <summary>What came of the report, for <see cref="KeepVerb.CloseReport"/>.</summary>
    public ReportOutcome? Outcome { get; init; }

    /// <summary>What was typed in the field of the button; null if it has none.</summary>
    public string? Text { get; init; }

    /// <summary>The question whose answer the lesson was found in; null if it was found otherwise.</summary>
    public string? QuestionId { get; init; }

    /// <summary>Where in that answer to go back to.</summary>
    public int? First { get; init; }
}

/// <summary>A list of lessons that have to do with a person.</summary>
public enum KeepList
{
    /// <summary>Those that the person was asked about.</summary>
    Asked,

    /// <summary>Those that the person stands for.</summary>
    Own,

    /// <summary>Those that nobody answers for, for curators.</summary>
    Ownerless,
}

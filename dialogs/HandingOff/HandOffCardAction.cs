using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Dialogs.HandingOff;

/// <summary>A click on a card of a hand-off.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Nonce">The nonce of the card that was clicked.</param>
/// <param name="Fields">What the card's fields hold, by their ids, as <see cref="HandOffFields"/> names them.</param>
public sealed record HandOffCardAction(HandOffVerb Verb, string Nonce, IReadOnlyDictionary<string, string> Fields) : CardClick
{
    /// <summary>The hand-off; null for a question that has not been sent, and for lists.</summary>
    public string? HandOffId { get; init; }

    /// <summary>The question in the log; null on a card of a hand-off that was sent.</summary>
    public string? QuestionId { get; init; }

    /// <summary>What a field holds; null if it is empty.</summary>
    /// <param name="name">The id of the field.</param>
    public string? Field(string name) => Fields.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}

/// <summary>The ids of the fields on cards of hand-offs, and of what buttons carry besides.</summary>
public static class HandOffFields
{
    /// <summary>The text of a move: an answer, a question back, a reason.</summary>
    public const string Text = "text";

    /// <summary>The question, in the preview.</summary>
    public const string Question = "question";

    /// <summary>Why what was found is not enough, in the preview.</summary>
    public const string NotEnough = "notEnough";

    /// <summary>Whom the asker asked already, in the preview.</summary>
    public const string AlreadyAsked = "alreadyAsked";

    /// <summary>"true" if it is urgent, in the preview.</summary>
    public const string Urgent = "urgent";

    /// <summary>"true" if others may see the question without a name, in the preview.</summary>
    public const string Shared = "shared";

    /// <summary>What somebody did who has been through the same. It is the field of a telling, so that the same words can become one.</summary>
    public const string Told = ExperienceFields.Story;

    /// <summary>The id of the suggestion that a button is about.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>The asker's project, in the preview.</summary>
    public const string Project = "project";

    /// <summary>The asker's authority, in the preview.</summary>
    public const string Organisation = "organisation";

    /// <summary>The id of a contact: whom to send to, or to send on to.</summary>
    public const string Contact = "contact";

    /// <summary>The body that an issue is raised to: the name of a <see cref="NationalBody"/>.</summary>
    public const string Body = "body";

    /// <summary>Which list: the name of a <see cref="HandOffListKind"/>.</summary>
    public const string List = "list";

    /// <summary>Which part of a list: the name of a <see cref="HandOffFilter"/>.</summary>
    public const string Filter = "filter";

    /// <summary>Where a page of a list begins, from 0.</summary>
    public const string First = "first";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Text, Question, NotEnough, AlreadyAsked, Urgent, Shared, Told, Suggestion, Project, Organisation, Contact, Body, List, Filter, First];
}

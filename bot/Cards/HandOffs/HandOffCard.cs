using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>The data of a hand-off as one of those who take part in it sees it.</summary>
internal sealed record HandOffCard : CardData
{
    private const int RoomToSaySuggestion = 100;

    public string? Notice { get; init; }

    public required string Heading { get; init; }

    public required string Status { get; init; }

    public required string StatusColor { get; init; }

    public required string DotColor { get; init; }

    public required bool Urgent { get; init; }

    /// <summary>Who asked, from where, and when.</summary>
    public required string Facts { get; init; }

    public required string Question { get; init; }

    public required string Standing { get; init; }

    public string? Raised { get; init; }

    public string? Askers { get; init; }

    /// <summary>Whether others may see the question, for the asker; null for others, and when it has ended and others may not.</summary>
    public string? Sharing { get; init; }

    /// <summary>What people suggested who have been through the same, and the asker has not judged yet.</summary>
    public required IReadOnlyList<SuggestionBlock> Suggestions { get; init; }

    public LabelledText? Answer { get; init; }

    public required IReadOnlyList<LabelledText> Words { get; init; }

    /// <summary>What the contact has to know besides the question; null for whom that is not meant.</summary>
    public HandOffContext? Context { get; init; }

    public HandOffCourse? Course { get; init; }

    /// <summary>How far a lesson has come that is being made of it; null if there is none.</summary>
    public string? DraftStands { get; init; }

    /// <summary>The button to make a lesson of it, or to see the draft; null for whom there is none.</summary>
    public string? DraftTitle { get; init; }

    public required HandOffButtons Buttons { get; init; }

    public required string NotSolvedTitle { get; init; }

    public required string ForwardTitle { get; init; }

    public required IReadOnlyList<Choice> Others { get; init; }

    public required IReadOnlyList<Choice> Bodies { get; init; }

    public string? MailTitle { get; init; }

    public string? MailLink { get; init; }

    /// <summary>Whether the client fetches the card anew when it is looked at, by which a contact's question is seen.</summary>
    public required bool Refreshes { get; init; }

    public string? BackTo { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text; those that matter most have more room.</param>
    public static HandOffCard Of(HandOffReply reply, HandOffTexts texts, int limit)
    {
        var handOff = reply.HandOff;
        var people = HandOffPeople.Of(reply, texts);
        var (heading, status) = (texts[HeadingKey(reply)], texts.Status(handOff.Status));
        var standing = new HandOffStanding(reply, people, texts).Sentences;
        var answer = reply.Viewer is HandOffViewer.Former or HandOffViewer.Reader ? null : HandOffWords.Answer(handOff);
        IReadOnlyList<AuditEntry> words = people.KnowsAsker ? HandOffWords.After(handOff) : [];
        IReadOnlyList<AuditEntry> suggestions = people.KnowsAsker ? SuggestionBlock.Shown(handOff, limit) : [];
        var mailbox = people.KnowsAsker && HandOffStanding.LiesWithAdministrators(handOff) && reply.Viewer != HandOffViewer.Contact
            ? Mailbox.Of(handOff.Desk) : null;
        var first = Shortened.To(handOff.Question.Text, 200);
        return new HandOffCard
        {
            Speak = Shortened.To(string.Join(' ', new[]
            {
                reply.Notice, $"{heading}: {first}", $"{status}.", standing,
                suggestions.Count == 0 || limit < RoomToSaySuggestion ? null : $"{texts.Format("WordSuggest", people.MoverInFull(suggestions[0]))}: {Shortened.To(suggestions[0].Text!, Math.Min(limit, 200))}",
                answer is null ? null : $"{texts.Format($"Word{answer.Kind}", people.MoverInFull(answer))}: {answer.Text}",
            }.OfType<string>()), 1_000),
            Summary = $"{status}: {first}",
            Notice = reply.Notice,
            Heading = heading,
            Status = status,
            StatusColor = HandOffColors.Text(handOff.Status),
            DotColor = HandOffColors.Dot(handOff.Status),
            Urgent = handOff.Question.Urgent && handOff.IsOpen,
            Facts = HandOffFacts.Of(reply, people, texts, limit),
            Question = Shortened.To(handOff.Question.Text, TextRoom.Question(limit)),
            Standing = standing,
            Raised = handOff.EscalatedTo is { } body ? texts.Format("RaisedTo", texts["Body" + body]) : null,
            Sharing = SharingKey(reply) is { } sharing ? texts[sharing] : null,
            Suggestions = [.. suggestions.Select(suggestion => SuggestionBlock.Of(suggestion, reply, people, texts, limit))],
            Askers = reply.Askers > 1 && people.KnowsAsker ? texts.Format("AskersMany", reply.Askers) : null,
            Answer = answer is null ? null : Word(answer, people, texts, TextRoom.Answer(limit)),
            Words = [.. words.Select(entry => Word(entry, people, texts, TextRoom.Question(limit)))],
            Context = reply.Viewer is HandOffViewer.Contact or HandOffViewer.Administrator ? HandOffContext.Of(reply, texts, limit) : null,
            Course = people.KnowsAsker ? HandOffCourse.Of(reply, people, texts, [.. words, .. suggestions, .. answer is null ? Array.Empty<AuditEntry>() : [answer]], limit) : null,
            DraftStands = HandOffDraft.Stands(reply, texts),
            DraftTitle = HandOffDraft.Title(reply, texts),
            Buttons = HandOffButtons.Of(reply),
            NotSolvedTitle = texts[handOff.IsOpen ? "NotSolved" : "OpenAgain"],
            ForwardTitle = texts[reply.Viewer == HandOffViewer.Asker ? "ForwardAsker" : "Forward"],
            Others = Choice.Of(reply.Others, limit),
            Bodies = Choice.Bodies(handOff, texts),
            MailTitle = mailbox is null ? null : texts.Format("WriteMailbox", mailbox.Address),
            MailLink = mailbox?.Link(handOff.Question.Text, texts),
            Refreshes = reply is { Viewer: HandOffViewer.Contact, ViewerKey: not null } && handOff.IsOpen,
            BackTo = reply.BackTo?.ToString(),
        };
    }

    private static string? SharingKey(HandOffReply reply) => reply switch
    {
        { Viewer: not HandOffViewer.Asker } => null,
        { HandOff.IsOpen: true } => reply.HandOff.IsShared ? "SharedYes" : "SharedNo",
        { HandOff: { IsShared: true, Status: not HandOffStatus.Withdrawn } } => "SharedYesEnded",
        _ => null,
    };

    private static string HeadingKey(HandOffReply reply) => reply.Viewer switch
    {
        HandOffViewer.Contact when reply.ViewerKey is null => "HeadingChannel",
        HandOffViewer.Administrator when !reply.HandOff.IsOpen => "HeadingAdministratorEnded",
        var viewer => $"Heading{viewer}",
    };

    private static LabelledText Word(AuditEntry entry, HandOffPeople people, HandOffTexts texts, int limit)
        => new(texts.Format($"Word{entry.Kind}", people.MoverInFull(entry)), Shortened.To(entry.Text!, limit));
}

using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>The data of a question as it would be sent.</summary>
internal sealed record HandOffPreviewCard : CardData
{
    private const int MostSame = 3;

    public string? Notice { get; init; }

    /// <summary>What was masked, as a sentence; null for nothing.</summary>
    public string? Masked { get; init; }

    /// <summary>Whether a text did not fit into its field.</summary>
    public required bool TooLong { get; init; }

    public OpenQuestionBlock? Own { get; init; }

    public required IReadOnlyList<OpenQuestionBlock> Same { get; init; }

    public required string Question { get; init; }

    public string? NotEnough { get; init; }

    public string? AlreadyAsked { get; init; }

    public string? Project { get; init; }

    public string? Organisation { get; init; }

    public required string Urgent { get; init; }

    public required string Shared { get; init; }

    public required IReadOnlyList<FoundLesson> Found { get; init; }

    public string? FoundNothing { get; init; }

    public required ContactBlock Contact { get; init; }

    public required string ContactId { get; init; }

    public required string Reason { get; init; }

    /// <summary>Who gets it first.</summary>
    public required string Way { get; init; }

    /// <summary>The contacts to choose from; none if there is only one.</summary>
    public required IReadOnlyList<Choice> Others { get; init; }

    public int? First { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text; what can be edited has more room.</param>
    public static HandOffPreviewCard Of(HandOffPreviewReply reply, HandOffTexts texts, int limit)
    {
        var (question, contact) = (reply.Question, reply.Route.Contact);
        var room = TextRoom.Question(limit);
        var deputy = reply.Others.FirstOrDefault(other => other.Id == contact.Deputy) is { } found ? Shortened.To(ContactWords.Who(found), Math.Min(limit, 120)) : null;
        var way = new HandOffWay(texts).Of(reply, deputy);
        var block = ContactBlock.Of(contact, texts.Common, Math.Min(limit, 300));

        // Who gets it in Teams is a person, whatever the directory says.
        block = block with { Example = block.Example && reply.Way != PlaceInLine.Contact };
        return new HandOffPreviewCard
        {
            Speak = Shortened.To(string.Join(' ', new[] { reply.Notice, texts.Format("PreviewSpeak", ContactWords.Who(contact), way), MaskedKinds.Sentence(reply.Masked, texts) }.OfType<string>()), 1_000),
            Summary = texts["PreviewHeading"],
            Notice = reply.Notice,
            Masked = MaskedKinds.Sentence(reply.Masked, texts),
            TooLong = new[] { question.Text, question.NotEnough, question.AlreadyAsked, question.Project, question.Organisation }.Any(text => text?.Length > room),
            Own = reply.Own is { } own ? OpenQuestionBlock.Of(own, texts, limit) : null,
            Same = [.. reply.Same.Take(MostSame).Select(same => OpenQuestionBlock.Of(same, texts, limit))],
            Question = Shortened.To(question.Text, room),
            NotEnough = Cut(question.NotEnough, room),
            AlreadyAsked = Cut(question.AlreadyAsked, room),
            Project = Cut(question.Project, room),
            Organisation = Cut(question.Organisation, room),
            Urgent = question.Urgent ? "true" : "false",
            Shared = question.Shared ? "true" : "false",
            Found = [.. reply.Found.Take(FoundLesson.Most).Select(lesson => FoundLesson.Of(lesson, texts, limit, withOutcome: false))],
            FoundNothing = reply.Found.Count == 0 ? texts["FoundNothing"] : null,
            Contact = deputy is null ? block : block with { Facts = [.. block.Facts, new LabelledText(texts["Deputy"], deputy)] },
            ContactId = contact.Id,
            Reason = Shortened.To(reply.Route.Reason, Math.Min(limit, 300)),
            Way = way,
            Others = reply.Others.Count > 1 ? Choice.Of(reply.Others, limit) : [],
            First = reply.First,
        };
    }

    private static string? Cut(string? text, int room) => text is null ? null : Shortened.To(text, room);
}

/// <summary>An open question that means the same: never who asked it, nor from which authority.</summary>
internal sealed record OpenQuestionBlock(string Id, string Text, string Facts)
{
    private const int LongestText = 300;

    /// <summary>The question as the preview shows it.</summary>
    /// <param name="handOff">The hand-off.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static OpenQuestionBlock Of(HandOff handOff, HandOffTexts texts, int limit) => new(
        handOff.Id,
        Shortened.To(handOff.Question.Text, Math.Min(limit, LongestText)),
        string.Join(" · ", new[]
        {
            texts.Format("SameFacts", texts.Date(handOff.Trail[0].At)), texts.Status(handOff.Status), texts.Sector(handOff.Question.Sector),
        }.OfType<string>()));
}

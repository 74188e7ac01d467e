using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards.CheckIns;

/// <summary>The data of what was answered or done, with what can be done now; and of the choice among projects.</summary>
internal sealed record CheckInNoteCard : CardData
{
    private const int LongestShown = 600;

    public string? Masked { get; init; }

    public required string Heading { get; init; }

    public required string Lead { get; init; }

    public IReadOnlyList<LabelledText> Said { get; init; } = [];

    public string? Next { get; init; }

    public IReadOnlyList<ProjectChoice> Choices { get; init; } = [];

    /// <summary>Whether the question to a contact comes first, since it was wished for.</summary>
    public bool AskFirst { get; init; }

    public bool CanTell { get; init; }

    public bool CanAsk { get; init; }

    public bool CanSearch { get; init; }

    public bool CanChange { get; init; }

    public bool CanAnswer { get; init; }

    public bool CanResume { get; init; }

    /// <summary>Whether that the words may be read can be taken back.</summary>
    public bool CanWithdraw { get; init; }

    /// <summary>The data of the card after an answer.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static CheckInNoteCard Of(CheckInSentReply reply, CheckInCardTexts texts, int limit)
    {
        var answer = reply.Answer;
        var heading = texts.Format(reply.IsNew ? "SentHeading" : "AnsweredHeading", Name(reply, limit));
        var lead = texts.Format(answer.MayBeRead ? "SentLeadRead" : reply.IsWithdrawn ? "SentLeadWithdrawn" : "SentLead", texts.Quarter(reply.Quarter));
        lead = reply.IsOver ? lead : $"{lead} {texts["UntilEnd"]}";
        var areas = answer.Areas.Count == 0 ? texts["NothingHard"] : string.Join(", ", answer.Areas.Select(texts.Area));
        var (canTell, canAsk, canSearch) = (reply.MayTell && answer.Learned is not null, answer.Help is not null, (answer.Hard ?? answer.Help) is not null);
        var next = !(canTell || canAsk || canSearch) ? null : texts[answer.AsQuestion && canAsk ? "NextAsk" : "Next"];
        IEnumerable<LabelledText?> said =
        [
            new LabelledText(texts["SaidAreas"], areas), Said("SaidHard", answer.Hard), Said("SaidLearned", answer.Learned), Said("SaidHelp", answer.Help),
        ];
        return new CheckInNoteCard
        {
            Speak = string.Join(' ', new[] { heading, texts.Masked(reply.Masked), lead, next }.OfType<string>()),
            Summary = heading,
            Masked = texts.Masked(reply.Masked),
            Heading = heading,
            Lead = lead,
            Said = [.. said.OfType<LabelledText>()],
            Next = next,
            AskFirst = canAsk && answer.AsQuestion,
            CanTell = canTell,
            CanAsk = canAsk && !answer.AsQuestion,
            CanSearch = canSearch,
            CanChange = !reply.IsOver,
            CanWithdraw = answer.MayBeRead,
        };

        LabelledText? Said(string key, string? text) => text is null ? null : new LabelledText(texts[key], Shortened.To(text, Math.Min(limit, LongestShown)));
    }

    /// <summary>The data of the card when a quarter is passed over, or the person is asked no more or again.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static CheckInNoteCard Of(CheckInDoneReply reply, CheckInCardTexts texts, int limit)
    {
        var heading = reply.Kind == CheckInDone.Skipped ? texts.Format("SkippedHeading", Name(reply, limit), texts.Quarter(reply.Quarter)) : texts[$"{reply.Kind}Heading"];
        var lead = texts[reply is { Kind: CheckInDone.Skipped, IsStopped: true } ? "SkippedLeadStopped" : $"{reply.Kind}Lead"];
        return new CheckInNoteCard
        {
            Speak = $"{heading} {lead}",
            Summary = heading,
            Heading = heading,
            Lead = lead,
            CanAnswer = reply.ProjectId.Length > 0,
            CanResume = reply.Kind == CheckInDone.Stopped || reply.IsStopped,
        };
    }

    /// <summary>The data of the choice among projects.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static CheckInNoteCard Of(CheckInChoiceReply reply, CheckInCardTexts texts, int limit)
    {
        var choices = reply.Projects.Select(project => new ProjectChoice(
            project.ProjectId, Shortened.To(project.Name, Math.Min(limit, 200)), texts[project.IsAnswered ? "ChoiceAnswered" : "ChoiceOpen"])).ToList();
        return new CheckInNoteCard
        {
            Speak = Shortened.To($"{texts["ChoiceHeading"]} {string.Join(", ", choices.Select(choice => choice.Name))}.", 1_000),
            Summary = texts["ChoiceHeading"],
            Heading = texts["ChoiceHeading"],
            Lead = texts.Format("ChoiceLead", texts.Quarter(reply.Quarter)),
            Choices = choices,
        };
    }

    private static string Name(ProjectCheckInReply reply, int limit) => Shortened.To(reply.ProjectName, Math.Min(limit, 200));
}

/// <summary>A project to choose.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="State">Whether it is answered, in words.</param>
internal sealed record ProjectChoice(string Id, string Name, string State);

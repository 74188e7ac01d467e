using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Bot.Cards.Reviewing;

/// <summary>The data of an experience under review: first as it would be read, then how it was told, then the fields to change it.</summary>
internal sealed record ReviewCard : CardData
{
    public string? Notice { get; init; }

    public string? Masked { get; init; }

    /// <summary>What may be about the health of a person, while it is to be decided on; null if nothing is.</summary>
    public string? Health { get; init; }

    public required string Heading { get; init; }

    public required string Standing { get; init; }

    /// <summary>Said to one who had a hand in it.</summary>
    public string? Own { get; init; }

    public string? Origin { get; init; }

    public string? ToldFor { get; init; }

    /// <summary>The lesson as it would be published; null if the text makes none.</summary>
    public LessonBlock? Lesson { get; init; }

    public string? Visibility { get; init; }

    public string? Keywords { get; init; }

    /// <summary>The story as it was told; null if there is none.</summary>
    public string? Story { get; init; }

    /// <summary>What was masked when it was told.</summary>
    public string? MaskedBefore { get; init; }

    /// <summary>What a change changes; empty for others.</summary>
    public required IReadOnlyList<DifferenceBlock> Differences { get; init; }

    /// <summary>What it belongs to: a line; null for a new lesson.</summary>
    public string? Belongs { get; init; }

    public required IReadOnlyList<SimilarBlock> Similar { get; init; }

    public required bool CanDecide { get; init; }

    /// <summary>Whether it can be merged: a change has its lesson already.</summary>
    public required bool CanMerge { get; init; }

    public required bool Writing { get; init; }

    public required IReadOnlyList<FormField> Fields { get; init; }

    public string? TooLong { get; init; }

    public required IReadOnlyList<Choice> MergeChoices { get; init; }

    public required bool HasMergeChoices { get; init; }

    /// <summary>The button to the next one; null if there is none.</summary>
    public string? Next { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static ReviewCard Of(ReviewReply reply, ReviewCardTexts texts, int limit)
    {
        var submission = reply.Submission;
        var text = submission.Text;
        var open = submission.Status == SubmissionStatus.InReview && !reply.Own;
        var heading = texts["Heading" + submission.Kind];
        var standing = ReviewStanding.Of(submission, reply.Now, texts);
        var (fields, tooLong) = open ? new ExperienceForm(texts, reply.Faults).Of(reply.Typed ?? text, submission.Wanted.Visibility, limit) : ([], null);
        var published = Published(reply);
        var masked = texts.Masked(reply.Masked);
        var words = submission.Status == SubmissionStatus.InReview ? HealthInText.Words(text) : [];
        var health = words.Count == 0 ? null : texts.Format("Health", Shortened.To(string.Join(", ", words), 200));
        var merges = submission.Kind != SubmissionKind.Change;
        return new ReviewCard
        {
            Speak = Shortened.To(string.Join(' ', new[] { reply.Notice, masked, health, $"{heading}: {text.Title}.", standing }.OfType<string>()), 1_000),
            Summary = $"{heading}: {text.Title}",
            Notice = reply.Notice,
            Masked = masked,
            Health = health,
            Heading = heading,
            Standing = Shortened.To(standing, Math.Max(limit, 300)),
            Own = reply.Own && submission.Status == SubmissionStatus.InReview ? texts["OwnWork"] : null,
            Origin = submission.Source is { } source ? texts.Format("OriginQuestion", Shortened.To(source, 200)) : null,
            ToldFor = text.ToldFor is { } who ? texts.Format("ToldFor", Shortened.To(who, 200)) : null,
            Lesson = published is null ? null : LessonBlock.Of(published, new LessonWords(texts.Common), Math.Min(limit, 900)),
            Visibility = texts.Format("SeenBy", texts.Visibility(text.Visibility)),
            Keywords = text.Keywords.Count > 0 ? texts.Format("KeywordsLine", Shortened.To(string.Join(", ", text.Keywords), Math.Min(limit, 300))) : null,
            Story = text.Story.Length > 0 ? Shortened.To(text.Story, Math.Min(limit * 2, 3_000)) : null,
            MaskedBefore = MaskedIn(text, texts),
            Differences = submission.Kind == SubmissionKind.Change && reply.Belongs is { } before && published is not null && submission.Status == SubmissionStatus.InReview
                ? DifferenceBlock.Between(before, SubmissionLesson.Changed(before, text), texts, Math.Min(limit, 600)) : [],
            Belongs = BelongsTo(reply, texts, Math.Min(limit, 200)),
            Similar = [.. reply.Similar.Select(lesson => SimilarBlock.Of(lesson, texts, Math.Min(limit, 300)))],
            CanDecide = open,
            CanMerge = open && merges,
            Writing = open && (reply.Typed is not null || reply.Faults.Count > 0),
            Fields = fields,
            TooLong = tooLong,
            MergeChoices = merges ? [.. reply.Similar.Select(lesson => new Choice(Shortened.To(lesson.Title, 90), lesson.Id))] : [],
            HasMergeChoices = merges && reply.Similar.Count > 0,
            Next = reply.Others > 0 ? texts.Format(reply.Others == 1 ? "NextOne" : "NextMany", reply.Others) : null,
        };
    }

    private static Lesson? Published(ReviewReply reply) => reply switch
    {
        { Submission: { Kind: SubmissionKind.Change } change, Belongs: { } lesson } => SubmissionLesson.Changed(lesson, change.Text),
        { Submission: var submission } => SubmissionLesson.Of(submission, submission.Text).Lesson,
    };

    private static string? MaskedIn(ExperienceText text, ReviewCardTexts texts)
    {
        var whole = string.Join('\n', [text.Story, text.Title, text.Problem, text.Action, text.Outcome, .. text.Keywords]);
        return texts.Masked([.. PersonalData.KindsIn(whole)]);
    }

    private static string? BelongsTo(ReviewReply reply, ReviewCardTexts texts, int limit) => reply switch
    {
        { Submission.Kind: SubmissionKind.NewLesson } => null,
        { Belongs: { } lesson, Submission.Kind: var kind } => texts.Format("Belongs" + kind, Shortened.To(lesson.Title, limit)),
        _ => texts["BelongsGone"],
    };
}

/// <summary>A lesson that says much the same, in short.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Facts">Its status, place and month.</param>
/// <param name="Text">What it is about.</param>
/// <param name="Id">Its id, to be typed.</param>
internal sealed record SimilarBlock(string Title, string Facts, string Text, string Id)
{
    /// <summary>A lesson as the card shows it.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static SimilarBlock Of(Lesson lesson, ReviewCardTexts texts, int limit)
    {
        var words = new LessonWords(texts.Common);
        return new(Shortened.To(lesson.Title, limit), Shortened.To($"{words.Status(lesson)} · {words.Place(lesson)} · {lesson.Id}", 300), Shortened.To(lesson.Problem, limit), lesson.Id);
    }
}

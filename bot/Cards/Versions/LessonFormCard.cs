using TeamsPilotBot.Bot.Cards.Reviewing;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Bot.Cards.Versions;

/// <summary>The data of a lesson in fields.</summary>
internal sealed record LessonFormCard : CardData
{
    public string? Notice { get; init; }

    public string? Masked { get; init; }

    public required string Heading { get; init; }

    public required string Lead { get; init; }

    public required IReadOnlyList<FormField> Fields { get; init; }

    public string? TooLong { get; init; }

    public required string Save { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static LessonFormCard Of(LessonFormReply reply, ReviewCardTexts texts, int limit)
    {
        var (lesson, owns) = (reply.Lesson, reply.Rights.Owns);
        var wanted = owns ? Visibility.Everyone : lesson.Visibility;
        var (fields, tooLong) = new ExperienceForm(texts, reply.Faults).Of(reply.Typed ?? SubmissionLesson.TextOf(lesson), wanted, limit);
        var heading = texts[owns ? "ProposeHeading" : "WriteHeading"];
        var masked = texts.Masked(reply.Masked);
        return new LessonFormCard
        {
            Speak = Shortened.To(string.Join(' ', new[] { reply.Notice, masked, $"{heading}: {lesson.Title}." }.OfType<string>()), 1_000),
            Summary = $"{heading}: {lesson.Title}",
            Notice = reply.Notice,
            Masked = masked,
            Heading = heading,
            Lead = texts[owns ? "ProposeLead" : "WriteLead"],
            Fields = fields,
            TooLong = tooLong,
            Save = texts[owns ? "SendProposal" : "SaveEdits"],
        };
    }
}

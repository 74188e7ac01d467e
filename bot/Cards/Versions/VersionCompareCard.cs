using TeamsPilotBot.Bot.Cards.Reviewing;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards.Versions;

/// <summary>The data of what lies between two versions.</summary>
internal sealed record VersionCompareCard : CardData
{
    public string? Notice { get; init; }

    public required string Heading { get; init; }

    public required string Title { get; init; }

    public required string Made { get; init; }

    public required IReadOnlyList<DifferenceBlock> Differences { get; init; }

    /// <summary>Said where both say the same.</summary>
    public string? Same { get; init; }

    /// <summary>The older version's number.</summary>
    public required int Older { get; init; }

    /// <summary>The button that takes the older version back; null if it cannot be.</summary>
    public string? Restore { get; init; }

    /// <summary>What is not taken back with it.</summary>
    public string? RestoreHint { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static VersionCompareCard Of(VersionCompareReply reply, ReviewCardTexts texts, int limit)
    {
        var (older, newer) = (reply.Before.Lesson.Version, reply.After.Lesson.Version);
        var differences = DifferenceBlock.Between(reply.Before.Lesson, reply.After.Lesson, texts, Math.Min(limit, 900));
        var heading = texts.Format("CompareHeading", older, newer);
        return new VersionCompareCard
        {
            Speak = Shortened.To(string.Join(' ', [reply.Notice, heading + ".", .. differences.Select(one => $"{one.Label}: {one.Spoken}")]), 1_000),
            Summary = heading,
            Notice = reply.Notice,
            Heading = heading,
            Title = Shortened.To(reply.After.Lesson.Title, Math.Min(limit, 200)),
            Made = VersionWords.Made(reply.After, reply.After.Lesson, texts),
            Differences = differences,
            Same = differences.Count == 0 ? texts["CompareSame"] : null,
            Older = older,
            Restore = reply.Rights.Decides ? texts.Format("RestoreNumber", older) : null,
            RestoreHint = reply.Rights.Decides ? texts["RestoreHint"] : null,
        };
    }
}

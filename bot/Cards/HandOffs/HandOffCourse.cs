using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>What was done with a hand-off, oldest first: the beginning of a long course is folded away.</summary>
internal sealed record HandOffCourse(IReadOnlyList<CourseLine> Earlier, IReadOnlyList<CourseLine> Latest, string EarlierTitle)
{
    private const int Unfolded = 5;
    private const int Most = 40;
    private const int LongestText = 160;

    /// <summary>The course of a hand-off; null if nothing has happened since it was sent.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="people">How people are called.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="shownElsewhere">The moves whose words stand on the card already.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static HandOffCourse? Of(
        HandOffReply reply, HandOffPeople people, HandOffTexts texts, IReadOnlyCollection<AuditEntry> shownElsewhere, int limit)
    {
        var trail = reply.HandOff.Trail;
        var most = limit >= 300 ? Most : Unfolded + (limit / 20);
        var told = trail.Where(entry => entry.Kind is not (MoveKind.Follow or MoveKind.Unfollow)).ToList();
        // Of reminders in a row, the last one says it.
        var lines = told.Where((entry, i) => entry.Kind != MoveKind.Remind || i + 1 == told.Count || told[i + 1].Kind != MoveKind.Remind).TakeLast(most)
            .Select(entry => new CourseLine(
                texts.Format("CourseLine", texts.Moment(entry.At, trail[^1].At), Sentence(entry, people, texts)),
                entry.Text is { } text && !shownElsewhere.Contains(entry) ? Shortened.To(text, Math.Min(limit, LongestText)) : null))
            .ToList();
        if (lines.Count < 2)
        {
            return null;
        }

        // One more line takes no more room than the button that would show it.
        var folded = lines.Count <= Unfolded + 1 ? 0 : lines.Count - Unfolded;
        return new HandOffCourse([.. lines.Take(folded)], [.. lines.Skip(folded)], texts.Format("CourseEarlier", folded));
    }

    private static string Sentence(AuditEntry entry, HandOffPeople people, HandOffTexts texts)
    {
        var given = entry.Kind == MoveKind.PassOn ? people.At(entry.Place) : people.Given(entry);
        var key = entry.Kind switch
        {
            MoveKind.Close when entry.As.HasFlag(Role.Clock) => "TrailCloseSilence",
            MoveKind.Send or MoveKind.Forward or MoveKind.Reassign when given is not null => $"Trail{entry.Kind}To",
            var kind => $"Trail{kind}",
        };
        return texts.Format(key, people.Mover(entry), given, entry.Because is { } because ? texts["Because" + because] : null);
    }
}

/// <summary>A move in one line, and what was said with it.</summary>
internal sealed record CourseLine(string Text, string? Said);

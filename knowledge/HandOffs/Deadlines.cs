using TeamsPilotBot.Knowledge.Calendar;

namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>
/// The moments at which silence has consequences. The day something is sent does not count; an answer is due at the end of a
/// working day; people are reminded, and the next in line asked, in the morning of a working day. Pure, and safe to use from
/// several threads.
/// </summary>
/// <param name="days">Counts working days.</param>
/// <param name="options">How long people are waited for.</param>
public sealed class Deadlines(WorkingDays days, DeadlineOptions options)
{
    /// <summary>The whole line, if nobody in it says a word: what the asker can be told in advance.</summary>
    /// <param name="sent">When the question was sent.</param>
    /// <param name="answerWithin">The contact's answer time in working days, at least 1; null if none is promised.</param>
    public SilenceMoments OfSilence(DateTimeOffset sent, int? answerWithin)
    {
        var contact = ForContact(sent, answerWithin);
        var deputy = contact.EndsAt!.Value;
        var fallback = ForNextInLine(deputy).EndsAt!.Value;
        return new SilenceMoments(contact.Due, contact.RemindAt!.Value, deputy, fallback);
    }

    /// <summary>A turn of the contact: due after the promised time, reminded the next morning, over some days later.</summary>
    internal Turn ForContact(DateTimeOffset since, int? answerWithin)
    {
        var due = days.After(DanishTime.DayOf(since), answerWithin ?? options.UsualAnswer);
        var reminder = days.After(due, 1);
        return new Turn(since, DanishTime.MomentOf(due, options.DayEnds), Morning(reminder), Morning(days.After(reminder, options.NextInLine)));
    }

    /// <summary>A turn of the deputy, a mailbox or a channel: the contact's time is used up, so it is short and without a reminder.</summary>
    internal Turn ForNextInLine(DateTimeOffset since)
    {
        var end = Later(since, options.NextInLine);
        return new Turn(since, end, null, end);
    }

    /// <summary>A turn of the administrators, who are last in line: they are reminded again and again.</summary>
    internal Turn ForAdministrators(DateTimeOffset since)
    {
        var reminder = Later(since, options.NextInLine);
        return new Turn(since, reminder, reminder, null);
    }

    /// <summary>A turn of the asker.</summary>
    internal Turn ForAsker(DateTimeOffset since)
    {
        var end = Later(since, options.AskerSilence);
        return new Turn(since, end, Later(since, options.AskerReminder), end);
    }

    /// <summary>The same turn after a reminder: whoever is reminded late has as much time after it as others.</summary>
    internal Turn AfterReminder(Turn turn, DateTimeOffset at)
    {
        var next = Later(at, options.NextInLine);
        return turn.EndsAt is { } end
            ? turn with { RemindAt = null, EndsAt = end > next ? end : next }
            : turn with { RemindAt = next };
    }

    private DateTimeOffset Later(DateTimeOffset since, int count) => Morning(days.After(DanishTime.DayOf(since), count));

    private DateTimeOffset Morning(DateOnly day) => DanishTime.MomentOf(day, options.Morning);
}

/// <summary>What follows when nobody answers a question.</summary>
/// <param name="Due">Until when the contact promises to answer.</param>
/// <param name="Reminder">When the contact is reminded.</param>
/// <param name="Deputy">When the deputy is asked.</param>
/// <param name="Fallback">When the channel or mailbox is used.</param>
public sealed record SilenceMoments(DateTimeOffset Due, DateTimeOffset Reminder, DateTimeOffset Deputy, DateTimeOffset Fallback);

using TeamsPilotBot.Knowledge.Projects.People;

namespace TeamsPilotBot.Knowledge.Projects.Introducing;

/// <summary>Decides on introductions. Pure. Every move has a result, and a refused one changes nothing.</summary>
public static class IntroductionRules
{
    /// <summary>How long somebody has to answer.</summary>
    public static readonly TimeSpan ToAnswer = TimeSpan.FromDays(14);

    /// <summary>How long the second may have to be waited for before they can be asked.</summary>
    public static readonly TimeSpan ToBeAsked = TimeSpan.FromDays(42);

    /// <summary>What somebody says.</summary>
    /// <param name="before">The introduction as it is; null for none.</param>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="answer">What they say.</param>
    /// <param name="now">The moment.</param>
    public static IntroductionResult Answer(Introduction? before, string personKey, IntroductionAnswer answer, DateTimeOffset now)
    {
        if (before?.SideOf(personKey) is null)
        {
            return new IntroductionRefused(IntroductionRefusal.NotYours, null);
        }

        if (answer == IntroductionAnswer.Yes)
        {
            return before.HasSaidYes(personKey) ? new IntroductionAccepted(before, Repeated: true)
                : before.State == IntroductionState.FirstAsked && before.First!.Key == personKey ? To(before, IntroductionState.FirstSaidYes, now)
                : before.State == IntroductionState.SecondAsked ? To(before, IntroductionState.Introduced, now)
                : new IntroductionRefused(IntroductionRefusal.Over, before);
        }

        // Until both have said yes, a yes can be taken back.
        return before.State == IntroductionState.Declined && before.EndedBy == personKey ? new IntroductionAccepted(before, Repeated: true)
            : !before.IsOpen || !IsAsked(before, personKey) ? new IntroductionRefused(IntroductionRefusal.Over, before)
            : new IntroductionAccepted(before with { State = IntroductionState.Declined, Since = now, EndedBy = personKey });
    }

    /// <summary>That the second is asked.</summary>
    /// <param name="before">The introduction as it is; null for none.</param>
    /// <param name="now">The moment.</param>
    public static IntroductionResult AskSecond(Introduction? before, DateTimeOffset now) => before?.State switch
    {
        IntroductionState.FirstSaidYes => To(before with { SecondAskedAt = now }, IntroductionState.SecondAsked, now),
        IntroductionState.SecondAsked => new IntroductionAccepted(before, Repeated: true),
        _ => new IntroductionRefused(IntroductionRefusal.Over, before),
    };

    /// <summary>That one of them is not there any more.</summary>
    /// <param name="before">The introduction as it is; null for none.</param>
    /// <param name="now">The moment.</param>
    public static IntroductionResult FallThrough(Introduction? before, DateTimeOffset now)
        => before is { IsOpen: true } ? To(before, IntroductionState.FellThrough, now) : new IntroductionRefused(IntroductionRefusal.Over, before);

    /// <summary>Ends what nobody has answered in time.</summary>
    /// <param name="before">The introduction as it is; null for none.</param>
    /// <param name="now">The moment.</param>
    public static IntroductionResult Expire(Introduction? before, DateTimeOffset now) => before switch
    {
        { IsOpen: true } when IsDue(before, now)
            => To(before, before.State == IntroductionState.FirstSaidYes ? IntroductionState.FellThrough : IntroductionState.Expired, now),
        _ => new IntroductionRefused(IntroductionRefusal.Over, before),
    };

    /// <summary>Whether nobody has answered in time.</summary>
    /// <param name="introduction">The introduction.</param>
    /// <param name="now">The moment.</param>
    public static bool IsDue(Introduction introduction, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(introduction);
        return introduction.IsOpen && now - introduction.Since >= (introduction.State == IntroductionState.FirstSaidYes ? ToBeAsked : ToAnswer);
    }

    /// <summary>With the names, which both may know from now on.</summary>
    /// <param name="introduction">The introduction.</param>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    public static Introduction Named(Introduction introduction, ProjectPerson first, ProjectPerson second)
    {
        ArgumentNullException.ThrowIfNull(introduction);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return introduction.State != IntroductionState.Introduced ? introduction : introduction with
        {
            First = introduction.First! with { Name = first.Name, UserId = first.UserId },
            Second = introduction.Second! with { Name = second.Name, UserId = second.UserId },
        };
    }

    private static bool IsAsked(Introduction introduction, string personKey)
        => introduction.First!.Key == personKey || introduction.State == IntroductionState.SecondAsked;

    private static IntroductionAccepted To(Introduction before, IntroductionState state, DateTimeOffset now) => new(before with { State = state, Since = now });
}

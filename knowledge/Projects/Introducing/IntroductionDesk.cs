using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Projects.Matching;
using TeamsPilotBot.Knowledge.Projects.People;

namespace TeamsPilotBot.Knowledge.Projects.Introducing;

/// <summary>
/// Asks two people, one after the other, whether they want to talk. A person's place for a question is taken in their own document before the
/// question is written, so that several instances at once do not ask more than they may; whoever dies in between asks once too little, and
/// never once too often. Safe to use from several threads and processes.
/// </summary>
/// <param name="introductions">The introductions.</param>
/// <param name="people">Who leads which project.</param>
/// <param name="reach">Tells whom the bot can write to.</param>
/// <param name="hours">When people are asked.</param>
/// <param name="clock">The clock.</param>
public sealed class IntroductionDesk(IIntroductions introductions, IProjectPeople people, IReach reach, AskingHours hours, TimeProvider clock)
{
    /// <summary>How many answers a person who asks for introductions may wait for at once.</summary>
    public const int MostWaiting = 3;

    /// <summary>Asks the one who gains, unasked.</summary>
    /// <param name="match">The match, of two people.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Whether they are asked now.</returns>
    public async Task<bool> ProposeAsync(Match match, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(match);
        var (first, second) = (match.Gainer.PersonKey!, match.Helper.PersonKey!);
        var id = Introduction.IdOf(first, second);
        if (await introductions.FindAsync(id, cancellationToken) is not null || await WaitsAsync(first, cancellationToken) || await WaitsAsync(second, cancellationToken))
        {
            return false;
        }

        var (asked, other) = (await ClaimAsync(first, id, cancellationToken), await people.FindAsync(second, cancellationToken));
        return asked is not null && other is { OpenToMatches: true }
            && await introductions.BeginAsync(New(asked, match.Gainer.ProjectId, other, match.Helper.ProjectId, match.Reason), cancellationToken) is IntroductionAccepted;
    }

    /// <summary>Begins what a person has asked for: they have said yes by that.</summary>
    /// <param name="first">The person.</param>
    /// <param name="projectId">The person's project; null for one who leads none.</param>
    /// <param name="second">The one they would like to talk with.</param>
    /// <param name="secondProjectId">The project of that one.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<IntroductionResult> WishAsync(
        ProjectPerson first, string? projectId, ProjectPerson second, string secondProjectId, MatchReason reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var id = Introduction.IdOf(first.Key, second.Key);
        if (await introductions.FindAsync(id, cancellationToken) is { } known)
        {
            // The same click again, or another way to the same one.
            return known.IsOpen && known.HasSaidYes(first.Key)
                ? new IntroductionAccepted(known, Repeated: true)
                : new IntroductionRefused(IntroductionRefusal.KnownAlready, known);
        }

        if (await introductions.OpenOfAsync(first.Key, cancellationToken).CountAsync(one => one.IsWish && one.First?.Key == first.Key, cancellationToken) >= MostWaiting)
        {
            return new IntroductionRefused(IntroductionRefusal.TooMany, null);
        }

        var begun = await introductions.BeginAsync(
            New(first, projectId, second, secondProjectId, reason) with { State = IntroductionState.FirstSaidYes, IsWish = true }, cancellationToken);
        return begun is IntroductionAccepted { Introduction: var introduction }
            ? new IntroductionAccepted(await MoveOnAsync(introduction, cancellationToken))
            : begun;
    }

    /// <summary>Takes an answer.</summary>
    /// <param name="id">The introduction, from wherever.</param>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<IntroductionResult> AnswerAsync(string id, string personKey, IntroductionAnswer answer, CancellationToken cancellationToken)
    {
        if (answer == IntroductionAnswer.Mute)
        {
            // First: whatever becomes of this one, they are not asked again.
            await people.ChangeAsync(personKey, person => person is null ? null : person with { OpenToMatches = false }, cancellationToken);
        }

        var before = await introductions.FindAsync(id, cancellationToken);
        var (first, second) = (await PersonAsync(before?.First, cancellationToken), await PersonAsync(before?.Second, cancellationToken));
        var result = await introductions.MoveAsync(id, now => Decide(now, personKey, answer, first, second), cancellationToken);
        return result is IntroductionAccepted { Introduction: { State: IntroductionState.FirstSaidYes } waiting } accepted
            ? accepted with { Introduction = await MoveOnAsync(waiting, cancellationToken) }
            : result;
    }

    /// <summary>Goes on with one that waits: asks the second when that may be, and ends what nobody answers or nobody can.</summary>
    /// <param name="introduction">The introduction.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The introduction as it is now.</returns>
    public async Task<Introduction> MoveOnAsync(Introduction introduction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(introduction);
        var now = clock.GetUtcNow();
        if (!hours.Contains(now))
        {
            return introduction;
        }

        if (IntroductionRules.IsDue(introduction, now))
        {
            return After(await introductions.MoveAsync(introduction.Id, one => IntroductionRules.Expire(one, now), cancellationToken), introduction);
        }

        if (introduction is not { State: IntroductionState.FirstSaidYes, First: { } first, Second: { } second })
        {
            return introduction;
        }

        if (await people.FindAsync(second.Key, cancellationToken) is not { OpenToMatches: true } other || !Leads(other, second)
            || await people.FindAsync(first.Key, cancellationToken) is not { } asker || !Leads(asker, first)
            || await reach.OfAsync(second.Key, cancellationToken) == Reach.Left)
        {
            return After(await introductions.MoveAsync(introduction.Id, one => IntroductionRules.FallThrough(one, now), cancellationToken), introduction);
        }

        return await reach.OfAsync(second.Key, cancellationToken) != Reach.Here || await WaitsAsync(second.Key, cancellationToken, except: introduction.Id)
                || await ClaimAsync(second.Key, introduction.Id, cancellationToken) is null
            ? introduction
            : After(await introductions.MoveAsync(introduction.Id, one => IntroductionRules.AskSecond(one, now), cancellationToken), introduction);
    }

    /// <summary>Somebody cannot be written to: what waits for them comes to nothing.</summary>
    /// <param name="id">The introduction.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task FallThroughAsync(string id, CancellationToken cancellationToken)
        => introductions.MoveAsync(id, one => IntroductionRules.FallThrough(one, clock.GetUtcNow()), cancellationToken);

    /// <summary>Whether a person is asked about something, and has not answered yet.</summary>
    private async Task<bool> WaitsAsync(string personKey, CancellationToken cancellationToken, string? except = null)
        => await introductions.OpenOfAsync(personKey, cancellationToken).AnyAsync(
            one => one.Id != except && (one.First!.Key == personKey ? !one.IsWish : one.State == IntroductionState.SecondAsked), cancellationToken);

    private IntroductionResult Decide(Introduction? before, string personKey, IntroductionAnswer answer, ProjectPerson? first, ProjectPerson? second)
    {
        var now = clock.GetUtcNow();
        return IntroductionRules.Answer(before, personKey, answer, now) switch
        {
            IntroductionAccepted { Repeated: false, Introduction: { State: IntroductionState.Introduced } both } => first is null || second is null
                ? IntroductionRules.FallThrough(before, now)
                : new IntroductionAccepted(IntroductionRules.Named(both, first, second)),
            var other => other,
        };
    }

    private async Task<ProjectPerson?> PersonAsync(IntroductionSide? side, CancellationToken cancellationToken)
        => side is null ? null : await people.FindAsync(side.Key, cancellationToken);

    /// <summary>Whether what it is about still holds: the person leads the project, if there is one.</summary>
    private static bool Leads(ProjectPerson person, IntroductionSide side) => side.ProjectId is not { } project || person.ProjectIds.Contains(project);

    /// <summary>Takes the person's place for a question; null if they may not be asked now.</summary>
    private async Task<ProjectPerson?> ClaimAsync(string personKey, string id, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var person = await people.ChangeAsync(personKey, one => AskLimits.Ask(one, id, now), cancellationToken);
        return AskLimits.IsAsked(person, id) && person!.OpenToMatches ? person : null;
    }

    private Introduction New(ProjectPerson first, string? firstProject, ProjectPerson second, string? secondProject, MatchReason reason) => new()
    {
        Id = Introduction.IdOf(first.Key, second.Key),
        First = new IntroductionSide(first.Key, firstProject, first.Language) { Organisation = first.Organisation },
        Second = new IntroductionSide(second.Key, secondProject, second.Language) { Organisation = second.Organisation },
        Reason = reason,
        State = IntroductionState.FirstAsked,
        Since = clock.GetUtcNow(),
    };

    private static Introduction After(IntroductionResult result, Introduction before) => result switch
    {
        IntroductionAccepted { Introduction: var after } => after,
        IntroductionRefused { Introduction: { } now } => now,
        _ => before,
    };
}

using Microsoft.Extensions.Logging;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Projects.Matching;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Projects.Introducing;

/// <summary>
/// Goes on with the introductions that wait, and once a day asks those who would gain most and forgets those whom there is nothing to remember
/// for. What is broken does not keep it from the rest. Several instances may sweep at once: each
/// introduction and each person's document decides who asks. A sweep is run by one thread at a time.
/// </summary>
/// <param name="introductions">The introductions.</param>
/// <param name="desk">Asks.</param>
/// <param name="people">Who leads which project.</param>
/// <param name="board">The profiles.</param>
/// <param name="profiles">The profiles of people.</param>
/// <param name="reach">Tells whom the bot can write to.</param>
/// <param name="hours">When people are asked.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Where what could not be done is told of.</param>
public sealed partial class IntroductionSweep(
    IIntroductions introductions, IntroductionDesk desk, IProjectPeople people, MatchBoard board, PersonProfiles profiles, IReach reach, AskingHours hours,
    TimeProvider clock, ILogger<IntroductionSweep> logger)
{
    /// <summary>How much has to speak for a match that nobody has asked for.</summary>
    public const double LeastScore = 0.35;

    /// <summary>How alike the best of what is solved and what is open has to be.</summary>
    public const double LeastLikeness = 0.2;

    private const int MostTried = 5;

    /// <summary>Whoever has just been taken down may be about to say more.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromDays(1);

    private DateOnly? proposed;

    /// <summary>Does what is due now.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be reached now. What was done until then is done.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!hours.Contains(clock.GetUtcNow()))
        {
            return;
        }

        foreach (var waiting in await introductions.OpenAsync(cancellationToken).ToListAsync(cancellationToken))
        {
            await GuardAsync(() => desk.MoveOnAsync(waiting, cancellationToken));
        }

        if (proposed != DanishTime.Today(clock))
        {
            await ProposeAsync(cancellationToken);
            await ForgetAsync(cancellationToken);
            proposed = DanishTime.Today(clock);
        }
    }

    private async Task ProposeAsync(CancellationToken cancellationToken)
    {
        var free = await FreeAsync(cancellationToken);
        if (free.Count < 2)
        {
            return;
        }

        var room = board.Now();
        var helpers = free.SelectMany(person => PersonProfiles.AsHelper(room, person)).ToList();
        var matches = new List<Match>();
        foreach (var person in free)
        {
            await GuardAsync(async () =>
            {
                foreach (var profile in await profiles.AsGainerAsync(room, person, cancellationToken))
                {
                    // Where people belong may have changed since they last wrote: unasked, only what everyone may see is a reason.
                    matches.AddRange(room.Maker.For(profile, helpers, (_, lesson) => Reader.Anyone.CanSee(lesson))
                        .Where(match => match.Score >= LeastScore && match.Pairs.Any(pair => pair.Likeness >= LeastLikeness)).Take(MostTried));
                }
            });
        }

        // Nobody is asked twice on a day, whichever side they are on.
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var match in matches.OrderByDescending(match => match.Score)
            .ThenBy(match => match.Gainer.PersonKey, StringComparer.Ordinal).ThenBy(match => match.Helper.PersonKey, StringComparer.Ordinal))
        {
            var (first, second) = (match.Gainer.PersonKey!, match.Helper.PersonKey!);
            if (!taken.Contains(first) && !taken.Contains(second))
            {
                await GuardAsync(async () =>
                {
                    if (await desk.ProposeAsync(match, cancellationToken))
                    {
                        taken.UnionWith([first, second]);
                    }
                });
            }
        }
    }

    /// <summary>The name and the id of somebody who leads nothing any more are kept only while an introduction needs them.</summary>
    private async Task ForgetAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        bool IsIdle(ProjectPerson person) => person.IsIdle && now - person.Since >= Settling;
        await foreach (var person in people.AllAsync(cancellationToken))
        {
            if (IsIdle(person))
            {
                await GuardAsync(async () =>
                {
                    if (!await introductions.OpenOfAsync(person.Key, cancellationToken).AnyAsync(cancellationToken))
                    {
                        await people.DeleteAsync(person.Key, IsIdle, cancellationToken);
                    }
                });
            }
        }
    }

    private async Task GuardAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is not OperationCanceledException and not StoreUnavailableException { Problem: not StoreProblem.Busy })
        {
            Log.NotDone(logger, failure.GetType().FullName);
        }
    }

    /// <summary>Those who may be asked, can be reached, and are not in the middle of something.</summary>
    private async Task<List<ProjectPerson>> FreeAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var busy = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var open in introductions.OpenAsync(cancellationToken))
        {
            busy.UnionWith([open.First!.Key, open.Second!.Key]);
        }

        var free = new List<ProjectPerson>();
        await foreach (var person in people.AllAsync(cancellationToken))
        {
            if (AskLimits.MayAsk(person, now) && !busy.Contains(person.Key))
            {
                await GuardAsync(async () =>
                {
                    if (await reach.OfAsync(person.Key, cancellationToken) == Reach.Here)
                    {
                        free.Add(person);
                    }
                });
            }
        }

        return free;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "One introduction could not be gone on with: {ExceptionType}")]
        public static partial void NotDone(ILogger logger, string? exceptionType);
    }
}

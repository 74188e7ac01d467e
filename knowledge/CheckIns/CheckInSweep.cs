using Microsoft.Extensions.Logging;
using TeamsPilotBot.Knowledge.AnnualReports;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>
/// Asks those who lead projects how it goes, reminds them once, and reminds them of the annual report. Who does not want to be asked, or cannot be
/// reached, is left in peace. Several instances may sweep at once: the write of the document decides who asks. A sweep is run by one thread at a time.
/// </summary>
/// <param name="people">Who leads which project.</param>
/// <param name="registry">The registered projects.</param>
/// <param name="register">The check-ins.</param>
/// <param name="reminders">The reminders of the annual report.</param>
/// <param name="reports">Knows who has something to report.</param>
/// <param name="reach">Tells who can be reached.</param>
/// <param name="rules">Decides.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Where somebody who could not be asked is told of.</param>
public sealed partial class CheckInSweep(
    IProjectPeople people, ProjectRegistry registry, ICheckInRegister register, AnnualReminders reminders, AnnualReportService reports, IReach reach,
    CheckInRules rules, TimeProvider clock, ILogger<CheckInSweep> logger)
{
    private DateOnly? looked;

    /// <summary>Does what is due now. One person of whom something is broken does not keep it from the others.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be reached now. What was done until then is done.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (!rules.IsWorkingTime(now))
        {
            return;
        }

        if (rules.IsTimeToAsk(now))
        {
            await AskAsync(now, cancellationToken);
        }

        await RemindAsync(now, cancellationToken);
        if (rules.IsTimeForAnnualReport(now) && looked != DanishTime.DayOf(now))
        {
            // Once a day: it costs a look through the lessons for each authority.
            await RemindOfReportAsync(now, cancellationToken);
            looked = DanishTime.DayOf(now);
        }
    }

    private async Task AskAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var quarter = CheckInRules.QuarterOf(now);
        var known = (await register.OfQuarterAsync(quarter, onlyOpen: false, cancellationToken)).Select(checkIn => checkIn.Key).ToHashSet();
        await foreach (var person in people.AllAsync(cancellationToken))
        {
            var keys = CheckInProjects.Of(person, registry).Select(project => new CheckInKey(person.Key, project.Id, quarter)).Where(key => !known.Contains(key)).ToList();
            if (keys.Count > 0)
            {
                await GuardAsync(async () =>
                {
                    if (await MayBeAskedAsync(person, cancellationToken))
                    {
                        foreach (var key in keys)
                        {
                            await register.MoveAsync(key, before => rules.Ask(before, key, person.Language, now), cancellationToken);
                        }
                    }
                });
            }
        }
    }

    private async Task RemindAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var checkIn in await register.OfQuarterAsync(CheckInRules.QuarterOf(now), onlyOpen: true, cancellationToken))
        {
            if (rules.IsReminderDue(checkIn, now))
            {
                await GuardAsync(async () =>
                {
                    var person = await people.FindAsync(checkIn.Key.PersonKey, cancellationToken);
                    if (person is not null && CheckInProjects.Of(person, registry).Any(project => project.Id == checkIn.Key.ProjectId)
                        && await MayBeAskedAsync(person, cancellationToken))
                    {
                        await register.MoveAsync(checkIn.Key, before => rules.Remind(before, now), cancellationToken);
                    }
                });
            }
        }
    }

    private async Task RemindOfReportAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var year = DanishTime.DayOf(now).Year;
        var years = new Dictionary<Reader, IReadOnlyList<int>>();
        await foreach (var person in people.AllAsync(cancellationToken))
        {
            await GuardAsync(async () =>
            {
                if (person.Organisation is not { } organisation || CheckInProjects.Of(person, registry).Count == 0
                    || await reminders.IsRemindedAsync(person.Key, year, cancellationToken) || !await MayBeAskedAsync(person, cancellationToken))
                {
                    return;
                }

                var reader = new Reader(organisation, person.Sector);
                if (!years.TryGetValue(reader, out var known))
                {
                    years[reader] = known = await reports.YearsAsync(organisation, reader, cancellationToken);
                }

                // The report of March is about the year before; of the year itself there is little yet.
                if (new[] { year - 1, year }.FirstOrDefault(known.Contains) is not 0 and var reported)
                {
                    await reminders.RemindAsync(new AnnualReminder(person.Key, year, reported, person.Language, now), cancellationToken);
                }
            });
        }
    }

    private async Task<bool> MayBeAskedAsync(ProjectPerson person, CancellationToken cancellationToken)
        => person.WantsCheckIns && await reach.OfAsync(person.Key, cancellationToken) == Reach.Here;

    private async Task GuardAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is not OperationCanceledException and not StoreUnavailableException { Problem: not StoreProblem.Busy })
        {
            Log.NotAsked(logger, failure.GetType().FullName);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "One person could not be asked how it goes: {ExceptionType}")]
        public static partial void NotAsked(ILogger logger, string? exceptionType);
    }
}

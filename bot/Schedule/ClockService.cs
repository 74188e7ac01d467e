using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Bot.Schedule;

/// <summary>Lets time pass for hand-offs: reminders, the next in line, and people of the directory who move. Safe to run in several instances.</summary>
/// <param name="sweep">Makes the moves that are due.</param>
/// <param name="desks">Moves the questions of people who moved.</param>
/// <param name="drafts">Gives drafts of those who are gone to the administrators.</param>
/// <param name="handIn">Gives the curators what both sides have approved.</param>
/// <param name="submissions">Publishes what was approved and is not yet, because something failed in between.</param>
/// <param name="contacts">The directory.</param>
/// <param name="available">Tells who can take a question.</param>
/// <param name="options">How often.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
internal sealed partial class ClockService(
    ClockSweep sweep, DeskSweep desks, IDraftRegister drafts, DraftHandIn handIn, ISubmissionRegister submissions, IContactBook contacts,
    ContactAvailability available, IOptions<ScheduleOptions> options, TimeProvider time,
    ILogger<ClockService> logger) : BackgroundService, IPulse
{
    private readonly Pulse pulse = new(time);

    private (ContactDirectory Directory, DateOnly Day)? seen;

    /// <inheritdoc/>
    public TimeSpan Every => options.Value.Sweep;

    /// <inheritdoc/>
    public DateTimeOffset? LastDone => pulse.LastDone;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Sweep, time);
        try
        {
            do
            {
                await SweepAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // Being stopped is how it ends.
        }
    }

    private async Task SweepAsync(CancellationToken stoppingToken)
    {
        // Each of them, whatever became of those before.
        if (await MoveOnAsync(stoppingToken)
            & await QuietlyAsync(token => sweep.RunAsync(available.CanTake, token), stoppingToken)
            & await QuietlyAsync(handIn.SweepAsync, stoppingToken)
            & await QuietlyAsync(submissions.SweepAsync, stoppingToken))
        {
            pulse.Beat();
        }
    }

    /// <summary>All open hand-offs and drafts are looked through only when the directory or the day is another.</summary>
    /// <returns>Whether it was done, or there was no need.</returns>
    private async Task<bool> MoveOnAsync(CancellationToken stoppingToken)
    {
        var now = (contacts.Current, DanishTime.Today(time));
        if (seen == now)
        {
            return true;
        }

        if (!(await QuietlyAsync(desks.RunAsync, stoppingToken) & await QuietlyAsync(drafts.SweepAsync, stoppingToken)))
        {
            return false;
        }

        seen = now;
        return true;
    }

    /// <summary>What cannot be done now must not keep anything else from being done, nor stop the bot.</summary>
    /// <returns>Whether it was done.</returns>
    private async Task<bool> QuietlyAsync(Func<CancellationToken, Task> work, CancellationToken stoppingToken)
    {
        try
        {
            await work(stoppingToken);
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            Log.NotSwept(logger, failure.GetType().FullName, failure.StackTrace);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "What is due could not be looked for. {ExceptionType}\n{StackTrace}")]
        public static partial void NotSwept(ILogger logger, string? exceptionType, string? stackTrace);
    }
}

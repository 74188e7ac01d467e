namespace TeamsPilotBot.Bot.Schedule;

/// <summary>Something that runs beside the bot, again and again, and of which it can be seen whether it still does. Safe to use from several threads.</summary>
internal interface IPulse
{
    /// <summary>How often it is to run.</summary>
    TimeSpan Every { get; }

    /// <summary>When it last did all that it is there for, in UTC; null if it has not since the start.</summary>
    DateTimeOffset? LastDone { get; }
}

/// <summary>Remembers when something was last done. Safe to use from several threads.</summary>
/// <param name="time">The clock.</param>
internal sealed class Pulse(TimeProvider time)
{
    private long last;

    /// <summary>When it was last done, in UTC; null if it has not been.</summary>
    public DateTimeOffset? LastDone => Volatile.Read(ref last) is > 0 and var ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    /// <summary>It is done.</summary>
    public void Beat() => Volatile.Write(ref last, time.GetUtcNow().UtcTicks);
}

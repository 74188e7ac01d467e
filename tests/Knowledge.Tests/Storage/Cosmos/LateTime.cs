namespace TeamsPilotBot.Knowledge.Tests.Storage.Cosmos;

/// <summary>The time of a machine that is so busy that what waits is woken too late.</summary>
/// <param name="late">By how much the clock has gone on, besides the wait itself, when something is woken.</param>
internal sealed class LateTime(TimeSpan late) : TimeProvider
{
    private long ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => System.CreateTimer(
            _ =>
            {
                Interlocked.Add(ref ticks, late.Ticks);
                callback(state);
            },
            null,
            dueTime,
            period);
}

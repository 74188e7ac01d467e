namespace TeamsPilotBot.Knowledge.Tests.Rights;

/// <summary>Moves a clock until something that waits on it ends.</summary>
internal static class Patience
{
    public static async Task UntilAsync(ManualTime time, Task waiting)
    {
        while (!waiting.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.WhenAny(waiting, Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System));
        }
    }
}

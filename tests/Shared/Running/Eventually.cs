namespace TeamsPilotBot.Tests.Running;

/// <summary>Waits for something that can be seen from outside.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);

    /// <summary>Looks until <paramref name="condition"/> holds.</summary>
    /// <param name="what">What is awaited, as it stands in the error.</param>
    /// <param name="condition">Throws to give up at once.</param>
    /// <param name="within">30 seconds where not given.</param>
    /// <exception cref="TimeoutException">It did not come to hold in time.</exception>
    public static async Task Holds(string what, Func<Task<bool>> condition, TimeSpan? within = null)
    {
        var patience = within ?? TimeSpan.FromSeconds(30);
        var started = TimeProvider.System.GetTimestamp();
        while (!await condition())
        {
            if (TimeProvider.System.GetElapsedTime(started) > patience)
            {
                throw new TimeoutException($"Waited {patience.TotalSeconds:0} s in vain until {what}.");
            }

            await Task.Delay(Between, TimeProvider.System);
        }
    }
}

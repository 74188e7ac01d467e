namespace TeamsPilotBot.Bot.Teams;

/// <summary>Asks Teams for something that an answer can do without: nobody waits long for it.</summary>
internal static class Briefly
{
    /// <summary>How long a call may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Asks, for at most <see cref="Patience"/>.</summary>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public static async Task<T> AskAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        either.CancelAfter(Patience);
        return await call(either.Token).WaitAsync(either.Token);
    }
}

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>
/// Tries whether a language model answers, and remembers it for a while: everybody may ask for a check, and each try costs something. All who
/// ask meanwhile wait for the same try, which goes on when they do not wait any longer. Safe to use from several threads.
/// </summary>
/// <typeparam name="TProblem">What may be in the way.</typeparam>
/// <param name="time">The clock.</param>
/// <param name="patience">How long a try may take.</param>
/// <param name="freshness">How long it is remembered.</param>
internal sealed class ModelProbe<TProblem>(TimeProvider time, TimeSpan patience, TimeSpan freshness)
    where TProblem : struct, Enum
{
    private readonly Lock gate = new();
    private Task<TProblem?>? tried;
    private long? at;

    /// <summary>What is in the way, or was when it was last tried; null for nothing.</summary>
    /// <param name="call">Calls the model.</param>
    /// <param name="late">What is in the way of a model that does not answer in time.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public Task<TProblem?> ProblemAsync(Func<CancellationToken, Task<TProblem?>> call, TProblem late, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (tried is null || tried.IsFaulted || (tried.IsCompleted && at is { } then && time.GetElapsedTime(then) >= freshness))
            {
                at = null;
                tried = TryAsync(call, late);
            }

            return tried.WaitAsync(cancellationToken);
        }
    }

    private async Task<TProblem?> TryAsync(Func<CancellationToken, Task<TProblem?>> call, TProblem late)
    {
        using var end = new CancellationTokenSource(patience, time);
        try
        {
            return await call(end.Token).WaitAsync(end.Token);
        }
        catch (OperationCanceledException)
        {
            return late;
        }
        finally
        {
            lock (gate)
            {
                at = time.GetTimestamp();
            }
        }
    }
}

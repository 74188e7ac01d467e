namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>
/// Tries whether a language model answers, and remembers it for a while: everybody may ask for a check, and each try costs something. Safe to
/// use from several threads; two who ask at the very first may both try.
/// </summary>
/// <typeparam name="TProblem">What may be in the way.</typeparam>
/// <param name="time">The clock.</param>
/// <param name="patience">How long a try may take.</param>
/// <param name="freshness">How long it is remembered.</param>
internal sealed class ModelProbe<TProblem>(TimeProvider time, TimeSpan patience, TimeSpan freshness)
    where TProblem : struct, Enum
{
    private volatile Tried? last;

    /// <summary>What is in the way, or was when it was last tried; null for nothing.</summary>
    /// <param name="call">Calls the model.</param>
    /// <param name="late">What is in the way of a model that does not answer in time.</param>
    /// <param name="cancellationToken">Stops it; then nothing is remembered.</param>
    public async Task<TProblem?> ProblemAsync(Func<CancellationToken, Task<TProblem?>> call, TProblem late, CancellationToken cancellationToken)
    {
        if (last is { } fresh && time.GetElapsedTime(fresh.At) < freshness)
        {
            return fresh.Problem;
        }

        var problem = await TryAsync(call, late, cancellationToken);
        last = new Tried(time.GetTimestamp(), problem);
        return problem;
    }

    private async Task<TProblem?> TryAsync(Func<CancellationToken, Task<TProblem?>> call, TProblem late, CancellationToken cancellationToken)
    {
        using var end = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end.Token, cancellationToken);
        try
        {
            return await call(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return late;
        }
    }

    private sealed record Tried(long At, TProblem? Problem);
}

using System.Net;
using System.Text.Json;
using Azure.Identity;
using Microsoft.Azure.Cosmos;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Azure.Cosmos;

/// <summary>
/// Calls the service, and calls it again where that helps: after 429 when the service says, after a timeout, a cut connection or an
/// answer of 408, 449 or 5xx after a pause that doubles. After a number of calls, or a total time, it gives up. A write may then be
/// done twice: who writes must see by the write id that it was.
/// </summary>
/// <param name="options">The total time, and the place.</param>
/// <param name="time">The clock, which also waits.</param>
internal sealed class CosmosCalls(CosmosOptions options, TimeProvider time)
{
    private const int MostCalls = 8;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);

    /// <summary>Calls until there is an answer.</summary>
    /// <param name="call">The call; it may be made several times.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="StoreUnavailableException">There is none in time, or trying again does not help.</exception>
    public async Task<CosmosAnswer> SendAsync(Func<CancellationToken, Task<ResponseMessage>> call, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var left = options.Patience;
        for (var calls = 1; ; calls++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var tried = await TryAsync(call, left, cancellationToken);
            if (tried.Failure is null)
            {
                return tried.Answer!;
            }

            // Less than nothing would be for ever.
            var pause = tried.RetryAfter is { } asked ? (asked > TimeSpan.Zero ? asked : TimeSpan.Zero) : FirstPause * (1 << (calls - 1));
            if (!tried.Failure.Passes || calls == MostCalls || time.GetElapsedTime(started) + pause >= options.Patience)
            {
                throw tried.Failure.Exception(options.Place, tried.Status, tried.Substatus);
            }

            await Task.Delay(pause, time, cancellationToken);

            // On a busy machine the pause ends later than it was asked to.
            left = options.Patience - time.GetElapsedTime(started);
            if (left <= TimeSpan.Zero)
            {
                throw tried.Failure.Exception(options.Place, tried.Status, tried.Substatus);
            }
        }
    }

    private async Task<Tried> TryAsync(Func<CancellationToken, Task<ResponseMessage>> call, TimeSpan left, CancellationToken cancellationToken)
    {
        // Half of what is left: one call that hangs must leave time for another one.
        using var patience = new CancellationTokenSource(left / 2, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using var response = await InTimeAsync(call(either.Token), either.Token);
            var substatus = response.Headers.Substatus();
            return CosmosFailure.Of(response.StatusCode, substatus) is { } failure
                ? new Tried(null, failure, response.StatusCode, substatus, response.Headers.RetryAfter())
                : new Tried(await CosmosAnswer.ReadAsync(response, either.Token));
        }
        catch (CosmosException error)
        {
            // The library throws it where it first has to learn of the account or the container: there, 404 means that there is none.
            var failure = error.StatusCode == HttpStatusCode.NotFound ? new CosmosFailure(StoreProblem.NoDatabase, Passes: false)
                : CosmosFailure.Of(error.StatusCode, error.SubStatusCode) ?? CosmosFailure.NoAnswer;
            return new Tried(null, failure, error.StatusCode, error.SubStatusCode, error.RetryAfter);
        }
        catch (AuthenticationFailedException)
        {
            return new Tried(null, CosmosFailure.Denied);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or JsonException
            || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new Tried(null, CosmosFailure.NoAnswer);
        }
    }

    /// <summary>The library does not stop at once wherever it is. What it answers too late, nobody reads.</summary>
    private static async Task<ResponseMessage> InTimeAsync(Task<ResponseMessage> calling, CancellationToken cancellationToken)
    {
        try
        {
            return await calling.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            _ = calling.ContinueWith(
                late => late.Result.Dispose(), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
            throw;
        }
    }

    private sealed record Tried(
        CosmosAnswer? Answer, CosmosFailure? Failure = null, HttpStatusCode? Status = null, int Substatus = 0, TimeSpan? RetryAfter = null);
}

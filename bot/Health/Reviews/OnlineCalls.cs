namespace TeamsPilotBot.Bot.Health.Reviews;

/// <summary>An answer to a call of a check.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The beginning of what came with it.</param>
/// <param name="Location">Where it sends the caller to; null for nowhere.</param>
internal sealed record OnlineAnswer(int Status, string Body, Uri? Location);

/// <summary>
/// Calls others for the checks, and waits for none of them long: on a machine without a network, as everywhere, a call ends within 5
/// seconds. Redirects are not followed. Safe to use from several threads.
/// </summary>
internal sealed class OnlineCalls : IDisposable
{
    private const int MostBytes = 1 << 16;

    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        Timeout = Timeout.InfiniteTimeSpan,
        MaxResponseContentBufferSize = MostBytes,
    };

    private readonly TimeProvider time;
    private readonly TimeSpan patience;

    /// <summary>Calls.</summary>
    /// <param name="time">The clock.</param>
    /// <param name="patience">How long a call may take; null for 5 seconds.</param>
    public OnlineCalls(TimeProvider time, TimeSpan? patience = null)
    {
        this.time = time;
        this.patience = patience ?? TimeSpan.FromSeconds(5);
    }

    /// <summary>Sends a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The answer; null if there was none in time, or too much of it.</returns>
    public async Task<OnlineAnswer?> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var end = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end.Token, cancellationToken);
        try
        {
            using var response = await client.SendAsync(request, either.Token);
            var body = await response.Content.ReadAsStringAsync(either.Token);
            return new OnlineAnswer((int)response.StatusCode, body, response.Headers.Location);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    public void Dispose() => client.Dispose();
}

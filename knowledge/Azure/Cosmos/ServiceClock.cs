namespace TeamsPilotBot.Knowledge.Azure.Cosmos;

/// <summary>
/// Notes what time it is at the service, from the header Date of its answers (RFC 9110, 6.6.1): the clocks of instances differ, and the
/// order of changes goes by that of the service. Safe to use from several threads.
/// </summary>
/// <param name="inner">Sends.</param>
internal sealed class ServiceClock(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private long second;

    /// <summary>The second of the newest answer, since 1970; 0 before the first.</summary>
    public long Second => Volatile.Read(ref second);

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.Headers.Date is { } date)
        {
            var said = date.ToUnixTimeSeconds();
            for (var known = Second; said > known && Interlocked.CompareExchange(ref second, said, known) != known;)
            {
                known = Second;
            }
        }

        return answer;
    }
}

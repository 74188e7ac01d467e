namespace TeamsPilotBot.Knowledge.Tests.Storage.Cosmos;

/// <summary>A wire to a service at which it is later than where it was written to.</summary>
/// <param name="by">By how much.</param>
internal sealed class LaterWire(TimeSpan by) : DelegatingHandler(new SocketsHttpHandler())
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        answer.Headers.Date += by;
        return answer;
    }
}

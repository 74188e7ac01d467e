using System.Net;

namespace TeamsPilotBot.Knowledge.Tests.Storage.Cosmos;

/// <summary>What goes wrong with a call.</summary>
public enum Fault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The service answers with a status, and does nothing.</summary>
    Refused,

    /// <summary>The service does it, and answers with a status all the same.</summary>
    DoneAndRefused,

    /// <summary>The connection is cut before the service has heard of it.</summary>
    Cut,

    /// <summary>The service does it, and the connection is cut before it says so.</summary>
    DoneAndCut,

    /// <summary>No answer comes.</summary>
    Silence,
}

/// <summary>A wire to the service on which calls about documents go wrong, one after the other as said, then no more.</summary>
internal sealed class FaultyWire : DelegatingHandler
{
    private readonly Queue<Fault> faults = new();

    public FaultyWire()
        : base(new SocketsHttpHandler())
    {
    }

    /// <summary>The status of what is refused.</summary>
    public int Status { get; set; } = 503;

    public int Substatus { get; set; }

    /// <summary>How long to wait, as the service says, in milliseconds.</summary>
    public int? RetryAfter { get; set; }

    /// <summary>What goes wrong when nothing more was said.</summary>
    public Fault Afterwards { get; set; } = Fault.None;

    /// <summary>How many calls about documents were made.</summary>
    public int Calls { get; private set; }

    /// <summary>Is called before a fault.</summary>
    public Func<Task>? Meanwhile { get; set; }

    public FaultyWire Then(params ReadOnlySpan<Fault> next)
    {
        foreach (var fault in next)
        {
            faults.Enqueue(fault);
        }

        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.RequestUri!.AbsolutePath.Contains("/docs", StringComparison.Ordinal) || request.Headers.Contains("x-ms-cosmos-is-query-plan-request"))
        {
            return await base.SendAsync(request, cancellationToken);
        }

        Calls++;
        var fault = faults.TryDequeue(out var next) ? next : Afterwards;
        if (fault != Fault.None && Meanwhile is { } meanwhile)
        {
            await meanwhile();
        }

        switch (fault)
        {
            case Fault.Refused:
                return Refusal(request);
            case Fault.Cut:
                throw new HttpRequestException("The connection was cut.");
            case Fault.Silence:
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
                break;
        }

        var answer = await base.SendAsync(request, cancellationToken);
        switch (fault)
        {
            case Fault.DoneAndRefused:
                answer.Dispose();
                return Refusal(request);
            case Fault.DoneAndCut:
                answer.Dispose();
                throw new HttpRequestException("The connection was cut.");
            default:
                return answer;
        }
    }

    private HttpResponseMessage Refusal(HttpRequestMessage request)
    {
        var refusal = new HttpResponseMessage((HttpStatusCode)Status) { RequestMessage = request, Content = new StringContent("""{"code":"x","message":"no"}""") };
        refusal.Headers.Add("x-ms-substatus", $"{Substatus}");
        if (RetryAfter is { } milliseconds)
        {
            refusal.Headers.Add("x-ms-retry-after-ms", $"{milliseconds}");
        }

        return refusal;
    }
}

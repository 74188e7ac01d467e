namespace TeamsPilotBot.Tests.Connector;

/// <summary>
/// Teams' limits as an honest connector keeps them: 7 calls in a second and 60 in thirty seconds for each conversation, 30 in a second for
/// the tenant, by the moments at which calls arrive. Whoever passes one is answered with 429 and when to come again. To be used as
/// <see cref="ConnectorServer.Rule"/>, which asks for one call at a time.
/// </summary>
internal sealed class TeamsLimits
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan HalfMinute = TimeSpan.FromSeconds(30);

    private readonly Queue<DateTimeOffset> tenant = new();
    private readonly Dictionary<string, Queue<DateTimeOffset>> conversations = new(StringComparer.Ordinal);

    /// <summary>How many calls came too soon.</summary>
    public int Breaches { get; private set; }

    /// <summary>How many calls were let in.</summary>
    public int Taken { get; private set; }

    /// <summary>Fails calls that the limits allow; null for none. What it fails counts as let in.</summary>
    public Func<ConnectorCall, Misbehaviour?>? Otherwise { get; init; }

    public Misbehaviour? Rule(ConnectorCall call)
    {
        var now = call.At;
        if (!conversations.TryGetValue(call.Conversation ?? "", out var own))
        {
            conversations[call.Conversation ?? ""] = own = new Queue<DateTimeOffset>();
        }

        Forget(tenant, now - Second);
        Forget(own, now - HalfMinute);
        var free = Later(Free(tenant, 30, Second, now), Later(Free(own, 60, HalfMinute, now), Free(own, 7, Second, now)));
        if (free > now)
        {
            Breaches++;
            return Misbehaviour.Throttles((int)Math.Ceiling((free - now).TotalSeconds));
        }

        tenant.Enqueue(now);
        own.Enqueue(now);
        Taken++;
        return Otherwise?.Invoke(call);
    }

    private static void Forget(Queue<DateTimeOffset> calls, DateTimeOffset before)
    {
        while (calls.TryPeek(out var first) && first <= before)
        {
            calls.Dequeue();
        }
    }

    private static DateTimeOffset Free(Queue<DateTimeOffset> calls, int most, TimeSpan within, DateTimeOffset now)
        => calls.Count(call => call > now - within) < most ? now : calls.Where(call => call > now - within).TakeLast(most).First() + within;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}

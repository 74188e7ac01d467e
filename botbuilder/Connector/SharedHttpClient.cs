namespace Microsoft.Bot.Connector;

/// <summary>The HTTP client of those who were given none: one for the process, so that connections are used again.</summary>
internal static class SharedHttpClient
{
    public static readonly HttpClient Instance = new(CreateHandler());

    /// <summary>The shared client, or a client of its own that runs requests through handlers, the first one first.</summary>
    public static HttpClient WithHandlers(DelegatingHandler[] handlers)
    {
        if (handlers is not { Length: > 0 })
        {
            return Instance;
        }

        HttpMessageHandler next = CreateHandler();
        foreach (var handler in handlers.Reverse())
        {
            handler.InnerHandler = next;
            next = handler;
        }

        return new HttpClient(next);
    }

    // Connections end now and then, so that a service that has moved to another address is found there.
    private static SocketsHttpHandler CreateHandler() => new() { PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
}

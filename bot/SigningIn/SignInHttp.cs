namespace TeamsPilotBot.Bot.SigningIn;

/// <summary>
/// Sends the requests for tokens, of whatever credential, and compares this machine's clock with that of whoever answers. Safe to use from
/// several threads.
/// </summary>
internal sealed class SignInHttp : IDisposable
{
    private readonly ClockReader clock;

    /// <summary>Nothing is sent yet.</summary>
    /// <param name="inner">Sends.</param>
    /// <param name="time">The clock that is compared.</param>
    public SignInHttp(HttpMessageHandler inner, TimeProvider time)
    {
        clock = new ClockReader(inner, time);
        Client = new HttpClient(clock);
    }

    /// <summary>The client.</summary>
    public HttpClient Client { get; }

    /// <summary>How far our clock was ahead at the last answer, negative if it was behind; null while nobody has told us the time.</summary>
    public TimeSpan? ClockAhead => clock.Ahead;

    /// <summary>Sends over the network. Addresses are looked up again now and then, since the bot runs for months.</summary>
    /// <param name="time">The clock that is compared.</param>
    public static SignInHttp OverNetwork(TimeProvider time)
        => new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(15) }, time);

    /// <inheritdoc/>
    public void Dispose() => Client.Dispose();

    private sealed class ClockReader(HttpMessageHandler inner, TimeProvider time) : DelegatingHandler(inner)
    {
        private volatile Difference? last;

        public TimeSpan? Ahead => last?.Ahead;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var before = time.GetUtcNow();
            var response = await base.SendAsync(request, cancellationToken);

            // Managed identities are asked for over plain HTTP, of this machine or its host, whose clock proves nothing.
            if (request.RequestUri?.Scheme == Uri.UriSchemeHttps && response.Headers.Date is { } theirs)
            {
                last = new Difference(Between(theirs, before, time.GetUtcNow()));
            }

            return response;
        }

        /// <summary>Nothing if the moment of the other side lies between the beginning and the end of the call.</summary>
        private static TimeSpan Between(DateTimeOffset theirs, DateTimeOffset before, DateTimeOffset after)
            => theirs < before ? before - theirs : theirs > after ? after - theirs : TimeSpan.Zero;

        private sealed record Difference(TimeSpan Ahead);
    }
}

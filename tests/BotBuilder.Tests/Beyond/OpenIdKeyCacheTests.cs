using System.Net;
using BotBuilder.Tests.Drivers;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace BotBuilder.Tests.Beyond;

public sealed class OpenIdKeyCacheTests : IAsyncDisposable
{
    private readonly LoopbackIssuer _issuer = new();
    private readonly MovableClock _clock = new();
    private readonly Line _line = new();
    private readonly HttpClient _http;
    private readonly OpenIdKeyCache _cache;

    public OpenIdKeyCacheTests()
    {
        _http = new HttpClient(_line);
        _cache = new OpenIdKeyCache(_issuer.MetadataUrl, _http, _clock, NullLogger.Instance);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task A_key_that_is_published_later_is_found_at_once()
    {
        await KeysAsync("key-1");
        _issuer.Publish("key-2", "msteams");

        Assert.True((await KeysAsync("key-2")).Has("key-2"));
    }

    [Fact]
    public async Task Unknown_keys_make_the_bot_ask_every_five_minutes_at_the_most()
    {
        await KeysAsync("key-1");
        await KeysAsync("made up");
        await KeysAsync("made up too");
        Assert.Equal(2, _issuer.Reads);

        _clock.Move(TimeSpan.FromMinutes(5));
        await KeysAsync("made up again");
        Assert.Equal(3, _issuer.Reads);
    }

    [Fact]
    public async Task A_new_key_that_could_not_be_read_is_asked_for_again_soon()
    {
        await KeysAsync("key-1");
        _issuer.Publish("key-2", "msteams");
        _line.IsDown = true;
        Assert.False((await KeysAsync("key-2")).Has("key-2"));
        _line.IsDown = false;
        Assert.False((await KeysAsync("key-2")).Has("key-2"));

        _clock.Move(TimeSpan.FromSeconds(30));
        Assert.True((await KeysAsync("key-2")).Has("key-2"));
    }

    [Fact]
    public async Task Nobody_waits_for_keys_to_be_read_again_whose_key_is_there()
    {
        await KeysAsync("key-1");
        _clock.Move(TimeSpan.FromDays(1));
        _line.Hold = new TaskCompletionSource();

        Assert.True((await KeysAsync("key-1")).Has("key-1"));
        Assert.Equal(1, _line.Held);
        _line.Hold.SetResult();
    }

    [Fact]
    public async Task Known_keys_are_read_again_once_a_day()
    {
        await KeysAsync("key-1");
        _clock.Move(TimeSpan.FromHours(23));
        await KeysAsync("key-1");
        Assert.Equal(1, _issuer.Reads);

        _clock.Move(TimeSpan.FromHours(1));
        await KeysAsync("key-1");
        await _issuer.ReadTimesAsync(2);
    }

    [Fact]
    public async Task Old_keys_stay_good_while_new_ones_cannot_be_read()
    {
        await KeysAsync("key-1");
        _clock.Move(TimeSpan.FromDays(1));
        _line.IsDown = true;

        Assert.True((await KeysAsync("key-1")).Has("key-1"));
        Assert.True((await KeysAsync("key-1")).Has("key-1"));
        Assert.Equal(1, _line.Refused);

        _clock.Move(TimeSpan.FromMinutes(5));
        await KeysAsync("key-1");
        Assert.Equal(2, _line.Refused);
    }

    [Fact]
    public async Task Without_any_keys_the_next_request_asks_again()
    {
        _line.IsDown = true;
        await Assert.ThrowsAsync<HttpRequestException>(() => KeysAsync("key-1"));
        _line.IsDown = false;

        Assert.True((await KeysAsync("key-1")).Has("key-1"));
    }

    [Fact]
    public async Task Many_who_ask_at_once_cause_one_reading()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => KeysAsync("key-1")));

        Assert.Equal(1, _issuer.Reads);
    }

    [Theory]
    [InlineData("http://keys.example/")]
    [InlineData("ftp://keys.example/")]
    [InlineData("no address")]
    public async Task Keys_are_read_over_https_only(string address)
        => await Assert.ThrowsAsync<InvalidDataException>(
            () => new OpenIdKeyCache(address, _http, _clock, NullLogger.Instance).GetAsync("key-1", CancellationToken.None).AsTask());

    private Task<OpenIdKeys> KeysAsync(string keyId) => _cache.GetAsync(keyId, CancellationToken.None).AsTask();

    private sealed class Line() : DelegatingHandler(new SocketsHttpHandler())
    {
        public bool IsDown { get; set; }

        public int Refused { get; private set; }

        /// <summary>What requests wait for; null for nothing.</summary>
        public TaskCompletionSource? Hold { get; set; }

        public int Held { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Hold is { } hold)
            {
                Held++;
                await hold.Task;
            }

            if (!IsDown)
            {
                return await base.SendAsync(request, cancellationToken);
            }

            Refused++;
            return new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
        }
    }
}

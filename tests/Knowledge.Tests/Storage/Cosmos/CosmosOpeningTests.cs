using TeamsPilotBot.Knowledge.Azure.Cosmos;
using TeamsPilotBot.Knowledge.Storage;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Storage.Cosmos;

/// <summary>Many ask at once while the account is not there.</summary>
public sealed class CosmosOpeningTests
{
    [Fact]
    public async Task All_who_ask_while_an_account_is_silent_wait_for_one_attempt_and_not_one_after_the_other()
    {
        var options = new CosmosOptions { Endpoint = "http://127.0.0.1:1/", Key = "bsO4Z2xl", Patience = TimeSpan.FromSeconds(1) };
        using var store = new CosmosDocumentStore(options, TimeProvider.System, new SilentWire());
        var started = TimeProvider.System.GetTimestamp();

        var failures = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Assert.ThrowsAsync<StoreUnavailableException>(
            () => store.ReadAsync(new Container("things", []), new DocumentKey("p", "a"), default))));

        Assert.All(failures, failure => Assert.Equal(StoreProblem.NoAnswer, failure.Problem));
        Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(15));
    }

    private sealed class SilentWire : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            throw new HttpRequestException("Nobody is there.");
        }
    }
}

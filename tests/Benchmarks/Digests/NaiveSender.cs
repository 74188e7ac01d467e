using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using TeamsPilotBot.Tests.Connector;

namespace TeamsPilotBot.Benchmarks.Digests;

/// <summary>The peer: posts with as many calls at the same time as the bot has, keeps no pace, and waits as long as a 429 says. It remembers nothing.</summary>
internal sealed class NaiveSender(ConnectorServer teams) : IDisposable
{
    private const int AtOnce = 16;

    private readonly HttpClient http = new();

    /// <summary>Posts a message to each of so many channels.</summary>
    /// <returns>How long it took.</returns>
    public async Task<TimeSpan> PostAsync(int count)
    {
        var channels = Enumerable.Range(0, count).Select(n => $"19:kanal-{n:0000}@thread.tacv2").ToList();
        channels.ForEach(channel => teams.State.Enter(channel, new TeamsMember("29:jens", "", "Jens", "")));
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(channels, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (channel, token) => await PostAsync(channel, token));
        return watch.Elapsed;
    }

    public void Dispose() => http.Dispose();

    private async Task PostAsync(string channel, CancellationToken cancellationToken)
    {
        var address = new Uri($"{teams.ServiceUrl}/v3/conversations/{Uri.EscapeDataString(channel)}/activities");
        while (true)
        {
            using var content = new StringContent("""{"type":"message","text":"Nyt"}""", Encoding.UTF8, "application/json");
            using var answer = await http.PostAsync(address, content, cancellationToken);
            if (answer.StatusCode != HttpStatusCode.TooManyRequests)
            {
                answer.EnsureSuccessStatusCode();
                return;
            }

            var seconds = int.Parse(answer.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture);
            await Task.Delay(TimeSpan.FromSeconds(seconds), TimeProvider.System, cancellationToken);
        }
    }
}

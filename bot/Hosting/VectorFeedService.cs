using TeamsPilotBot.Knowledge.Search.Vectors;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>Embeds lessons while the bot is served. Nothing waits for it.</summary>
/// <param name="feed">Embeds.</param>
internal sealed class VectorFeedService(VectorFeed feed) : BackgroundService
{
    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => feed.RunAsync(stoppingToken);
}

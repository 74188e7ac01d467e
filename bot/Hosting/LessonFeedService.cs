using TeamsPilotBot.Knowledge.Search;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>Loads the lessons before the bot takes its first call, and keeps the index fresh until it stops.</summary>
/// <param name="loading">Loads.</param>
/// <param name="feed">Keeps fresh.</param>
internal sealed class LessonFeedService(LessonLoading loading, IndexFeed feed) : BackgroundService
{
    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await loading.LoadAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => feed.RunAsync(stoppingToken);
}

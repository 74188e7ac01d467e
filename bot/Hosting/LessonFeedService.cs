using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>Loads the lessons before the bot takes its first call, and keeps the index fresh until it stops.</summary>
/// <param name="loading">Loads.</param>
/// <param name="feed">Keeps fresh.</param>
/// <param name="services">Makes what answers questions.</param>
/// <param name="options">How often.</param>
internal sealed class LessonFeedService(LessonLoading loading, IndexFeed feed, IServiceProvider services, IndexFeedOptions options) : BackgroundService, IPulse
{
    /// <inheritdoc/>
    public TimeSpan Every => options.Every;

    /// <inheritdoc/>
    public DateTimeOffset? LastDone => feed.LastCaughtUp;

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // Word lists, contacts and projects are read while the store is opened.
        var answers = Task.Run(services.GetRequiredService<AnswerService>, cancellationToken);
        await loading.LoadAsync(cancellationToken);

        // The first question pays for what has never run. It is better asked by nobody.
        await (await answers).AskAsync(new Question("Har nogen prøvet det?", Reader.Anyone), cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => feed.RunAsync(stoppingToken);
}

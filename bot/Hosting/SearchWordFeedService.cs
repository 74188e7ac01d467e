using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Knowledge.Search.OwnWords;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>Keeps the search words fresh that were added through other processes. They are read with the lessons at start.</summary>
/// <param name="book">The words.</param>
/// <param name="options">How often the store is asked.</param>
/// <param name="time">Tells when to ask again.</param>
/// <param name="logger">Is told of a store that does not answer.</param>
internal sealed class SearchWordFeedService(
    SearchWordBook book, AdministrationFeedOptions options, TimeProvider time, ILogger<SearchWordFeedService> logger) : SweepService(time, logger)
{
    /// <inheritdoc/>
    protected override TimeSpan Every => options.Every;

    /// <inheritdoc/>
    protected override Task SweepAsync(CancellationToken cancellationToken) => book.CatchUpAsync(cancellationToken);
}

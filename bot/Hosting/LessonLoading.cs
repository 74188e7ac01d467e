using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.OwnWords;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>Brings the lessons that come with the program into the store, and all that are there into the index. Safe to use from several threads.</summary>
/// <param name="seed">Knows what was brought in before.</param>
/// <param name="words">The search words that were added in Teams; read first, so that compounds of lessons are taken apart by them.</param>
/// <param name="feed">Keeps the index fresh.</param>
public sealed class LessonLoading(LessonSeed seed, SearchWordBook words, IndexFeed feed)
{
    private volatile SeedReport? report;

    /// <summary>What became of the lessons that come with the program; null until they have been looked at and the index is filled.</summary>
    public SeedReport? Report => report;

    /// <summary>Seeds the store and fills the index.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store cannot be used.</exception>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var seeded = await seed.SeedAsync(SeedFiles.Lessons, cancellationToken);
        await words.CatchUpAsync(cancellationToken);
        await feed.CatchUpAsync(cancellationToken);
        report = seeded;
    }
}

using System.Globalization;
using Microsoft.Extensions.Logging;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Search.OwnWords;

/// <summary>What came of adding words.</summary>
/// <param name="Added">The words that were added; null if none were.</param>
/// <param name="Problem">Why not; null if some were.</param>
public sealed record SearchWordAddition(SearchWord? Added, SearchWordProblem? Problem)
{
    /// <summary>The words that were left out, since the search knows them already.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];
}

/// <summary>
/// The search words that administrators have added in Teams. They lie in the store of record; each instance lays them on its thesaurus, at
/// once those that were added through it, and with the next look those of others. Safe to use from several threads and processes.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="language">What the words are laid on.</param>
/// <param name="index">Learns the words for taking compounds apart.</param>
/// <param name="rules">What may be added.</param>
/// <param name="clock">Tells when words are added.</param>
/// <param name="logger">Is told of documents that cannot be used.</param>
public sealed partial class SearchWordBook(
    IDocumentStore store, LanguageData language, LessonIndex index, SearchWordRules rules, TimeProvider clock, ILogger<SearchWordBook> logger) : IDisposable
{
    /// <summary>The most rows there can be: a list that nobody overlooks helps nobody.</summary>
    public const int Most = 500;

    private const int PageSize = 1000;

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Dictionary<string, SearchWord> held = new(StringComparer.Ordinal);
    private string? token;
    private volatile IReadOnlyList<SearchWord> all = [];

    /// <summary>All of them as they were last seen, newest first.</summary>
    public IReadOnlyList<SearchWord> All => all;

    /// <summary>Words as they were last seen; null if there are none of that id.</summary>
    /// <param name="id">The id.</param>
    public SearchWord? Find(string id) => All.FirstOrDefault(word => word.Id == id);

    /// <summary>Sees what other processes have changed, and uses it from now on.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer; what was known is used on.</exception>
    public Task CatchUpAsync(CancellationToken cancellationToken) => GuardedAsync(async () =>
    {
        await SeeAsync(cancellationToken);
        return true;
    }, cancellationToken);

    /// <summary>Adds words. Those that the search knows already are left out; adding the same again changes nothing.</summary>
    /// <param name="word">The words.</param>
    /// <param name="by">The bot's own id of the one who adds them.</param>
    /// <param name="name">The name that they go by; null if it is not known.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer; nothing is added then.</exception>
    public Task<SearchWordAddition> AddAsync(SearchWord word, string by, string? name, CancellationToken cancellationToken) => GuardedAsync(async () =>
    {
        ArgumentNullException.ThrowIfNull(word);
        if (rules.Check(word) is { } problem)
        {
            return new SearchWordAddition(null, problem);
        }

        await SeeAsync(cancellationToken);
        var known = rules.Known(word);
        if (held.TryGetValue(word.Id, out var there) || known.Count == word.Words.Count)
        {
            return new SearchWordAddition(null, SearchWordProblem.Of(SearchWordFault.Known, string.Join("; ", (there ?? word).Words)));
        }

        if (held.Count >= Most)
        {
            return new SearchWordAddition(null, SearchWordProblem.Of(SearchWordFault.Full, Most.ToString(CultureInfo.InvariantCulture)));
        }

        var added = word with { Words = [.. word.Words.Except(known)], AddedBy = by, AddedByName = name, AddedAt = clock.GetUtcNow() };
        if ((await store.CreateAsync(SearchWordDocument.Container, SearchWordDocument.Write(added), cancellationToken)).Outcome == WriteOutcome.Done)
        {
            held[added.Id] = added;
            Use();
        }
        else
        {
            // Another instance was first with the same words.
            await SeeAsync(cancellationToken);
        }

        return new SearchWordAddition(added, null) { Known = known };
    }, cancellationToken);

    /// <summary>Takes words away.</summary>
    /// <param name="id">Their id.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The words; null if there were none any more.</returns>
    /// <exception cref="StoreUnavailableException">The store does not answer; the words stay then.</exception>
    public Task<SearchWord?> RemoveAsync(string id, CancellationToken cancellationToken) => GuardedAsync(async () =>
    {
        await SeeAsync(cancellationToken);
        if (!held.TryGetValue(id, out var word))
        {
            return null;
        }

        var deleted = await store.DeleteAsync(SearchWordDocument.Container, SearchWordDocument.Key(id), null, cancellationToken);
        held.Remove(id);
        Use();
        return deleted.Outcome == WriteOutcome.Done ? word : null;
    }, cancellationToken);

    /// <summary>Lets go of what it waits with.</summary>
    public void Dispose() => gate.Dispose();

    private async Task SeeAsync(CancellationToken cancellationToken)
    {
        var changes = new Dictionary<string, SearchWord?>(StringComparer.Ordinal);
        var (next, restarted) = (token, false);
        for (var more = true; more;)
        {
            var page = await store.ChangesAsync(SearchWordDocument.Container, next, PageSize, cancellationToken);
            if (page.Restarted)
            {
                restarted = true;
                changes.Clear();
            }

            foreach (var change in page.Changes)
            {
                changes[change.Key.Id] = change.Document is null ? null : Usable(change.Document);
            }

            (next, more) = (page.Token, page.More);
        }

        token = next;
        if (restarted)
        {
            held.Clear();
        }

        var changed = restarted;
        foreach (var (id, word) in changes)
        {
            changed |= word is null ? held.Remove(id) : !held.TryGetValue(id, out var known) || known != word;
            if (word is not null)
            {
                held[id] = word;
            }
        }

        if (changed)
        {
            Use();
        }
    }

    private SearchWord? Usable(StoredDocument document)
    {
        if (SearchWordDocument.Read(document) is { } word && word.Id == document.Key.Id && rules.MayUse(word))
        {
            return word;
        }

        LogNotUsed(logger, document.Key.Id);
        return null;
    }

    private void Use()
    {
        all = [.. held.Values.OrderByDescending(word => word.AddedAt).ThenBy(word => word.Id, StringComparer.Ordinal)];
        language.LayOn([.. all.Select(word => word.Read(out var row) is null ? row : null).OfType<Lexicon.ThesaurusRow>()]);
        index.LearnWords();
    }

    private async Task<T> GuardedAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            return await work();
        }
        finally
        {
            gate.Release();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The search word {Id} cannot be used and is left out.")]
    private static partial void LogNotUsed(ILogger logger, string id);
}

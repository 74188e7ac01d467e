using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Lexicon;
using TeamsPilotBot.Knowledge.Search.OwnWords;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Knowledge.Tests.Search.OwnWords;

/// <summary>A bot with its own thesaurus and index, on a store that others may share.</summary>
internal sealed class WordInstance : IDisposable
{
    public static readonly UnlikePairs Unlike = UnlikePairs.Parse(File.ReadLines(SeedData.PathOf("lexicon/unlike.tsv")));

    public WordInstance(IDocumentStore store, params IEnumerable<Lesson> lessons)
    {
        Language = SeedData.OwnLanguage;
        Index = SeedData.Index(Language, lessons);
        Rules = new SearchWordRules(Language, Unlike);
        Book = new SearchWordBook(store, Language, Index, Rules, Time, NullLogger<SearchWordBook>.Instance);
        Reach = new SearchWordReach(Index);
    }

    public ManualTime Time { get; } = new(new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero));

    public LanguageData Language { get; }

    public LessonIndex Index { get; }

    public SearchWordRules Rules { get; }

    public SearchWordBook Book { get; }

    public SearchWordReach Reach { get; }

    public static SearchWord Word(string head, string words, Relation relation = Relation.Same, bool english = false)
        => new(head, relation, english, [.. SearchWordRules.Split(words)]);

    public Task<SearchWordAddition> AddAsync(SearchWord word) => Book.AddAsync(word, "bo", "Bo", default);

    public IReadOnlyList<string> Find(string text, bool english = false)
        => [.. Index.Search(new SearchRequest(text, english, Reader.Anyone)).Found.Select(found => found.Lesson.Id)];

    public void Dispose() => Book.Dispose();
}

using System.Collections.Frozen;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Search.Indexing;
using TeamsPilotBot.Knowledge.Search.Queries;

namespace TeamsPilotBot.Knowledge.Search;

/// <summary>
/// The searchable read model of the published lessons, in memory. Readers never wait: they work on a snapshot, and a change
/// makes a small new segment and a new snapshot. Safe to use from several threads.
/// </summary>
public sealed class LessonIndex : ILessonSink
{
    private const int MostSegments = 12;

    private readonly Lock writing = new();
    private readonly Vocabulary vocabulary = new();
    private readonly HashSet<string> knownWords = new(StringComparer.Ordinal);
    private readonly LanguageData language;
    private readonly SearchOptions options;
    private readonly LessonField[] fields;
    private IndexSnapshot snapshot;

    /// <summary>An empty index.</summary>
    /// <param name="language">Word lists and thesaurus.</param>
    /// <param name="options">What is left out; nothing in daily use.</param>
    public LessonIndex(LanguageData language, SearchOptions options)
    {
        this.language = language;
        this.options = options;
        fields = [.. LessonField.All.Where(f => !f.Asks || !options.Without.HasFlag(SearchParts.Asks))];
        knownWords.UnionWith(options.Without.HasFlag(SearchParts.Lexicon) ? [] : language.Thesaurus.Words);
        snapshot = new IndexSnapshot([], FrozenDictionary<string, Place>.Empty, new TermAnalyzer(null));
    }

    /// <inheritdoc/>
    public void Apply(IEnumerable<Lesson> changed, IEnumerable<string> removed)
    {
        lock (writing)
        {
            var fresh = changed.GroupBy(l => l.Id, StringComparer.Ordinal).Select(g => g.Last()).ToArray();
            var places = new Dictionary<string, Place>(snapshot.Places, StringComparer.Ordinal);
            var gone = removed.ToList();
            foreach (var id in gone)
            {
                places.Remove(id);
            }

            var segments = snapshot.Segments;
            if (segments.Count >= MostSegments)
            {
                // The first segment is by far the largest; it is only rebuilt when the others have grown to half of it.
                var kept = segments.Skip(1).Sum(s => s.Lessons.Count) * 2 < segments[0].Lessons.Count ? 1 : 0;
                var merged = places.Where(p => p.Value.Segment >= kept).Select(p => p.Key)
                    .Except(fresh.Select(l => l.Id), StringComparer.Ordinal).Select(id => snapshot.Find(id)!);
                fresh = [.. merged, .. fresh];
                segments = [.. segments.Take(kept)];
            }

            var texts = LessonTexts.Of(fresh, fields);
            var analyzer = Learn(texts);
            segments = [.. segments, new SegmentBuilder(texts, vocabulary, analyzer, language.WeakWords).Build()];
            for (var document = 0; document < fresh.Length; document++)
            {
                places[fresh[document].Id] = new Place(segments.Count - 1, document);
            }

            // Last, and after the new versions were counted: whoever searches meanwhile must find no term that nobody seems to hold.
            Forget(fresh.Select(l => l.Id).Concat(gone));
            snapshot = new IndexSnapshot(segments, places.ToFrozenDictionary(StringComparer.Ordinal), analyzer);
        }
    }

    /// <summary>
    /// Takes compounds of questions apart by the words of the thesaurus as they are now, too. The compounds of a lesson are taken apart by
    /// the words that were known when it came in.
    /// </summary>
    public void LearnWords()
    {
        if ((options.Without & (SearchParts.Lexicon | SearchParts.Compounds)) != 0)
        {
            return;
        }

        lock (writing)
        {
            var before = knownWords.Count;
            knownWords.UnionWith(language.Thesaurus.Words);
            snapshot = knownWords.Count == before ? snapshot : snapshot with { Analyzer = new TermAnalyzer(new CompoundSplitter(knownWords)) };
        }
    }

    /// <summary>A lesson by its id, if the reader may see it.</summary>
    /// <param name="id">The id.</param>
    /// <param name="reader">Who reads.</param>
    public Lesson? Find(string id, Reader reader)
        => Volatile.Read(ref snapshot).Find(id) is { } lesson && reader.CanSee(lesson) ? lesson : null;

    /// <summary>Lessons whoever may see them: for what the bot does by itself and tells only to those who may know.</summary>
    /// <param name="wanted">Which lessons.</param>
    public IReadOnlyList<Lesson> Where(Func<Lesson, bool> wanted)
    {
        var current = Volatile.Read(ref snapshot);
        return [.. current.Places.Values.Select(place => current.Segments[place.Segment].Lessons[place.Document]).Where(wanted)];
    }

    /// <summary>How many lessons the reader may see.</summary>
    /// <param name="reader">Who reads.</param>
    public int Count(Reader reader)
    {
        var current = Volatile.Read(ref snapshot);
        return current.Places.Values.Count(p => reader.CanSee(current.Segments[p.Segment].Lessons[p.Document]));
    }

    /// <summary>The lessons that the reader may see, in no order.</summary>
    /// <param name="reader">Who reads.</param>
    public IReadOnlyList<Lesson> Visible(Reader reader)
    {
        var current = Volatile.Read(ref snapshot);
        return [.. current.Places.Values.Select(p => current.Segments[p.Segment].Lessons[p.Document]).Where(reader.CanSee)];
    }

    /// <summary>The authorities that have lessons which the reader may see, each once.</summary>
    /// <param name="reader">Who reads.</param>
    public IReadOnlySet<string> Organisations(Reader reader)
    {
        var current = Volatile.Read(ref snapshot);
        return current.Places.Values.Select(p => current.Segments[p.Segment].Lessons[p.Document])
            .Where(l => l.Organisation is not null && reader.CanSee(l)).Select(l => l.Organisation!).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The newest lessons that take the place of given ones, as far as the reader may see them.</summary>
    /// <param name="ids">Ids of lessons.</param>
    /// <param name="reader">Who reads.</param>
    /// <returns>By the id of the older lesson; one that nothing has taken the place of is not in it.</returns>
    public IReadOnlyDictionary<string, Lesson> Superseding(IReadOnlyCollection<string> ids, Reader reader)
    {
        var current = Volatile.Read(ref snapshot);
        return current.Places.Values.Select(p => current.Segments[p.Segment].Lessons[p.Document])
            .Where(l => l.Supersedes.Count > 0 && reader.CanSee(l))
            .SelectMany(newer => newer.Supersedes.Where(id => id != newer.Id && ids.Contains(id)).Select(id => (Id: id, Newer: newer)))
            .GroupBy(pair => pair.Id, pair => pair.Newer, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(l => l.AsOf, StringComparer.Ordinal).ThenBy(l => l.Id, StringComparer.Ordinal).First(), StringComparer.Ordinal);
    }

    /// <summary>What the lessons that the reader may see say in a field, each value once, with how many say it.</summary>
    /// <param name="field">The values of a lesson.</param>
    /// <param name="reader">Who reads.</param>
    public IReadOnlyDictionary<string, int> Values(Func<Lesson, IEnumerable<string>> field, Reader reader)
    {
        var current = Volatile.Read(ref snapshot);
        return current.Places.Values.Select(p => current.Segments[p.Segment].Lessons[p.Document]).Where(reader.CanSee)
            .SelectMany(field).GroupBy(value => value, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(values => values.Key, values => values.Count(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Searches.</summary>
    /// <param name="request">What for, and for whom.</param>
    public SearchResult Search(SearchRequest request)
    {
        var current = Volatile.Read(ref snapshot);
        return Scorer(current, request).Search(request);
    }

    /// <summary>How given lessons fare with a search, whether or not they have a word of it.</summary>
    /// <param name="request">The search; its limit does not count, its reader and filter do.</param>
    /// <param name="ids">Ids of lessons; unknown ones are left out.</param>
    internal IReadOnlyList<FoundLesson> Judge(SearchRequest request, IReadOnlyCollection<string> ids)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var current = Volatile.Read(ref snapshot);
        return [.. Scorer(current, request).Judge(request, ids)];
    }

    /// <summary>
    /// Found lessons in an order in which the first ones say different things: of lessons that say the same, written down in
    /// several documents, one stands for the others, which come after the first ones.
    /// </summary>
    /// <param name="ranked">Lessons, best first.</param>
    /// <param name="first">How many must differ.</param>
    public IReadOnlyList<FoundLesson> Apart(IReadOnlyList<FoundLesson> ranked, int first)
    {
        var current = Volatile.Read(ref snapshot);
        return [.. new EqualLessons(current, vocabulary, new Rarity(vocabulary, current.Open), options.Ranking).Apart(ranked, first)];
    }

    private Scorer Scorer(IndexSnapshot current, SearchRequest request)
    {
        var visible = new VisibleTerms(current, vocabulary, request.Reader);
        var query = new QueryAnalyzer(current, vocabulary, visible, language, options).Analyze(request.Text, request.English);
        return new Scorer(current, vocabulary, visible, query, new Rarity(vocabulary, current.Open), options.Ranking);
    }

    // Counts of lessons per term must not hold versions that nobody finds any more.
    private void Forget(IEnumerable<string> ids)
    {
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            if (snapshot.Places.TryGetValue(id, out var place))
            {
                var open = snapshot.Segments[place.Segment].Lessons[place.Document].Visibility == Visibility.Everyone;
                foreach (var term in snapshot.Segments[place.Segment].Terms(place.Document))
                {
                    vocabulary.Recount(term, -1, open);
                }
            }
        }
    }

    private TermAnalyzer Learn(LessonTexts texts)
    {
        if (options.Without.HasFlag(SearchParts.Compounds))
        {
            return new TermAnalyzer(null);
        }

        var before = knownWords.Count;
        foreach (var word in CompoundWords.In(texts))
        {
            knownWords.Add(word);
        }

        return knownWords.Count == before && snapshot.Count > 0 ? snapshot.Analyzer : new TermAnalyzer(new CompoundSplitter(knownWords));
    }
}

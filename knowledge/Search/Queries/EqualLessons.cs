using TeamsPilotBot.Knowledge.Search.Indexing;

namespace TeamsPilotBot.Knowledge.Search.Queries;

/// <summary>
/// Tells lessons that say the same, written down in several documents, so that the first that are shown say different things.
/// The measure is the cosine of their terms, weighted as in search (Salton, Wong and Yang, 1975).
/// </summary>
/// <param name="snapshot">The index.</param>
/// <param name="rarity">How much terms tell lessons apart.</param>
/// <param name="ranking">The numbers of the ranking.</param>
internal sealed class EqualLessons(IndexSnapshot snapshot, Rarity rarity, RankingParameters ranking)
{
    private readonly Dictionary<string, Dictionary<int, double>> vectors = new(StringComparer.Ordinal);

    /// <summary>The same lessons in an order in which the first ones all say different things; scores never rise.</summary>
    /// <param name="ranked">Lessons, best first.</param>
    /// <param name="first">How many lessons must differ.</param>
    public IEnumerable<FoundLesson> Apart(IReadOnlyList<FoundLesson> ranked, int first)
    {
        var shown = new List<FoundLesson>(first);
        var postponed = new List<FoundLesson>();
        var place = 0;
        for (; place < ranked.Count && shown.Count < first; place++)
        {
            (shown.Exists(s => SaySame(s, ranked[place])) ? postponed : shown).Add(ranked[place]);
        }

        var lowest = shown.Count == 0 ? 0 : shown[^1].Score;
        return [.. shown, .. postponed.Select(p => p with { Score = Math.Min(p.Score, lowest) }), .. ranked.Skip(place)];
    }

    // Lessons that contradict each other share most of their words, and both are wanted.
    private bool SaySame(FoundLesson a, FoundLesson b)
        => !a.Lesson.Contradicts.Contains(b.Lesson.Id) && !b.Lesson.Contradicts.Contains(a.Lesson.Id)
            && Cosine(VectorOf(a.Lesson.Id), VectorOf(b.Lesson.Id)) >= ranking.Equal;

    private Dictionary<int, double> VectorOf(string id)
    {
        if (!vectors.TryGetValue(id, out var vector))
        {
            if (!snapshot.Places.TryGetValue(id, out var place))
            {
                return [];
            }

            var segment = snapshot.Segments[place.Segment];
            vector = [];
            foreach (var term in segment.Terms(place.Document))
            {
                var weight = segment.Postings(term).WeightIn(place.Document);
                vector[term] = weight / (weight + ranking.Saturation) * rarity.Of(term);
            }

            vectors[id] = vector;
        }

        return vector;
    }

    private static double Cosine(Dictionary<int, double> a, Dictionary<int, double> b)
    {
        var product = a.Sum(t => t.Value * b.GetValueOrDefault(t.Key));
        return product == 0 ? 0 : product / Math.Sqrt(a.Values.Sum(w => w * w) * b.Values.Sum(w => w * w));
    }
}

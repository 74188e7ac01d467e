using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Search.Indexing;

namespace TeamsPilotBot.Knowledge.Search.Queries;

/// <summary>
/// Tells lessons that say the same, written down in several documents, so that the first that are shown say different things.
/// The measure is the cosine of their terms, weighted as in search (Salton, Wong and Yang, 1975).
/// </summary>
/// <param name="snapshot">The index.</param>
/// <param name="vocabulary">The terms of the index.</param>
/// <param name="rarity">How much terms tell lessons apart.</param>
/// <param name="ranking">The numbers of the ranking.</param>
internal sealed class EqualLessons(IndexSnapshot snapshot, Vocabulary vocabulary, Rarity rarity, RankingParameters ranking)
{
    private readonly Dictionary<string, Dictionary<int, double>> vectors = new(StringComparer.Ordinal);

    // One of two equal lessons may stand for both only if it fits the question nearly as well.
    private const double NearlyAsGood = 0.6;

    // Who has been there says it best; what is only meant or planned says it last.
    private static readonly Evidence[] Preferred =
    [
        Evidence.AuthorityDecision, Evidence.Experience, Evidence.Research, Evidence.Recommendation, Evidence.Risk, Evidence.Plan, Evidence.Expectation,
    ];

    /// <summary>
    /// The same lessons in an order in which the first ones all say different things; scores never rise. Of equal lessons the
    /// same one stands for the others whatever the wording or language of the question: the best founded, then the newest.
    /// </summary>
    /// <param name="ranked">Lessons, best first.</param>
    /// <param name="first">How many lessons must differ.</param>
    public IEnumerable<FoundLesson> Apart(IReadOnlyList<FoundLesson> ranked, int first)
    {
        var left = ranked.ToList();
        var shown = new List<FoundLesson>(first);
        var postponed = new List<FoundLesson>();
        while (left.Count > 0 && shown.Count < first)
        {
            var best = left[0];
            var equal = left.Where(f => ReferenceEquals(f, best) || SaySame(f, best)).ToList();
            left.RemoveAll(equal.Contains);
            var chosen = equal.Where(f => f.Score >= best.Score * NearlyAsGood)
                .OrderBy(f => Array.IndexOf(Preferred, f.Lesson.Evidence)).ThenByDescending(f => f.Lesson.AsOf, StringComparer.Ordinal)
                .ThenBy(f => f.Lesson.Id, StringComparer.Ordinal).First();
            shown.Add(chosen with { Score = best.Score });
            postponed.AddRange(equal.Where(f => !ReferenceEquals(f, chosen)));
        }

        var lowest = shown.Count == 0 ? 0 : shown[^1].Score;
        return shown.Concat(postponed.Concat(left).Select(f => f with { Score = Math.Min(f.Score, lowest) }).OrderByDescending(f => f.Score));
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
                if (!TermAnalyzer.IsPhrasing(vocabulary.Term(term)))
                {
                    var weight = segment.Postings(term).WeightIn(place.Document);
                    vector[term] = weight / (weight + ranking.Saturation) * rarity.Of(term);
                }
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

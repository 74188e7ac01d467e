using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search.Indexing;

namespace TeamsPilotBot.Knowledge.Search.Queries;

/// <summary>Scores the lessons of a snapshot for one query.</summary>
/// <param name="snapshot">The index.</param>
/// <param name="query">The query.</param>
/// <param name="rarity">How much terms tell lessons apart.</param>
internal sealed class Scorer(IndexSnapshot snapshot, Query query, Rarity rarity)
{
    private const double Saturation = 1.4;
    private const int Candidates = 60;
    private const double CoverageShare = 0.55;

    /// <summary>The best lessons that the reader may see.</summary>
    /// <param name="request">The search.</param>
    public SearchResult Search(SearchRequest request)
    {
        var total = query.Concepts.Sum(c => c.Importance);
        var found = Enumerable.Range(0, snapshot.Segments.Count)
            .SelectMany(segment => Best(segment, request))
            .OrderByDescending(c => c.Score)
            .Take(Candidates)
            .Select(c => Judge(c.Segment, c.Document, c.Score, total))
            .OrderByDescending(f => f.Score).ThenBy(f => f.Lesson.Id, StringComparer.Ordinal)
            .Take(request.Limit);
        var unknown = query.Concepts.Where(c => c.Alternatives.Count == 0).Select(c => c.Surface);
        return new SearchResult([.. found], [.. unknown], query.Concepts.Count);
    }

    private List<(int Segment, int Document, float Score)> Best(int number, SearchRequest request)
    {
        var segment = snapshot.Segments[number];
        var scores = new float[segment.Lessons.Count];
        var ofConcept = new float[segment.Lessons.Count];
        var ofAlternative = new float[segment.Lessons.Count];
        foreach (var concept in query.Concepts)
        {
            foreach (var alternative in concept.Alternatives)
            {
                AddAlternative(segment, concept, alternative, ofAlternative);
                foreach (var document in Touched(segment, alternative))
                {
                    ofConcept[document] = Math.Max(ofConcept[document], ofAlternative[document]);
                    ofAlternative[document] = 0;
                }
            }

            foreach (var document in concept.Alternatives.SelectMany(a => Touched(segment, a)))
            {
                scores[document] += ofConcept[document];
                ofConcept[document] = 0;
            }
        }

        return [.. Top(scores).Where(d => snapshot.IsCurrent(number, d)
                && request.Reader.CanSee(segment.Lessons[d]) && request.Filter?.Invoke(segment.Lessons[d]) != false)
            .Select(d => (number, d, scores[d])).Take(Candidates)];
    }

    private static IEnumerable<int> Top(float[] scores)
        => Enumerable.Range(0, scores.Length).Where(d => scores[d] > 0).OrderByDescending(d => scores[d]);

    private static IEnumerable<int> Touched(Segment segment, Alternative alternative)
        => alternative.Terms.SelectMany(t => segment.Postings(t.Term).Documents);

    private void AddAlternative(Segment segment, Concept concept, Alternative alternative, float[] into)
    {
        foreach (var (term, share) in alternative.Terms)
        {
            var worth = Worth(concept, alternative, term, share);
            var postings = segment.Postings(term);
            for (var i = 0; i < postings.Documents.Length; i++)
            {
                into[postings.Documents[i]] += (float)(worth * Saturate(postings.Weights[i]));
            }
        }
    }

    private double Worth(Concept concept, Alternative alternative, int term, double share)
        => concept.Says * alternative.Weight * share * Math.Min(rarity.Of(term), concept.HighestRarity);

    private static double Saturate(double weight) => weight * (Saturation + 1) / (weight + Saturation);

    private FoundLesson Judge(int number, int document, double score, double total)
    {
        var segment = snapshot.Segments[number];
        var matches = query.Concepts.Select(c => (Concept: c, Match: Match(segment, document, c))).Where(m => m.Match > 0).ToList();
        var coverage = total == 0 ? 0 : matches.Sum(m => m.Concept.Importance * m.Match) / total;
        EquatableList<string> why = [.. matches.OrderByDescending(m => m.Concept.Importance * m.Match)
            .Select(m => m.Concept.Surface).Distinct(StringComparer.OrdinalIgnoreCase)];
        return new FoundLesson(segment.Lessons[document], score * (1 - CoverageShare + (CoverageShare * coverage)), coverage, why);
    }

    // How well a lesson puts a concept, 0 to 1, whatever the number of times.
    private static double Match(Segment segment, int document, Concept concept)
        => concept.Alternatives.Count == 0 ? 0 : concept.Alternatives.Max(a =>
            a.Weight * a.Terms.Sum(t => t.Share * Math.Min(1, 1.3 * segment.Postings(t.Term).WeightIn(document))));
}

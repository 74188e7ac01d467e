using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search.Indexing;

namespace TeamsPilotBot.Knowledge.Search.Queries;

/// <summary>Scores the lessons of a snapshot for one query.</summary>
/// <param name="snapshot">The index.</param>
/// <param name="query">The query.</param>
/// <param name="rarity">How much terms tell lessons apart.</param>
/// <param name="ranking">The numbers of the ranking.</param>
internal sealed class Scorer(IndexSnapshot snapshot, Query query, Rarity rarity, RankingParameters ranking)
{

    /// <summary>The best lessons that the reader may see.</summary>
    /// <param name="request">The search.</param>
    public SearchResult Search(SearchRequest request)
    {
        var total = query.Concepts.Sum(c => c.Importance);
        var found = Enumerable.Range(0, snapshot.Segments.Count)
            .SelectMany(segment => Best(segment, request))
            .OrderByDescending(c => c.Score)
            .Take(ranking.Candidates)
            .Select(c => Judge(c.Segment, c.Document, c.Score, total))
            .ToList();
        var ranked = WithRelated(found)
            .OrderByDescending(f => f.Score).ThenBy(f => f.Lesson.Id, StringComparer.Ordinal)
            .Take(request.Limit);
        var unknown = query.Concepts.Where(c => !IsKnown(c, request)).Select(c => c.Surface);
        return new SearchResult([.. ranked], [.. unknown], query.Concepts.Count);
    }

    // A word that only lessons hold which the reader may not see is unknown to him: saying otherwise would hint at them.
    private bool IsKnown(Concept concept, SearchRequest request)
        => concept.Alternatives.SelectMany(a => a.Terms).Any(t => Enumerable.Range(0, snapshot.Segments.Count)
            .Any(s => snapshot.Segments[s].Postings(t.Term).Documents
                .Any(d => snapshot.IsCurrent(s, d) && request.Reader.CanSee(snapshot.Segments[s].Lessons[d]))));

    // Lessons on the same theme as a good one are likelier to help than others with the same words.
    private IEnumerable<FoundLesson> WithRelated(List<FoundLesson> found)
    {
        var scores = found.ToDictionary(f => f.Lesson.Id, f => f.Score, StringComparer.Ordinal);
        return found.Select(f => f with
        {
            Score = f.Score + (ranking.Related * f.Lesson.Related.Select(r => scores.GetValueOrDefault(r)).DefaultIfEmpty().Max()),
        });
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
            .Select(d => (number, d, scores[d])).Take(ranking.Candidates)];
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

    private double Saturate(double weight) => weight * (ranking.Saturation + 1) / (weight + ranking.Saturation);

    private FoundLesson Judge(int number, int document, double score, double total)
    {
        var segment = snapshot.Segments[number];
        var matches = query.Concepts.Select(c => (Concept: c, Match: Match(segment, document, c))).Where(m => m.Match > 0).ToList();
        var coverage = total == 0 ? 0 : matches.Sum(m => m.Concept.Importance * m.Match) / total;
        EquatableList<string> why = [.. matches.OrderByDescending(m => m.Concept.Importance * m.Match)
            .Select(m => m.Concept.Surface).Distinct(StringComparer.OrdinalIgnoreCase)];
        return new FoundLesson(segment.Lessons[document], score * (1 - ranking.CoverageShare + (ranking.CoverageShare * coverage)), coverage, why);
    }

    // How well a lesson puts a concept, 0 to 1, whatever the number of times.
    private static double Match(Segment segment, int document, Concept concept)
        => concept.Alternatives.Count == 0 ? 0 : concept.Alternatives.Max(a =>
            a.Weight * a.Terms.Sum(t => t.Share * Math.Min(1, 1.3 * segment.Postings(t.Term).WeightIn(document))));
}

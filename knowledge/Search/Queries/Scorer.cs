using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search.Indexing;

namespace TeamsPilotBot.Knowledge.Search.Queries;

/// <summary>Finds the best lessons of a snapshot for one query.</summary>
/// <param name="snapshot">The index.</param>
/// <param name="query">The query.</param>
/// <param name="rarity">How much terms tell lessons apart.</param>
/// <param name="ranking">The numbers of the ranking.</param>
internal sealed class Scorer(IndexSnapshot snapshot, Query query, Rarity rarity, RankingParameters ranking)
{
    private const double Exact = 0.8;
    private const double Gap = 0.45;

    // What is only related to a word of the question covers it less than half.
    private const double Strictness = 1.5;

    private readonly SentenceLikeness likeness = new(query, rarity);

    /// <summary>The best lessons that the reader may see.</summary>
    /// <param name="request">The search.</param>
    public SearchResult Search(SearchRequest request)
    {
        var total = query.Words.Sum(c => c.Importance);
        var found = Candidates(request).Select(c => Judge(c.Segment, c.Document, c.Score, total)).ToList();
        var ranked = WithRelated(found)
            .OrderByDescending(f => f.Score).ThenBy(f => f.Lesson.Id, StringComparer.Ordinal)
            .Take(request.Limit);
        var unknown = query.Words.Where(c => !IsKnown(c, request) && !query.PhrasesOver(c).Any(p => IsKnown(p, request))).ToList();
        var share = total == 0 ? 0 : unknown.Sum(c => c.Importance) / total;
        return new SearchResult([.. ranked], [.. unknown.Select(c => c.Surface)], share, query.Words.Count());
    }

    /// <summary>The given lessons as they fare with the query, in no order and also if they have none of its words; related lessons lend them nothing.</summary>
    /// <param name="request">The search; what it does not want or the reader may not see is left out.</param>
    /// <param name="ids">Ids of lessons.</param>
    public IEnumerable<FoundLesson> Judge(SearchRequest request, IEnumerable<string> ids)
    {
        var total = query.Words.Sum(c => c.Importance);
        var places = ids.Where(snapshot.Places.ContainsKey).Select(id => snapshot.Places[id])
            .Where(p => IsWanted(p.Segment, p.Document, request));
        foreach (var segment in places.GroupBy(p => p.Segment))
        {
            using var scorer = new SegmentScorer(snapshot.Segments[segment.Key], rarity, ranking);
            foreach (var concept in query.Concepts)
            {
                scorer.Add(concept);
            }

            foreach (var place in segment)
            {
                yield return Judge(place.Segment, place.Document, scorer.Score(place.Document), total);
            }
        }
    }

    // The lessons with the highest sums that the reader may see, in no order.
    private IEnumerable<(int Segment, int Document, float Score)> Candidates(SearchRequest request)
    {
        var wanted = Math.Max(ranking.Candidates, request.Limit);
        var best = new PriorityQueue<(int Segment, int Document, float Score), float>(wanted + 1);
        for (var number = 0; number < snapshot.Segments.Count; number++)
        {
            using var scorer = new SegmentScorer(snapshot.Segments[number], rarity, ranking);
            foreach (var concept in query.Concepts)
            {
                scorer.Add(concept);
            }

            foreach (var document in scorer.Scored)
            {
                var score = scorer.Score(document);
                var full = best.Count >= wanted;
                if ((full && best.TryPeek(out _, out var lowest) && score <= lowest) || !IsWanted(number, document, request))
                {
                    continue;
                }

                best.Enqueue((number, document, score), score);
                if (full)
                {
                    best.Dequeue();
                }
            }
        }

        return best.UnorderedItems.Select(i => i.Element);
    }

    private bool IsWanted(int segment, int document, SearchRequest request)
        => IsVisible(segment, document, request)
            && request.Filter?.Invoke(snapshot.Segments[segment].Lessons[document]) != false;

    private bool IsVisible(int segment, int document, SearchRequest request)
        => snapshot.IsCurrent(segment, document) && request.Reader.CanSee(snapshot.Segments[segment].Lessons[document]);

    // A word that only lessons hold which the reader may not see is unknown to him: saying otherwise would hint at them.
    private bool IsKnown(Concept concept, SearchRequest request)
        => concept.Alternatives.SelectMany(a => a.Terms).Any(t => Enumerable.Range(0, snapshot.Segments.Count)
            .Any(s => snapshot.Segments[s].Postings(t.Term).Documents.Any(d => IsWanted(s, d, request))));

    // Lessons on the same theme as a good one are likelier to help than others with the same words.
    private IEnumerable<FoundLesson> WithRelated(List<FoundLesson> found)
    {
        var scores = found.ToDictionary(f => f.Lesson.Id, f => f.Score, StringComparer.Ordinal);
        return found.Select(f => f with
        {
            Score = f.Score + (ranking.Related * f.Lesson.Related.Select(r => scores.GetValueOrDefault(r)).DefaultIfEmpty().Max()),
        });
    }

    private FoundLesson Judge(int number, int document, double score, double total)
    {
        var segment = snapshot.Segments[number];
        var matches = query.Words.Select(w => (Concept: w, Match: Math.Max(
            Match(segment, document, w),
            query.PhrasesOver(w).Select(p => Match(segment, document, p)).DefaultIfEmpty().Max()))).ToList();
        var like = segment.Sentences(document).Select(likeness.Of).DefaultIfEmpty().Max();
        var quality = Quality(matches, total, like);
        EquatableList<string> why = [.. matches.Where(m => m.Match > 0).OrderByDescending(m => m.Concept.Importance * m.Match)
            .Select(m => m.Concept.Surface).Distinct(StringComparer.OrdinalIgnoreCase)];
        var factor = (1 - ranking.CoverageShare + (ranking.CoverageShare * quality.Coverage))
            * (1 + (ranking.Sentence * like));
        return new FoundLesson(segment.Lessons[document], score * factor, why, quality);
    }

    private static MatchQuality Quality(List<(Concept Concept, double Match)> matches, double total, double like)
    {
        if (total == 0)
        {
            return new MatchQuality(0, 0, 0, null, null, 0);
        }

        var gap = matches.Where(m => m.Match < Gap).Select(m => m.Concept).OrderByDescending(c => c.Importance).FirstOrDefault();
        return new MatchQuality(
            matches.Sum(m => m.Concept.Importance * Math.Pow(m.Match, Strictness)) / total,
            matches.Where(m => m.Match >= Exact).Sum(m => m.Concept.Importance) / total,
            (gap?.Importance ?? 0) / total,
            gap?.Surface,
            matches.Where(m => m.Concept.IsName && m.Match < Gap).Select(m => m.Concept.Surface).FirstOrDefault(),
            like);
    }

    // How well a lesson puts a concept, 0 to 1, whatever the number of times. One part of a compound is much less than all.
    private static double Match(Segment segment, int document, Concept concept)
        => concept.Alternatives.Count == 0 ? 0 : concept.Alternatives.Max(a =>
            a.Nearness * Math.Pow(a.Terms.Sum(t => t.Share * Math.Min(1, 1.3 * segment.Postings(t.Term).WeightIn(document))), 2));
}

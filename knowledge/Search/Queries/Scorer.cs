using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Search.Indexing;

namespace TeamsPilotBot.Knowledge.Search.Queries;

/// <summary>Finds the best lessons of a snapshot for one query.</summary>
/// <param name="snapshot">The index.</param>
/// <param name="vocabulary">The terms of the index.</param>
/// <param name="visible">Which terms the reader may know of.</param>
/// <param name="query">The query.</param>
/// <param name="rarity">How much terms tell lessons apart.</param>
/// <param name="ranking">The numbers of the ranking.</param>
internal sealed class Scorer(IndexSnapshot snapshot, Vocabulary vocabulary, VisibleTerms visible, Query query, Rarity rarity, RankingParameters ranking)
{
    private const double Gap = 0.45;
    private const int Looked = 3;

    // What is only related to a word of the question covers it less than half.
    private const double Strictness = 1.5;

    private readonly SentenceLikeness likeness = new(query, rarity);
    private readonly LessonPrior prior = new(ranking);

    /// <summary>The best lessons that the reader may see.</summary>
    /// <param name="request">The search.</param>
    public SearchResult Search(SearchRequest request)
    {
        var total = query.Words.Sum(c => c.Importance);
        var candidates = Candidates(request).ToList();
        EquatableList<FoundLesson> found = [.. WithRelated([.. candidates.Select(c => Judge(c.Segment, c.Document, c.Score, total))])
            .OrderByDescending(f => f.Score).ThenBy(f => f.Lesson.Id, StringComparer.Ordinal)
            .Take(request.Limit)];
        var unknown = query.Words.Where(c => !IsKnown(c) && !query.PhrasesOver(c).Any(IsKnown)).ToList();
        var share = total == 0 ? 0 : unknown.Sum(c => c.Importance) / total;
        return new SearchResult(found, [.. unknown.Select(c => c.Surface)], share, query.Words.Count())
        {
            Readings = [.. Readings(found)],
            Apart = Apart(candidates),
        };
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
        => snapshot.IsCurrent(segment, document) && request.Reader.CanSee(snapshot.Segments[segment].Lessons[document])
            && request.Filter?.Invoke(snapshot.Segments[segment].Lessons[document]) != false;

    private bool IsKnown(Concept concept) => concept.Alternatives.SelectMany(a => a.Terms).Any(t => visible.Holds(t.Term));

    private IEnumerable<Reading> Readings(EquatableList<FoundLesson> found)
    {
        foreach (var concept in query.Words.Where(w => w.Corrections.Count > 0 && !query.PhrasesOver(w).Any()))
        {
            var first = found.Take(Looked).Where(f => f.Why.Contains(concept.Surface));
            if (first.Select(f => AsWritten(f.Lesson, concept)).FirstOrDefault(w => w is not null) is { } written)
            {
                yield return new Reading(concept.Surface, written);
            }
        }
    }

    // The word of a lesson that a concept was taken for, as the lesson writes it.
    private string? AsWritten(Lesson lesson, Concept concept)
    {
        var place = snapshot.Places[lesson.Id];
        var terms = concept.Corrections
            .Where(t => snapshot.Segments[place.Segment].Postings(t).WeightIn(place.Document) > 0).ToHashSet();
        return LessonField.All.SelectMany(f => f.Texts(lesson).OfType<string>().SelectMany(Tokenizer.Tokenize)
                .Where(t => snapshot.Analyzer.Analyze(t, f.English).Take(1).Any(a => terms.Contains(vocabulary.Find(a.Term)))))
            .Select(t => t.Surface.ToLowerInvariant()).FirstOrDefault();
    }

    private WordPair? Apart(List<(int Segment, int Document, float Score)> candidates)
    {
        var weightiest = query.Words.Where(w => w.Says == 1 && w.Alternatives.Count > 0 && w.Corrections.Count == 0 && IsTelling(w.Surface))
            .OrderByDescending(w => w.Importance).Take(2).OrderBy(w => w.First).ToList();
        return weightiest is [var first, var second]
            && !candidates.Exists(c => Spoken(c.Segment, c.Document, first) >= Gap && Spoken(c.Segment, c.Document, second) >= Gap)
            ? new WordPair(first.Surface, second.Surface) : null;
    }

    // Short words are mostly verbs, unless they are abbreviations.
    private static bool IsTelling(string word) => word.Length > 4 || word.All(char.IsUpper);

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
        var matches = query.Words.Select(w => (Concept: w, Match: Spoken(number, document, w))).ToList();
        var like = segment.Sentences(document).Select(likeness.Of).DefaultIfEmpty().Max();
        var quality = Quality(matches, total);
        EquatableList<string> why = [.. matches.Where(m => m.Match > 0).OrderByDescending(m => m.Concept.Importance * m.Match)
            .Select(m => m.Concept.Surface).Distinct(StringComparer.OrdinalIgnoreCase)];
        var factor = (1 - ranking.CoverageShare + (ranking.CoverageShare * quality.Coverage))
            * (1 + (ranking.Sentence * like)) * prior.Of(segment.Lessons[document]);
        return new FoundLesson(segment.Lessons[document], score * factor, why, quality);
    }

    private static MatchQuality Quality(List<(Concept Concept, double Match)> matches, double total)
    {
        if (total == 0)
        {
            return new MatchQuality(0, 0, null);
        }

        var missing = matches.Where(m => m.Match < Gap).Select(m => m.Concept).ToList();
        return new MatchQuality(
            matches.Sum(m => m.Concept.Importance * Math.Pow(m.Match, Strictness)) / total,
            missing.Select(c => c.Importance).DefaultIfEmpty().Max() / total,
            missing.Where(c => c.IsName).Select(c => c.Surface).FirstOrDefault());
    }

    // How well a lesson speaks of a word, by itself or in a phrase that it is part of.
    private double Spoken(int segment, int document, Concept word)
        => Math.Max(
            Match(snapshot.Segments[segment], document, word),
            query.PhrasesOver(word).Select(p => Match(snapshot.Segments[segment], document, p)).DefaultIfEmpty().Max());

    // How well a lesson puts a concept, 0 to 1, whatever the number of times. One part of a compound is much less than all.
    private static double Match(Segment segment, int document, Concept concept)
        => concept.Alternatives.Count == 0 ? 0 : concept.Alternatives.Max(a =>
            a.Nearness * Math.Pow(a.Terms.Sum(t => t.Share * Math.Min(1, 1.3 * segment.Postings(t.Term).WeightIn(document))), 2));
}

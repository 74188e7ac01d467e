using System.Buffers;
using TeamsPilotBot.Knowledge.Search.Indexing;

namespace TeamsPilotBot.Knowledge.Search.Queries;

/// <summary>
/// Adds up the scores of one segment's documents, a concept at a time: a concept counts as its best alternative does, an
/// alternative as its terms together. Uses rented memory; dispose of it to give that back. For one thread.
/// </summary>
internal sealed class SegmentScorer : IDisposable
{
    private readonly Segment segment;
    private readonly Rarity rarity;
    private readonly RankingParameters ranking;
    private readonly float[] scores;
    private readonly float[] ofConcept;
    private readonly float[] ofAlternative;
    private readonly List<int> scored = [];
    private readonly List<int> touched = [];

    public SegmentScorer(Segment segment, Rarity rarity, RankingParameters ranking)
    {
        this.segment = segment;
        this.rarity = rarity;
        this.ranking = ranking;
        scores = Rent();
        ofConcept = Rent();
        ofAlternative = Rent();
    }

    /// <summary>The documents that have a score, in no order.</summary>
    public IReadOnlyList<int> Scored => scored;

    /// <summary>A document's score so far.</summary>
    /// <param name="document">The document's number.</param>
    public float Score(int document) => scores[document];

    /// <summary>Adds a concept.</summary>
    /// <param name="concept">The concept.</param>
    public void Add(Concept concept)
    {
        touched.Clear();
        foreach (var alternative in concept.Alternatives)
        {
            if (alternative.Terms.Count == 1)
            {
                AddTerm(concept, alternative);
            }
            else
            {
                AddTogether(concept, alternative);
            }
        }

        foreach (var document in touched)
        {
            if (scores[document] == 0)
            {
                scored.Add(document);
            }

            scores[document] += ofConcept[document];
            ofConcept[document] = 0;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<float>.Shared.Return(ofConcept);
        ArrayPool<float>.Shared.Return(ofAlternative);
    }

    private float[] Rent()
    {
        var array = ArrayPool<float>.Shared.Rent(segment.Lessons.Count);
        array.AsSpan(0, segment.Lessons.Count).Clear();
        return array;
    }

    private void AddTerm(Concept concept, Alternative alternative)
    {
        var (term, share) = alternative.Terms[0];
        var worth = Worth(concept, alternative, term, share);
        var postings = segment.Postings(term);
        for (var i = 0; i < postings.Documents.Length; i++)
        {
            Raise(postings.Documents[i], worth * Saturated(postings.Weights[i]));
        }
    }

    private void AddTogether(Concept concept, Alternative alternative)
    {
        foreach (var (term, share) in alternative.Terms)
        {
            var worth = Worth(concept, alternative, term, share);
            var postings = segment.Postings(term);
            for (var i = 0; i < postings.Documents.Length; i++)
            {
                ofAlternative[postings.Documents[i]] += worth * Saturated(postings.Weights[i]);
            }
        }

        foreach (var (term, _) in alternative.Terms)
        {
            foreach (var document in segment.Postings(term).Documents)
            {
                Raise(document, ofAlternative[document]);
                ofAlternative[document] = 0;
            }
        }
    }

    private void Raise(int document, float score)
    {
        if (score > ofConcept[document])
        {
            if (ofConcept[document] == 0)
            {
                touched.Add(document);
            }

            ofConcept[document] = score;
        }
    }

    private float Worth(Concept concept, Alternative alternative, int term, double share)
        => (float)(concept.Says * alternative.Weight * share * Math.Min(rarity.Of(term), concept.HighestRarity));

    private float Saturated(float weight) => weight * ((float)ranking.Saturation + 1) / (weight + (float)ranking.Saturation);
}

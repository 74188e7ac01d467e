using System.Runtime.InteropServices;

namespace TeamsPilotBot.Knowledge.Search.Queries;

/// <summary>
/// How like a question a single sentence is: the harmonic mean of how much of the question it speaks of and how much of it
/// is spoken of in the question, by rarity. Words near each other mean more than the same words strewn over a lesson, and a
/// question that a lesson says it answers may be the very question. For one query and one thread.
/// </summary>
internal sealed class SentenceLikeness
{
    private readonly Rarity rarity;
    private readonly double[] importance;
    private readonly double[] matched;
    private readonly double total;
    private readonly Dictionary<int, List<(int Word, double Nearness)>> words = [];

    public SentenceLikeness(Query query, Rarity rarity)
    {
        this.rarity = rarity;
        var all = query.Words.ToList();
        importance = [.. all.Select(w => w.Importance)];
        matched = new double[all.Count];
        total = importance.Sum();
        for (var word = 0; word < all.Count; word++)
        {
            foreach (var alternative in all[word].Alternatives.Concat(query.PhrasesOver(all[word]).SelectMany(p => p.Alternatives)))
            {
                foreach (var (term, share) in alternative.Terms)
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(words, term, out _) ??= []).Add((word, alternative.Nearness * share));
                }
            }
        }
    }

    /// <summary>How like the question a sentence is: 0 to 1.</summary>
    /// <param name="terms">The distinct terms of the sentence.</param>
    public double Of(int[] terms)
    {
        if (total == 0)
        {
            return 0;
        }

        Array.Clear(matched);
        double shared = 0, whole = 0;
        foreach (var term in terms)
        {
            var weight = rarity.Of(term);
            whole += weight;
            if (words.TryGetValue(term, out var meant))
            {
                var nearest = 0.0;
                foreach (var (word, nearness) in meant)
                {
                    matched[word] = Math.Max(matched[word], nearness);
                    nearest = Math.Max(nearest, nearness);
                }

                shared += weight * nearest;
            }
        }

        var covered = 0.0;
        for (var word = 0; word < matched.Length; word++)
        {
            covered += importance[word] * matched[word];
        }

        var recall = covered / total;
        var precision = shared / whole;
        return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
    }
}

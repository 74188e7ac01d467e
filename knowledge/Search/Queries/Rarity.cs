using TeamsPilotBot.Knowledge.Search.Indexing;

namespace TeamsPilotBot.Knowledge.Search.Queries;

/// <summary>
/// How much a term tells lessons apart: the inverse document frequency of BM25 (Robertson and Zaragoza, 2009), never negative. Only lessons
/// that everyone may see are counted: what somebody may not see must not move what they are answered.
/// </summary>
/// <param name="vocabulary">Counts of lessons per term.</param>
/// <param name="lessons">How many lessons there are that everyone may see.</param>
internal sealed class Rarity(Vocabulary vocabulary, int lessons)
{
    /// <summary>The rarity of a word that no lesson holds.</summary>
    public double Unknown { get; } = OfCount(0.5, lessons);

    /// <summary>The rarity of a term.</summary>
    /// <param name="term">The term's number.</param>
    public double Of(int term) => OfCount(vocabulary.OpenLessonsWith(term), lessons);

    /// <summary>The rarity of an alternative: that of its terms by their shares.</summary>
    /// <param name="alternative">The alternative.</param>
    public double Of(Alternative alternative) => alternative.Terms.Sum(t => t.Share * Of(t.Term));

    // While a change is applied, counts may run ahead of the lessons.
    private static double OfCount(double count, int lessons)
        => Math.Log(1 + ((lessons - Math.Min(count, lessons) + 0.5) / (count + 0.5)));
}

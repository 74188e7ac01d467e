using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Search.Indexing;

/// <summary>Some lessons and where their terms occur. Immutable.</summary>
/// <param name="lessons">The lessons; a document's number is its place here.</param>
/// <param name="terms">For each document its terms, ascending, and how much each occurs.</param>
/// <param name="sentences">For each document its sentences, each as the distinct terms in it.</param>
/// <param name="postings">For each term the documents, ascending, and how much it occurs in each.</param>
internal sealed class Segment(Lesson[] lessons, int[][] terms, int[][][] sentences, Dictionary<int, Postings> postings)
{
    /// <summary>The lessons.</summary>
    public IReadOnlyList<Lesson> Lessons => lessons;

    /// <summary>The documents that hold a term; empty if none does.</summary>
    /// <param name="term">The term's number.</param>
    public Postings Postings(int term) => postings.GetValueOrDefault(term, Indexing.Postings.None);

    /// <summary>The distinct terms of a document, ascending.</summary>
    /// <param name="document">The document's number.</param>
    public ReadOnlySpan<int> Terms(int document) => terms[document];

    /// <summary>The sentences of a document, each as the distinct terms in it.</summary>
    /// <param name="document">The document's number.</param>
    public IReadOnlyList<int[]> Sentences(int document) => sentences[document];
}

/// <summary>Where a term occurs.</summary>
/// <param name="Documents">Numbers of documents, ascending.</param>
/// <param name="Weights">For each the occurrences, weighted by field and corrected for length.</param>
internal readonly record struct Postings(int[] Documents, float[] Weights)
{
    /// <summary>Nowhere.</summary>
    public static Postings None { get; } = new([], []);

    /// <summary>How much the term occurs in a document; 0 if it does not.</summary>
    /// <param name="document">The document's number.</param>
    public float WeightIn(int document)
    {
        var place = Array.BinarySearch(Documents, document);
        return place < 0 ? 0 : Weights[place];
    }
}

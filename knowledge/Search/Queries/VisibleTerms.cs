using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search.Indexing;

namespace TeamsPilotBot.Knowledge.Search.Queries;

/// <summary>
/// Which terms a reader may know of: those of the current lessons that he may see. A term that only other lessons hold must be
/// to him as if nobody held it, or its absence among corrections and unknown words would tell of them. For one search.
/// </summary>
/// <param name="snapshot">The index.</param>
/// <param name="vocabulary">The terms of the index.</param>
/// <param name="reader">Who reads.</param>
internal sealed class VisibleTerms(IndexSnapshot snapshot, Vocabulary vocabulary, Reader reader)
{
    private readonly Dictionary<int, bool> known = [];

    /// <summary>Whether the reader may know of a term.</summary>
    /// <param name="term">The term's number; a negative one is no term.</param>
    public bool Holds(int term)
    {
        if (term < 0)
        {
            return false;
        }

        if (!known.TryGetValue(term, out var holds))
        {
            known[term] = holds = vocabulary.LessonsWith(term) > 0 && IsInALesson(term);
        }

        return holds;
    }

    /// <summary>The number of a term that the reader may know of; -1 if there is none.</summary>
    /// <param name="term">The term.</param>
    public int Find(string term) => vocabulary.Find(term) is var number && Holds(number) ? number : -1;

    private bool IsInALesson(int term)
    {
        for (var segment = 0; segment < snapshot.Segments.Count; segment++)
        {
            foreach (var document in snapshot.Segments[segment].Postings(term).Documents)
            {
                if (snapshot.IsCurrent(segment, document) && reader.CanSee(snapshot.Segments[segment].Lessons[document]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

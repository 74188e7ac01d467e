using TeamsPilotBot.Knowledge.Search.Indexing;

namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>
/// What a question is about, taken apart once so that it can be compared with many: made and read by
/// <see cref="QuestionLikeness"/>. It holds words, but not the text. Immutable.
/// </summary>
public sealed class QuestionPrint
{
    internal QuestionPrint(IReadOnlyList<PrintedWord> words, IReadOnlyDictionary<ulong, float> ways, Manner manner)
    {
        Words = words;
        Ways = ways;
        Manner = manner;
        Total = words.Sum(word => word.Importance);
    }

    /// <summary>The words that say something, each once.</summary>
    internal IReadOnlyList<PrintedWord> Words { get; }

    /// <summary>All that the question's words may be called, and how nearly: hashes of terms.</summary>
    internal IReadOnlyDictionary<ulong, float> Ways { get; }

    /// <summary>What tells it from others with the same words.</summary>
    internal Manner Manner { get; }

    /// <summary>The importance of all words together.</summary>
    internal double Total { get; }
}

/// <summary>A word of a question.</summary>
/// <param name="Term">Its term.</param>
/// <param name="Importance">How much it says, a little more where it is rare.</param>
/// <param name="Ways">What it may be called, the word itself first, and how nearly each means it.</param>
/// <param name="Parts">The parts of a compound and their shares, which add up to 1; empty for other words.</param>
/// <param name="IsUnknown">Whether neither lessons nor thesaurus have it, so that it may be a slip.</param>
internal sealed record PrintedWord(
    string Term, double Importance, (ulong Way, float Nearness)[] Ways, (ulong Part, float Share)[] Parts, bool IsUnknown)
{
    /// <summary>Which letters the term has.</summary>
    public uint Letters { get; } = LetterMask.Of(Term);
}

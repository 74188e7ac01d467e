namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>Gathers what a word may be called.</summary>
internal sealed class Ways
{
    // From here on another word is taken for the thing itself where unlike things are told apart.
    private const float Synonym = 0.8f;

    private readonly Dictionary<ulong, float> ways = [];

    /// <summary>All ways, nearest first.</summary>
    public (ulong Way, float Nearness)[] All => [.. ways.OrderByDescending(w => w.Value).Select(w => (w.Key, w.Value))];

    /// <summary>Those that mean the thing itself.</summary>
    public IEnumerable<ulong> Near => ways.Where(w => w.Value >= Synonym).Select(w => w.Key);

    /// <summary>Adds a way; the nearest meaning of one that is there already counts.</summary>
    /// <param name="way">The hash of a term, or of the terms of a phrase with spaces between them.</param>
    /// <param name="nearness">Between 0 and 1: how nearly it means the word.</param>
    public void Add(ulong way, float nearness) => ways[way] = Math.Max(nearness, ways.GetValueOrDefault(way));

    /// <summary>Adds a phrase and what it may stand for.</summary>
    /// <param name="phrase">The phrase.</param>
    public void Add(KnownPhrase phrase)
    {
        Add(TermHash.Of(phrase.Key), 1);
        foreach (var (way, nearness) in phrase.Ways)
        {
            Add(way, nearness);
        }
    }
}

/// <summary>Terms as numbers that are the same in every process: they take less room, and are compared faster.</summary>
internal static class TermHash
{
    /// <summary>The hash of a term (FNV-1a, 64 bits).</summary>
    public static ulong Of(string term)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in term)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }
}

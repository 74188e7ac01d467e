namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>Gathers what a word may be called.</summary>
internal sealed class Ways
{
    // From here on another word is taken for the thing itself where unlike things are told apart.
    private const double Synonym = 0.8;

    private readonly Dictionary<string, double> ways = new(StringComparer.Ordinal);

    /// <summary>All ways as hashes, nearest first.</summary>
    public (ulong Way, float Nearness)[] All => [.. ways.OrderByDescending(w => w.Value).Select(w => (TermHash.Of(w.Key), (float)w.Value))];

    /// <summary>Those that mean the thing itself.</summary>
    public IEnumerable<string> Near => ways.Where(w => w.Value >= Synonym).Select(w => w.Key);

    /// <summary>Adds a way; the nearest meaning of one that is there already counts.</summary>
    public void Add(string way, double nearness) => ways[way] = Math.Max(nearness, ways.GetValueOrDefault(way));
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

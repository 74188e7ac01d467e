namespace TeamsPilotBot.Knowledge.Search.Analysis;

/// <summary>
/// Brings a Danish stem together with its relatives of another word class, which the stemmer leaves apart:
/// transskribering and transskribere, anonymisering and anonym. Looser than a stem, so it counts less.
/// </summary>
public static class WordFamily
{
    private const int ShortestKey = 4;

    private static readonly string[] Endings =
        ["isering", "ering", "ationen", "ation", "ning", "ing", "iske", "isk", "itet", "ator", "eri", "ør", "is", "ist", "bar", "som", "ed"];

    /// <summary>The key that relatives share; the stem itself if it has no such ending.</summary>
    /// <param name="stem">A Danish stem.</param>
    public static string Key(string stem)
    {
        foreach (var ending in Endings)
        {
            if (stem.Length - ending.Length >= ShortestKey && stem.EndsWith(ending, StringComparison.Ordinal))
            {
                return stem[..^ending.Length];
            }
        }

        return stem;
    }
}

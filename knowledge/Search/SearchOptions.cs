namespace TeamsPilotBot.Knowledge.Search;

/// <summary>Parts of the search that can be left out, to see what each brings.</summary>
[Flags]
public enum SearchParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The questions that lessons say they answer.</summary>
    Asks = 1,

    /// <summary>The thesaurus.</summary>
    Lexicon = 2,

    /// <summary>Splitting of compounds.</summary>
    Compounds = 4,

    /// <summary>Correction of misspelt words.</summary>
    Typos = 8,

    /// <summary>Vectors of lessons and questions, where embeddings are configured.</summary>
    Vectors = 16,
}

/// <summary>How the index is built and searched.</summary>
/// <param name="Without">The parts that are left out; none in daily use.</param>
public sealed record SearchOptions(SearchParts Without = SearchParts.None)
{
    /// <summary>The numbers of the ranking.</summary>
    public RankingParameters Ranking { get; init; } = RankingParameters.Default;
}

namespace TeamsPilotBot.Knowledge.Search;

/// <summary>
/// The numbers of the ranking, in one place. The defaults were chosen on questions that lessons say they answer, each
/// looked for without the index knowing it; docs/retrieval.md tells how, and what each part brings.
/// </summary>
public sealed record RankingParameters
{
    /// <summary>The daily ones.</summary>
    public static RankingParameters Default { get; } = new();

    /// <summary>k of BM25: how fast further occurrences of a term stop counting.</summary>
    public double Saturation { get; init; } = 1.6;

    /// <summary>How much of a score depends on how much of the question the lesson covers: 0 to 1.</summary>
    public double CoverageShare { get; init; } = 0.55;

    /// <summary>Weight of a word read as one of the other language.</summary>
    public double OtherLanguage { get; init; } = 0.75;

    /// <summary>Weight of a word of the same family: transskribering for transskribere.</summary>
    public double Family { get; init; } = 0.75;

    /// <summary>Weight of the parts of a compound taken together.</summary>
    public double Parts { get; init; } = 1;

    /// <summary>What a single word still counts when it is part of a phrase that the thesaurus knows.</summary>
    public double WordOfPhrase { get; init; } = 0.6;

    /// <summary>Factor on the weights of the thesaurus.</summary>
    public double Thesaurus { get; init; } = 0.6;

    /// <summary>Weight of a neighbour of a misspelt word, before the distance is taken off.</summary>
    public double Spelling { get; init; } = 0.95;

    /// <summary>How much of the best score of its related lessons a lesson gets.</summary>
    public double Related { get; init; } = 0.2;

    /// <summary>How much a single sentence that is like the question lifts a lesson.</summary>
    public double Sentence { get; init; } = 0.8;

    /// <summary>How much less a plan or an expectation counts than an experience: 0 to 1.</summary>
    public double EvidencePrior { get; init; } = 0.05;

    /// <summary>How much less an old lesson on law or technology counts than a new one: 0 to 1.</summary>
    public double AgePrior { get; init; } = 0.05;

    /// <summary>How alike the terms of two lessons are (cosine) from which on they say the same: 0 to 1.</summary>
    public double Equal { get; init; } = 0.33;

    /// <summary>The weight of vectors against words where embeddings are configured: 0 for words alone, to 1. docs/settings.md tells how to fit it.</summary>
    public double DenseShare { get; init; } = 0.35;

    /// <summary>How much a word that says nothing by itself counts where lessons know questions that they answer.</summary>
    public double Phrasing { get; init; } = 0.7;

    /// <summary>How many lessons are looked at closely.</summary>
    public int Candidates { get; init; } = 60;
}

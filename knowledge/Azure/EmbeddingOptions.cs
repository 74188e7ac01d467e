namespace TeamsPilotBot.Knowledge.Azure;

/// <summary>Where embeddings come from, section "LanguageModel:Embeddings". With nothing set, search goes by words alone.</summary>
public sealed class EmbeddingOptions : ModelOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "LanguageModel:Embeddings";

    /// <summary>How many numbers a vector has, for models that let one choose: 64 to 4096; null for what the model gives.</summary>
    public int? Dimensions { get; set; }

    /// <summary>The weight of vectors against words, 0 to 1; null for the default of the ranking.</summary>
    public double? DenseShare { get; set; }

    /// <inheritdoc/>
    protected override string? WrongBesides
        => Dimensions is < 64 or > 4096 ? nameof(Dimensions)
            : DenseShare is not (null or (>= 0 and <= 1)) ? nameof(DenseShare)
            : null;
}

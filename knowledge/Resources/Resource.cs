namespace TeamsPilotBot.Knowledge.Resources;

/// <summary>A guide, tool, network, authority or data set that the documents name.</summary>
public sealed record Resource
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of thing it is: authority, guidance, tool, network, …</summary>
    public required string Kind { get; init; }

    /// <summary>False for what was only proposed; that is never shown as something that can be used.</summary>
    public bool Exists { get; init; }

    /// <summary>What it offers, in Danish.</summary>
    public string? Offers { get; init; }

    /// <summary>Its subjects, in Danish.</summary>
    public string? Topics { get; init; }

    /// <summary>Its address; null until an administrator adds it.</summary>
    public string? Url { get; init; }
}

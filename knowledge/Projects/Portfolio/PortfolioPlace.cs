using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Projects.Portfolio;

/// <summary>Where those who studied a project placed it in the portfolio picture. Immutable.</summary>
public sealed record PortfolioPlace
{
    /// <summary>From −1, development, to 1, operation.</summary>
    public required double Operation { get; init; }

    /// <summary>From −1, organisational experience, to 1, technical.</summary>
    public required double Technical { get; init; }

    /// <summary>Where it stood before, oldest first; empty if it has not moved.</summary>
    public EquatableList<PortfolioPoint> Tail { get; init; } = [];

    /// <summary>The month that the figures describe, as YYYY-MM; null if the source does not say.</summary>
    public string? AsOf { get; init; }

    /// <summary>Where the figures come from; null if the registry does not say.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>The place itself.</summary>
    [JsonIgnore]
    public PortfolioPoint Point => new(Operation, Technical);
}

using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects.Portfolio;

namespace TeamsPilotBot.Knowledge.Projects;

/// <summary>A project of the registry: the 40 signature projects as the evaluation of November 2024 lists them.</summary>
public sealed record Project
{
    /// <summary>SP-01 to SP-40.</summary>
    public required string Id { get; init; }

    /// <summary>The project's name.</summary>
    public required string Name { get; init; }

    /// <summary>The authority that owns it.</summary>
    public required string Organisation { get; init; }

    /// <summary>The part of the public sector.</summary>
    public required Sector Sector { get; init; }

    /// <summary>The region, for regional projects.</summary>
    public string? Region { get; init; }

    /// <summary>The field, such as health; null if unknown.</summary>
    public string? Field { get; init; }

    /// <summary>The technology, in Danish words; null if unknown.</summary>
    public string? Technology { get; init; }

    /// <summary>"ongoing" or "ended".</summary>
    public string? Status { get; init; }

    /// <summary>How far it is.</summary>
    public ProjectStage Stage { get; init; }

    /// <summary>The funding round; null if unknown.</summary>
    public int? Wave { get; init; }

    /// <summary>What it is about, in Danish; null if the source does not say.</summary>
    public string? Summary { get; init; }

    /// <summary>What came of it, in Danish; null if the source does not say.</summary>
    public string? Results { get; init; }

    /// <summary>How it spread, in Danish; null if the source does not say.</summary>
    public string? Scaling { get; init; }

    /// <summary>Material that can be had, in Danish; null if none is named.</summary>
    public string? Material { get; init; }

    /// <summary>Public addresses.</summary>
    public EquatableList<string> Urls { get; init; } = [];

    /// <summary>The month that the record describes, as YYYY-MM.</summary>
    public string? AsOf { get; init; }

    /// <summary>What to know of the record, in Danish.</summary>
    public string? Note { get; init; }

    /// <summary>Where those who studied it placed it in the portfolio picture; null if nobody did.</summary>
    public PortfolioPlace? Portfolio { get; init; }
}

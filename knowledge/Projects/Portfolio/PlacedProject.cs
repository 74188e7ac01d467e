using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Projects.Portfolio;

/// <summary>What the place of a project rests on.</summary>
public enum PlacementBasis
{
    /// <summary>Somebody who studied the project placed it.</summary>
    Studied,

    /// <summary>It is estimated: how far it is by the registry, and what kind of experience by its own lessons.</summary>
    Estimated,
}

/// <summary>A project in the portfolio picture. Immutable.</summary>
/// <param name="Number">Its number in the picture, from 1.</param>
/// <param name="Project">The project.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Tail">Where it stood before, oldest first.</param>
/// <param name="Basis">What that rests on.</param>
/// <param name="AsOf">The month that its place describes, as YYYY-MM; null if it is not known.</param>
/// <param name="Lessons">How many lessons an estimate rests on; 0 for one that is none.</param>
public sealed record PlacedProject(
    int Number, Project Project, PortfolioPoint At, EquatableList<PortfolioPoint> Tail, PlacementBasis Basis, string? AsOf, int Lessons);

/// <summary>Why a project has no place in the picture.</summary>
public enum NoPlaceReason
{
    /// <summary>It has ended without operation, went on elsewhere, or the registry does not say: nobody knows how far it came.</summary>
    NoStage,

    /// <summary>There are too few lessons of its own to tell which kind of experience it has made.</summary>
    FewLessons,
}

/// <summary>A project that has no place in the picture.</summary>
/// <param name="Project">The project.</param>
/// <param name="Reason">Why.</param>
public sealed record UnplacedProject(Project Project, NoPlaceReason Reason);

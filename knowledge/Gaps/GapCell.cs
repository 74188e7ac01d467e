namespace TeamsPilotBot.Knowledge.Gaps;

/// <summary>What is known and what is missing in an area and a phase.</summary>
/// <param name="Lessons">How many lessons there are.</param>
/// <param name="Unsolved">How many of them tell of a problem that nobody solved, or of an attempt that was given up.</param>
/// <param name="Askers">How many people have asked without an answer. It is told by <see cref="GapMatrix.IsTold"/>.</param>
/// <param name="Reported">How many projects have reported a difficulty. It is told by <see cref="GapMatrix.IsTold"/>.</param>
public readonly record struct GapCell(int Lessons, int Unsolved, int Askers, int Reported)
{
    /// <summary>How much is missing.</summary>
    public GapSize Size
        => GapMatrix.IsTold(Askers) && Askers > 0 ? GapSize.Large
            : Askers > 0 || Reported > 0 || (Unsolved > 1 && Unsolved * 2 >= Lessons) ? GapSize.Some
            : Lessons > 0 ? GapSize.Known
            : GapSize.Empty;
}

/// <summary>How much is missing in an area and a phase.</summary>
public enum GapSize
{
    /// <summary>Nobody has told anything, and nobody asks.</summary>
    Empty,

    /// <summary>There are lessons, and nobody waits for more.</summary>
    Known,

    /// <summary>Somebody asks, something is reported as difficult, or at least half of several lessons tell of what nobody solved.</summary>
    Some,

    /// <summary>As many ask as may be told.</summary>
    Large,
}

/// <summary>A place in the matrix.</summary>
/// <param name="Category">The area.</param>
/// <param name="Phase">The phase.</param>
/// <param name="Cell">What is there.</param>
public sealed record Gap(Lessons.Category Category, PhaseGroup Phase, GapCell Cell);

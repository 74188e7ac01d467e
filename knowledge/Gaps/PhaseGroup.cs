using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Gaps;

/// <summary>The phases of a project, as few as can be read side by side, in the order in which projects meet them.</summary>
public enum PhaseGroup
{
    /// <summary>The idea and the choice of it: <see cref="Phase.Scoping"/>.</summary>
    Idea,

    /// <summary><see cref="Phase.Design"/>.</summary>
    Design,

    /// <summary><see cref="Phase.Development"/>.</summary>
    Development,

    /// <summary><see cref="Phase.Test"/>.</summary>
    Test,

    /// <summary><see cref="Phase.GoLive"/>.</summary>
    GoLive,

    /// <summary>All that happens while it runs: <see cref="Phase.Operation"/>, <see cref="Phase.Monitoring"/>, <see cref="Phase.Retraining"/> and <see cref="Phase.Decommissioning"/>.</summary>
    Operation,

    /// <summary><see cref="Phase.Scaling"/>.</summary>
    Scaling,

    /// <summary>No phase in particular, or one that cannot be told.</summary>
    None,
}

/// <summary>Which group a phase belongs to.</summary>
public static class PhaseGroups
{
    /// <summary>All groups, in order.</summary>
    public static EquatableList<PhaseGroup> All { get; } = [.. Enum.GetValues<PhaseGroup>()];

    /// <summary>The group of a phase; <see cref="PhaseGroup.None"/> if it is not known.</summary>
    /// <param name="phase">The phase; null if none is known.</param>
    public static PhaseGroup Of(Phase? phase) => phase switch
    {
        Phase.Scoping => PhaseGroup.Idea,
        Phase.Design => PhaseGroup.Design,
        Phase.Development => PhaseGroup.Development,
        Phase.Test => PhaseGroup.Test,
        Phase.GoLive => PhaseGroup.GoLive,
        Phase.Operation or Phase.Monitoring or Phase.Retraining or Phase.Decommissioning => PhaseGroup.Operation,
        Phase.Scaling => PhaseGroup.Scaling,
        _ => PhaseGroup.None,
    };
}

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>The phase of a project that a lesson belongs to, in the order in which projects meet them.</summary>
public enum Phase
{
    /// <summary>Deciding what to do, with whom and for what money.</summary>
    Scoping,

    /// <summary>Designing the solution and its use.</summary>
    Design,

    /// <summary>Getting data, building and training.</summary>
    Development,

    /// <summary>Trying it out.</summary>
    Test,

    /// <summary>Putting it into use.</summary>
    GoLive,

    /// <summary>Daily use.</summary>
    Operation,

    /// <summary>Watching quality while it runs.</summary>
    Monitoring,

    /// <summary>Keeping the model up to date.</summary>
    Retraining,

    /// <summary>Taking it out of use.</summary>
    Decommissioning,

    /// <summary>Spreading it to others.</summary>
    Scaling,

    /// <summary>No phase in particular.</summary>
    Any,
}

namespace Microsoft.Bot.Builder;

/// <summary>How grave a trace is.</summary>
public enum Severity
{
    /// <summary>Details for a developer.</summary>
    Verbose = 0,

    /// <summary>As it should be.</summary>
    Information = 1,

    /// <summary>Something to look at.</summary>
    Warning = 2,

    /// <summary>Something failed.</summary>
    Error = 3,

    /// <summary>Everything failed.</summary>
    Critical = 4,
}

namespace TeamsPilotBot.Knowledge.Projects;

/// <summary>How far a project is, in the words of the evaluation of November 2024.</summary>
public enum ProjectStage
{
    /// <summary>The registry does not say.</summary>
    Unknown,

    /// <summary>Under development.</summary>
    Development,

    /// <summary>Being tested.</summary>
    Test,

    /// <summary>Running, and watched.</summary>
    Monitoring,

    /// <summary>Running, and the project goes on.</summary>
    Operation,

    /// <summary>Running, and the project has ended.</summary>
    InOperation,

    /// <summary>The project has ended without anything that runs.</summary>
    NotInOperation,

    /// <summary>The project has ended, and others went on with it.</summary>
    ContinuedElsewhere,
}

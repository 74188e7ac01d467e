namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>Something that a project has written and can share with others.</summary>
public enum Material
{
    /// <summary>A data protection impact assessment (konsekvensanalyse).</summary>
    ImpactAssessment,

    /// <summary>How responsibility and decisions are placed (governance model).</summary>
    Governance,

    /// <summary>Technical documentation.</summary>
    TechnicalDocumentation,

    /// <summary>The text of a contract or a tender.</summary>
    ContractText,

    /// <summary>Something else.</summary>
    Other,
}

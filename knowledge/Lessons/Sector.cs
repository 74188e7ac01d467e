namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>The part of the public sector that a lesson, project, contact or person belongs to.</summary>
public enum Sector
{
    /// <summary>Kommuner.</summary>
    Municipality,

    /// <summary>Regioner and their hospitals.</summary>
    Region,

    /// <summary>Ministries and agencies.</summary>
    State,

    /// <summary>More than one of the others.</summary>
    CrossSector,
}

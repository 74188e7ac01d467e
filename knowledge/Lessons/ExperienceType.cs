namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>Which side of a project a lesson is about: one axis of the portfolio picture.</summary>
public enum ExperienceType
{
    /// <summary>Technology: models, data, systems.</summary>
    Technical,

    /// <summary>People, law, money, decisions.</summary>
    Organisational,

    /// <summary>Both in one.</summary>
    Both,
}

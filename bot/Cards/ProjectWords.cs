using TeamsPilotBot.Knowledge.Projects;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>How a project of the registry is spoken of.</summary>
/// <param name="texts">The texts in the language of the card.</param>
internal sealed class ProjectWords(CardTexts texts)
{
    /// <summary>"i drift", "under udvikling" and so on.</summary>
    /// <param name="project">The project.</param>
    public string Stage(Project project) => texts[project.Stage switch
    {
        "development" => "StageDevelopment",
        "test" => "StageTest",
        "monitoring" => "StageMonitoring",
        "operation" => "StageOperation",
        "in-operation" => "StageInOperation",
        "not-in-operation" => "StageNotInOperation",
        "continued-elsewhere" => "StageContinuedElsewhere",
        _ => "StageUnknown",
    }];

    /// <summary>The colour of the stage, one of the names that follow the theme of the client.</summary>
    /// <param name="project">The project.</param>
    public static string StageColor(Project project) => project.Stage switch
    {
        "operation" or "in-operation" or "monitoring" => "Good",
        "development" or "test" => "Accent",
        _ => "Default",
    };

    /// <summary>Organisation and technology.</summary>
    /// <param name="project">The project.</param>
    public static string Place(Project project)
        => project.Technology is { } technology ? $"{project.Organisation} · {technology}" : project.Organisation;
}

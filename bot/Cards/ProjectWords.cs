using TeamsPilotBot.Knowledge.Projects;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>How a project of the registry is spoken of.</summary>
/// <param name="texts">The texts in the language of the card.</param>
internal sealed class ProjectWords(CardTexts texts)
{
    /// <summary>"i drift", "under udvikling" and so on.</summary>
    /// <param name="project">The project.</param>
    public string Stage(Project project) => texts["Stage" + project.Stage];

    /// <summary>The colour of the stage, one of the names that follow the theme of the client.</summary>
    /// <param name="project">The project.</param>
    public static string StageColor(Project project) => project.Stage switch
    {
        ProjectStage.Operation or ProjectStage.InOperation or ProjectStage.Monitoring => "Good",
        ProjectStage.Development or ProjectStage.Test => "Accent",
        _ => "Default",
    };

    /// <summary>Organisation and technology.</summary>
    /// <param name="project">The project.</param>
    public static string Place(Project project)
        => project.Technology is { } technology ? $"{project.Organisation} · {technology}" : project.Organisation;
}

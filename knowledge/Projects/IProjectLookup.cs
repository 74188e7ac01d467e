namespace TeamsPilotBot.Knowledge.Projects;

/// <summary>Finds projects of the registry by what is said of them.</summary>
public interface IProjectLookup
{
    /// <summary>The projects that fit a question such as "hvilke projekter bruger talegenkendelse?", best first.</summary>
    /// <param name="text">The question.</param>
    IReadOnlyList<Project> Matching(string text);

    /// <summary>The one project that a text is about, or null if it names none.</summary>
    /// <param name="text">The text.</param>
    Project? Named(string text);

    /// <summary>The one project of an authority that a text names, if the text takes it to be in operation and the registry says that it is not.</summary>
    /// <param name="text">The text, such as "hvad målte Horsens i drift?".</param>
    /// <param name="aboutResult">Whether the text asks what came of something; else it must also speak of the project.</param>
    Project? TakenToRun(string text, bool aboutResult);
}

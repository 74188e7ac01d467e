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
}

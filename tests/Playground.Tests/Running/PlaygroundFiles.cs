namespace TeamsPilotBot.Playground.Tests.Running;

/// <summary>What the tests of the Playground start, and what they leave.</summary>
internal static class PlaygroundFiles
{
    /// <summary>The script that a newcomer starts.</summary>
    public static string RunScript { get; } = Path.Combine(Repository.Root, "run");

    /// <summary>The script that opens the Agents Playground.</summary>
    public static string PlaygroundScript { get; } = Path.Combine(Repository.Root, "playground", "start");

    /// <summary>What the tests leave for people to look at; not under version control.</summary>
    public static string Screenshots { get; } = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "screenshots")).FullName;
}

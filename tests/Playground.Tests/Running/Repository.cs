using System.Reflection;

namespace TeamsPilotBot.Playground.Tests.Running;

/// <summary>Where things are in the working copy that these tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The bot, built in the same configuration as these tests.</summary>
    public static string BotAssembly { get; } = Path.Combine(Root, Metadata("BotAssembly"));

    /// <summary>The script that a newcomer starts.</summary>
    public static string RunScript { get; } = Path.Combine(Root, "run");

    /// <summary>The script that opens the Agents Playground.</summary>
    public static string PlaygroundScript { get; } = Path.Combine(Root, "playground", "start");

    /// <summary>What the tests leave for people to look at; not under version control.</summary>
    public static string Screenshots { get; } = Directory.CreateDirectory(Path.Combine(Root, "artifacts", "screenshots")).FullName;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TeamsPilotBot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No TeamsPilotBot.sln above {AppContext.BaseDirectory}.");
    }

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}

using System.Reflection;

namespace TeamsPilotBot.Tests.Running;

/// <summary>Where things are in the working copy that these tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The bot, built in the same configuration as these tests.</summary>
    public static string BotAssembly => Path.Combine(Root, Metadata("BotAssembly"));

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

    private static string Metadata(string key)
        => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}

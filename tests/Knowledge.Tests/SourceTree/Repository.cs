namespace TeamsPilotBot.Knowledge.Tests.SourceTree;

/// <summary>The source tree that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder)
        => File.Exists(Path.Combine(folder.FullName, "TeamsPilotBot.sln")) ? folder.FullName : Find(folder.Parent!);
}

namespace TeamsPilotBot.Knowledge.Tests;

/// <summary>The seed files, as they lie beside the program.</summary>
internal static class SeedFiles
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    public static string PathOf(string name) => Path.Combine(Folder, name);
}

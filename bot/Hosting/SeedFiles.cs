namespace TeamsPilotBot.Bot.Hosting;

/// <summary>Where the files lie that come with the program.</summary>
internal static class SeedFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>The lessons that a new data folder begins with.</summary>
    public static string Lessons => Path.Combine(Folder, "lessons.json");

    /// <summary>The registry of projects.</summary>
    public static string Projects => Path.Combine(Folder, "projects.json");

    /// <summary>Guides, tools and networks.</summary>
    public static string Resources => Path.Combine(Folder, "resources.json");

    /// <summary>The folder of word lists.</summary>
    public static string Lexicon => Path.Combine(Folder, "lexicon");

    /// <summary>The folder in which an administrator's own words are.</summary>
    /// <param name="dataPath">The data folder.</param>
    public static string OwnLexicon(string dataPath) => Path.Combine(dataPath, "lexicon");

    /// <summary>The directory of contacts: the administrator's own in the data folder, else the examples.</summary>
    /// <param name="dataPath">The data folder.</param>
    public static string Contacts(string dataPath)
    {
        const string name = "contacts.json";
        var own = Path.Combine(dataPath, name);
        return File.Exists(own) ? own : Path.Combine(Folder, name);
    }
}

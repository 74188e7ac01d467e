using System.Collections.Frozen;
using TeamsPilotBot.Bot.Cards.Templating;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>The templates that are built into the bot, read once.</summary>
internal static class CardTemplates
{
    private const string Folder = ".Cards.Templates.";

    private static readonly FrozenDictionary<string, CardTemplate> All = Read();

    /// <summary>The template of a name.</summary>
    /// <param name="name">The file name without ending.</param>
    public static CardTemplate Get(string name) => All[name];

    private static FrozenDictionary<string, CardTemplate> Read()
    {
        var assembly = typeof(CardTemplates).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.Contains(Folder, StringComparison.Ordinal))
            .ToFrozenDictionary(
                name => name[(name.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..].Replace(".json", "", StringComparison.Ordinal),
                name =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                    return CardTemplate.Parse(reader.ReadToEnd());
                });
    }
}

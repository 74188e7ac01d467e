using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Projects.Portfolio;

/// <summary>Tells which projects a text means that is a name and nothing else. Immutable.</summary>
/// <param name="registry">The registry.</param>
public sealed partial class NamedProjects(ProjectRegistry registry)
{
    // A word that stands in the names of more projects than this is no name.
    private const int Most = 3;
    private const int ShortestWord = 4;

    /// <summary>Words around a name.</summary>
    private static readonly HashSet<string> Around = new(
        new[]
        {
            "i", "på", "for", "med", "nu", "henne", "kommune", "kommunes", "projekt", "projektet", "projekter", "porteføljen", "billedet",
            "the", "in", "of", "now", "project", "projects", "municipality", "portfolio", "picture", "stand", "stands",
        },
        StringComparer.Ordinal);

    private static readonly char[] Marks = [' ', '?', '.', ',', '"', '»', '«', '”', '“'];

    /// <summary>The projects that a name means: an id, an authority, the name that a project has made up, or at least two words of its name.</summary>
    /// <param name="name">The name, as somebody wrote it.</param>
    /// <returns>The projects in the order of the registry; none if it is not the name of one, or says more than a name.</returns>
    public IReadOnlyList<Project> Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (registry.Find(name.Trim(Marks)) is { } byId)
        {
            return [byId];
        }

        var said = Said(name);
        if (said.Count == 0)
        {
            return [];
        }

        var places = registry.All.Where(project => said.IsSubsetOf(PlaceNames.Of(project.Organisation))).ToList();
        return places.Count > 0 ? places : ByName(said);
    }

    /// <summary>The authority that a name means, of given ones; null if it means none of them.</summary>
    /// <param name="name">The name, as somebody wrote it.</param>
    /// <param name="organisations">The authorities.</param>
    public static string? Authority(string name, IEnumerable<string> organisations)
    {
        ArgumentNullException.ThrowIfNull(name);
        var said = Said(name);
        return said.Count == 0 ? null
            : organisations.Order(StringComparer.Ordinal).FirstOrDefault(organisation => said.SetEquals(PlaceNames.Of(organisation)));
    }

    private List<Project> ByName(HashSet<string> said)
    {
        if (said.All(word => word.Length < ShortestWord))
        {
            return [];
        }

        // One common word is no name: "hvor står data" is a question.
        var named = registry.All.Where(project => said.IsSubsetOf(said.Count == 1 ? OwnName(project) : Words(project.Name))).ToList();
        return named.Count <= Most ? named : [];
    }

    /// <summary>The words that a project has made up for itself: what stands alone before the rest ("Hjerterø."), and what has a capital within ("SmartMail").</summary>
    private static IEnumerable<string> OwnName(Project project)
        => Words(Alone().Match(project.Name).Value).Concat(Capitals().Matches(project.Name).SelectMany(word => Words(word.Value)));

    private static IEnumerable<string> Words(string text) => Tokenizer.Tokenize(text).Select(token => TermAnalyzer.Danish(token.Text));

    [GeneratedRegex(@"^\p{L}+(?=\.( |$)| *[-–:] |$)", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\b\p{L}\p{Ll}*\p{Lu}\p{L}*\b", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    private static HashSet<string> Said(string name)
        => Tokenizer.Tokenize(name).Where(token => !Around.Contains(token.Text)).Select(token => TermAnalyzer.Danish(token.Text)).ToHashSet(StringComparer.Ordinal);
}

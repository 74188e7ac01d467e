using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Submissions.Reading;

/// <summary>Where a story happened.</summary>
/// <param name="Organisation">The authority; null if it is not known.</param>
/// <param name="Sector">The part of the public sector; null if it is not known.</param>
/// <param name="Project">The project of the registry; null if none is meant.</param>
/// <param name="ProjectName">The project's name; null if none is named.</param>
internal sealed partial record StoryPlace(string? Organisation, Sector? Sector, Project? Project, string? ProjectName)
{
    private const int ShortestAlias = 5;

    /// <summary>What a story says of where it happened, and what is known of its teller.</summary>
    /// <param name="story">The story.</param>
    /// <param name="teller">The teller, as mapped.</param>
    /// <param name="registry">The registered projects.</param>
    public static StoryPlace Of(string story, Reader teller, ProjectRegistry registry)
    {
        var named = Named(story);
        var project = ProjectIn(story, registry);
        var quoted = project is null && Quoted().Match(story) is { Success: true } match ? match.Groups["name"].Value.Trim() : null;

        // Others are named in stories too ("som de gør i Odense Kommune"): what is known of the teller goes before a name without "vi".
        var organisation = Own(story) ?? teller.Organisation ?? named ?? project?.Organisation;
        var sector = organisation == teller.Organisation && teller.Sector is not null ? teller.Sector
            : organisation is null ? teller.Sector
            : SectorOf(organisation) ?? (organisation == project?.Organisation ? project.Sector : teller.Sector);
        return new StoryPlace(organisation, sector, project, project?.Name ?? quoted);
    }

    /// <summary>The sector of an authority by its name; null if the name does not tell.</summary>
    /// <param name="organisation">The authority.</param>
    internal static Sector? SectorOf(string organisation)
        => organisation.Contains("kommune", StringComparison.OrdinalIgnoreCase) ? Lessons.Sector.Municipality
            : RegionalName().IsMatch(organisation) ? Lessons.Sector.Region
            : StateName().IsMatch(organisation) ? Lessons.Sector.State
            : null;

    private static string? Own(string story) => OwnPlace().Match(story) is { Success: true } match ? Tidy(match.Groups["name"].Value) : null;

    private static string? Named(string story) => Authority().Match(story) is { Success: true } match ? Tidy(match.Value) : null;

    private static string Tidy(string name) => MunicipalityOf().Replace(name.Trim(), "$1 Kommune");

    /// <summary>The registered project whose name, or a name of its own in it such as "SmartMail", stands in the story.</summary>
    private static Project? ProjectIn(string story, ProjectRegistry registry)
    {
        var words = Tokenizer.Tokenize(story).Select(token => token.Surface).ToHashSet(StringComparer.Ordinal);
        var fits = registry.All.Where(project => story.Contains(project.Name, StringComparison.OrdinalIgnoreCase) || Aliases(project).Any(words.Contains)).ToList();
        return fits.Count == 1 ? fits[0] : null;
    }

    /// <summary>Words of a name that are no words of the language: "SmartMail", "DESERT".</summary>
    private static IEnumerable<string> Aliases(Project project)
        => Tokenizer.Tokenize(project.Name).Select(token => token.Surface)
            .Where(word => word.Length >= ShortestAlias && word.Skip(1).Any(char.IsUpper) && word.All(char.IsLetter));

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Name = @"(?:\p{Lu}[\p{L}]+(?:[- ]\p{Lu}\p{L}+)?(?: og \p{Lu}\p{L}+)? [Kk]ommune|Region (?:Midtjylland|Syddanmark|Nordjylland|Sjælland|Hovedstaden|Østdanmark)|(?:\p{Lu}[\p{L}-]+ )?(?:Universitetshospital|Hospital|Sygehus(?: \p{Lu}\p{L}+)?)|\p{Lu}\p{L}+(?:styrelsen|ministeriet))";

    [GeneratedRegex(@"\b" + Name + @"\b", Options)]
    private static partial Regex Authority();

    [GeneratedRegex(@"\b(?:[Vv]i|[Hh]os os|[Oo]s|[Hh]er|[Jj]eg (?:arbejder|sidder|er)|[Ww]e|[Uu]s)(?: er)?(?:,)? (?:i|hos|fra|ved|in|at|from) (?<name>" + Name + @")\b", Options)]
    private static partial Regex OwnPlace();

    [GeneratedRegex(@"^(.+) kommune$", Options)]
    private static partial Regex MunicipalityOf();

    [GeneratedRegex(@"\b[Pp]rojekt(?:et)? (?:hedder |kaldet |kaldes )?[""'»”“](?<name>[^""'«»”“\n]{3,80})[""'«»”“]", Options)]
    private static partial Regex Quoted();

    [GeneratedRegex("region|hospital|sygehus", RegexOptions.IgnoreCase | Options)]
    private static partial Regex RegionalName();

    [GeneratedRegex("styrelse|ministeri|direktorat|tilsyn", RegexOptions.IgnoreCase | Options)]
    private static partial Regex StateName();
}

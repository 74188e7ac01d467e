using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Search.Lexicon;

namespace TeamsPilotBot.Knowledge.Projects;

/// <summary>
/// Finds projects of the registry by what a question says of them: how far they are, sector, organisation, technology, name.
/// Immutable.
/// </summary>
public sealed class ProjectSearch : IProjectLookup
{
    private const double NameShare = 0.6;
    private const int TellsApart = 4;

    // What two of the 40 projects have in common still tells them apart; what ten have does not.
    private const double CommonWorth = 1.6;

    private readonly ConceptReader reader;
    private readonly List<(Project Project, HashSet<string> Name, HashSet<string> All)> projects = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Makes the projects searchable.</summary>
    /// <param name="projects">The registry.</param>
    /// <param name="language">Word lists and thesaurus.</param>
    public ProjectSearch(IEnumerable<Project> projects, LanguageData language)
    {
        var all = projects.ToList();
        var words = all.SelectMany(p => Texts(p)).SelectMany(Tokenizer.Tokenize).Select(t => TextFolding.Danish(t.Text));
        reader = new ConceptReader(language, words);
        foreach (var project in all)
        {
            var name = reader.Terms(project.Name);
            var everything = Texts(project).SelectMany(reader.Terms).ToHashSet(StringComparer.Ordinal);
            this.projects.Add((project, name, everything));
            foreach (var term in everything)
            {
                counts[term] = counts.GetValueOrDefault(term) + 1;
            }
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<Project> Matching(string text)
    {
        var stage = StageWords.In(text);
        var sectors = SectorsOf(text);
        var concepts = reader.Concepts(text).Where(c => !stage.Terms.Overlaps(c) && !c.Overlaps(SectorTerms)).Select(Telling).ToList();
        var candidates = projects.Where(p => stage.Fits(p.Project) && (sectors.Count == 0 || sectors.Contains(p.Project.Sector)));
        if (concepts.Count == 0)
        {
            return [.. candidates.Select(p => p.Project)];
        }

        return [.. candidates
            .Select(p => (p.Project, Score: concepts.Where(c => c.Overlaps(p.All)).Sum(Worth)))
            .Where(p => p.Score >= concepts.Sum(Worth) * 0.5)
            .OrderByDescending(p => p.Score).ThenBy(p => p.Project.Id, StringComparer.Ordinal)
            .Select(p => p.Project)];
    }

    /// <inheritdoc/>
    public Project? Named(string text)
    {
        var stage = StageWords.In(text).Terms;
        var concepts = reader.Concepts(text).Where(c => !stage.Overlaps(c) && !c.Overlaps(SectorTerms)).ToList();
        var best = projects
            .Select(p => (p.Project, Said: concepts.Where(c => c.Overlaps(p.Name) && Worth(c) > CommonWorth).ToList()))
            .OrderByDescending(p => p.Said.Sum(Worth)).FirstOrDefault();
        return best.Said is { Count: > 1 } && best.Said.Sum(Worth) >= concepts.Sum(Worth) * NameShare ? best.Project : null;
    }

    /// <inheritdoc/>
    public Project? TakenToRun(string text, bool aboutResult)
    {
        var tokens = Tokenizer.Tokenize(text);
        if (!Enumerable.Range(0, tokens.Count).Any(place => IsRunning(tokens, place)) || tokens.Exists(t => t.Text is "ikke" or "aldrig" or "not" or "never"))
        {
            return null;
        }

        var said = tokens.Where(t => char.IsUpper(t.Surface[0])).Select(t => TermAnalyzer.Danish(t.Text)).ToHashSet(StringComparer.Ordinal);
        var concepts = reader.Concepts(text).ToList();
        var candidates = projects.Where(p => said.Overlaps(PlaceNames.Of(p.Project.Organisation)))
            .Select(p => (p.Project, Score: concepts.Count(c => c.Overlaps(p.Name)))).OrderByDescending(p => p.Score).ToList();
        var best = candidates.Where(c => c.Score == candidates[0].Score).ToList();

        // A question for a result is about the authority's project; another one must say so ("har Esbjerg en chatbot i drift?").
        return best is [var (project, score)] && (aboutResult || score > 0)
            && project.Stage is ProjectStage.Development or ProjectStage.Test or ProjectStage.NotInOperation ? project : null;
    }

    // "Operation" alone is surgery too.
    private static bool IsRunning(List<Token> tokens, int place)
        => TermAnalyzer.Danish(tokens[place].Text) == "drift" || tokens[place].Text is "production" or "idriftsat"
            || (tokens[place].Text == "operation" && place > 0 && tokens[place - 1].Text is "in" or "into");

    private static readonly HashSet<string> SectorTerms = new(StringComparer.Ordinal)
    {
        "kommun", "region", "hospital", "en:municip", "en:region", "en:hospit", "projek", "signaturprojek", "en:project", "en:signatur",
        "arbejd", "en:work", "brug", "en:use",
    };

    private static HashSet<Sector> SectorsOf(string text)
    {
        var terms = Tokenizer.Tokenize(text).SelectMany(t => new[] { TermAnalyzer.Danish(t.Text), TermAnalyzer.English(t.Text) }).ToHashSet(StringComparer.Ordinal);
        var sectors = new HashSet<Sector>();
        if (terms.Overlaps(["kommun", "en:municip"]))
        {
            sectors.Add(Sector.Municipality);
        }

        if (terms.Overlaps(["region", "hospital", "sygehus", "en:region", "en:hospit"]))
        {
            sectors.Add(Sector.Region);
        }

        return sectors;
    }

    private static IEnumerable<string> Texts(Project project)
        => new[] { project.Name, project.Organisation, project.Technology, project.Summary, project.Results, project.Region, project.Note }.OfType<string>();

    // A word that some project says itself means that; else what may stand for it counts where it tells projects apart.
    private HashSet<string> Telling(HashSet<string> concept)
    {
        var own = concept.Where(counts.ContainsKey).Where(concept.First().Equals).ToHashSet(StringComparer.Ordinal);
        return own.Count > 0 ? own : concept.Where(t => counts.GetValueOrDefault(t) <= TellsApart).ToHashSet(StringComparer.Ordinal);
    }

    private double Worth(HashSet<string> concept)
        => concept.Where(counts.ContainsKey).Select(t => Math.Log(1 + (projects.Count / (double)counts[t]))).DefaultIfEmpty(1).Max();
}

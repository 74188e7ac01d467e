using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Projects;

/// <summary>
/// Finds projects of the registry by what a question says of them: how far they are, sector, organisation, technology, name.
/// Immutable.
/// </summary>
public sealed class ProjectSearch : IProjectLookup
{
    private const double NameShare = 0.6;

    // What two of the 40 projects have in common still tells them apart; what ten have does not.
    private const double CommonWorth = 1.6;

    private readonly LanguageData language;
    private readonly TermAnalyzer analyzer;
    private readonly List<(Project Project, HashSet<string> Name, HashSet<string> All)> projects = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Makes the projects searchable.</summary>
    /// <param name="projects">The registry.</param>
    /// <param name="language">Word lists and thesaurus.</param>
    public ProjectSearch(IEnumerable<Project> projects, LanguageData language)
    {
        this.language = language;
        var all = projects.ToList();
        var words = all.SelectMany(p => Texts(p)).SelectMany(Tokenizer.Tokenize).Select(t => TextFolding.Danish(t.Text));
        analyzer = new TermAnalyzer(new CompoundSplitter([.. words, .. language.Thesaurus.Words]));
        foreach (var project in all)
        {
            var name = Terms(project.Name);
            var everything = Texts(project).SelectMany(Terms).ToHashSet(StringComparer.Ordinal);
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
        var sector = SectorOf(text);
        var concepts = Concepts(text).Where(c => !stage.Terms.Overlaps(c) && !c.Overlaps(SectorTerms)).ToList();
        var candidates = projects.Where(p => stage.Fits(p.Project) && (sector is null || p.Project.Sector == sector));
        if (concepts.Count == 0)
        {
            return stage.Any || sector is not null ? [.. candidates.Select(p => p.Project)] : [];
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
        var concepts = Concepts(text).Where(c => !stage.Overlaps(c) && !c.Overlaps(SectorTerms)).ToList();
        var best = projects
            .Select(p => (p.Project, Said: concepts.Where(c => c.Overlaps(p.Name) && Worth(c) > CommonWorth).ToList()))
            .OrderByDescending(p => p.Said.Sum(Worth)).FirstOrDefault();
        return best.Said is { Count: > 1 } && best.Said.Sum(Worth) >= concepts.Sum(Worth) * NameShare ? best.Project : null;
    }

    private static readonly HashSet<string> SectorTerms = new(StringComparer.Ordinal)
    {
        "kommun", "region", "hospital", "en:municip", "en:region", "en:hospit", "projek", "signaturprojek", "en:project", "en:signatur",
        "arbejd", "en:work", "brug", "en:use",
    };

    private static Sector? SectorOf(string text)
    {
        var terms = Tokenizer.Tokenize(text).SelectMany(t => new[] { TermAnalyzer.Danish(t.Text), TermAnalyzer.English(t.Text) }).ToHashSet(StringComparer.Ordinal);
        return terms.Overlaps(["kommun", "en:municip"]) ? Sector.Municipality
            : terms.Overlaps(["region", "hospital", "en:region", "en:hospit"]) ? Sector.Region : null;
    }

    private static IEnumerable<string> Texts(Project project)
        => new[] { project.Name, project.Organisation, project.Technology, project.Summary, project.Results, project.Region, project.Note }.OfType<string>();

    private HashSet<string> Terms(string text)
        => Tokenizer.Tokenize(text).Where(t => language.WeakWords.Weight(t, english: false) > 0)
            .SelectMany(t => analyzer.Analyze(t, english: false)).Select(t => t.Term).ToHashSet(StringComparer.Ordinal);

    // Each word of the question with all that may stand for it.
    private IEnumerable<HashSet<string>> Concepts(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        var danish = tokens.Select(t => TermAnalyzer.Danish(t.Text)).ToList();
        var english = tokens.Select(t => TermAnalyzer.English(t.Text)).ToList();
        for (var place = 0; place < tokens.Count; place++)
        {
            if (language.WeakWords.Weight(tokens[place], english: false) < 0.5 || language.WeakWords.Weight(tokens[place], english: true) < 0.5)
            {
                continue;
            }

            var ways = analyzer.Analyze(tokens[place], english: false).Select(t => t.Term).Append(english[place]).ToHashSet(StringComparer.Ordinal);
            var expansions = language.Thesaurus.Matches(danish, place).Concat(language.Thesaurus.Matches(english, place))
                .SelectMany(m => m.Expansions).Where(e => e.Terms.Count == 1 && e.Weight > 0.6);
            ways.UnionWith(expansions.Select(e => e.Terms[0]));
            yield return ways;
        }
    }

    private double Worth(HashSet<string> concept)
        => concept.Where(counts.ContainsKey).Select(t => Math.Log(1 + (projects.Count / (double)counts[t]))).DefaultIfEmpty(1).Max();
}

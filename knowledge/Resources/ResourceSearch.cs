using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Search.Lexicon;

namespace TeamsPilotBot.Knowledge.Resources;

/// <summary>
/// Finds resources by name, subjects and what they offer. What was only proposed is never offered, and solutions, reports and
/// cases of single projects are left to the lessons. Immutable, and safe to use from several threads.
/// </summary>
public sealed class ResourceSearch : IResourceLookup
{
    // A resource that only shares a common word with a question is noise under an answer.
    private const double Share = 0.5;
    private const double OfTheBest = 0.75;
    private const double InName = 1.0;
    private const double InOffers = 0.6;

    private static readonly HashSet<string> OfUse = new(StringComparer.Ordinal)
    {
        "guidance", "tool", "network", "sandbox", "training", "method", "knowledge-centre", "catalogue", "procurement", "standard", "dataset", "ruling",
    };

    private readonly ConceptReader reader;
    private readonly List<(Resource Resource, HashSet<string> Name, HashSet<string> Offers)> resources;
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Makes the resources searchable.</summary>
    /// <param name="resources">All resources, the proposed ones included.</param>
    /// <param name="language">Word lists and thesaurus.</param>
    public ResourceSearch(IEnumerable<Resource> resources, LanguageData language)
    {
        var all = resources.Where(r => r.Exists && OfUse.Contains(r.Kind)).ToList();
        reader = new ConceptReader(
            language, all.SelectMany(r => Tokenizer.Tokenize($"{r.Name} {r.Topics} {r.Offers}")).Select(t => TextFolding.Danish(t.Text)));
        this.resources = [.. all.Select(r => (r, reader.Terms($"{r.Name} {r.Topics}"), reader.Terms(r.Offers ?? "")))];
        foreach (var term in this.resources.SelectMany(r => r.Name.Union(r.Offers)))
        {
            counts[term] = counts.GetValueOrDefault(term) + 1;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<Resource> Matching(string text, int limit)
    {
        var concepts = reader.Concepts(text).ToList();
        var whole = concepts.Sum(Worth);
        var scored = resources
            .Select(r => (r.Resource, Score: concepts.Sum(c => Worth(c) * (c.Overlaps(r.Name) ? InName : c.Overlaps(r.Offers) ? InOffers : 0))))
            .Where(r => r.Score > 0 && r.Score >= whole * Share)
            .OrderByDescending(r => r.Score).ThenBy(r => r.Resource.Id, StringComparer.Ordinal).Take(limit).ToList();
        return [.. scored.Where(r => r.Score >= scored[0].Score * OfTheBest).Select(r => r.Resource)];
    }

    // A word that no resource holds counts as much as the rarest.
    private double Worth(HashSet<string> concept)
        => concept.Where(counts.ContainsKey).Select(t => Math.Log(1 + (resources.Count / (double)counts[t])))
            .DefaultIfEmpty(Math.Log(1 + resources.Count)).Max();
}

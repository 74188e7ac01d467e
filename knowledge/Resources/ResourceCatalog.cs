using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Resources;

/// <summary>
/// What can be used: guides, tools, networks, authorities. What was only proposed is never offered. Immutable, and safe to
/// use from several threads.
/// </summary>
/// <param name="resources">All resources, the proposed ones included.</param>
public sealed class ResourceCatalog(IEnumerable<Resource> resources)
{
    private readonly EquatableList<Resource> existing = [.. resources.Where(resource => resource.Exists)];

    /// <summary>All that exist.</summary>
    public IReadOnlyList<Resource> All => existing;

    /// <summary>The one with an id, if it exists.</summary>
    /// <param name="id">The id.</param>
    public Resource? Find(string id) => existing.FirstOrDefault(resource => resource.Id == id);

    /// <summary>Those of a kind.</summary>
    /// <param name="kind">The kind, such as "network".</param>
    public IReadOnlyList<Resource> OfKind(string kind) => [.. existing.Where(resource => resource.Kind == kind)];

    /// <summary>Those that a text is most about, by name, topics and offers; best first.</summary>
    /// <param name="text">Any text, for instance a question.</param>
    /// <param name="limit">How many at the most.</param>
    public IReadOnlyList<Resource> Search(string text, int limit = 3)
        => PlainWords.Rank(existing, text, resource => $"{resource.Name} {resource.Topics} {resource.Offers}", limit);
}

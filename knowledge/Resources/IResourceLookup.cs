namespace TeamsPilotBot.Knowledge.Resources;

/// <summary>Finds what can be used with a question: guides, tools, networks.</summary>
public interface IResourceLookup
{
    /// <summary>The resources that fit a question, best first; empty if none does.</summary>
    /// <param name="text">The question, in Danish or English.</param>
    /// <param name="limit">How many at the most.</param>
    IReadOnlyList<Resource> Matching(string text, int limit);
}

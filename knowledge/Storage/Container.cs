using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Storage;

/// <summary>A kind of document, and what it can be found by.</summary>
/// <param name="Name">Lower-case letters and hyphens.</param>
/// <param name="Fields">Names of the top-level JSON properties (strings, numbers or booleans) that queries may name. They are indexed.</param>
public sealed record Container(string Name, EquatableList<string> Fields);

using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>A message to the bot, and what is known of the one who wrote it.</summary>
/// <param name="Text">The text as typed, with mentions of the bot taken out.</param>
/// <param name="Reader">What the writer may see.</param>
public sealed record Question(string Text, Reader Reader)
{
    /// <summary>The language to answer in; null to tell it from the text, and to take Danish if that cannot be done.</summary>
    public Language? Language { get; init; }

    /// <summary>The sector that the writer says to be from; helps routing, opens nothing.</summary>
    public Sector? Sector { get; init; }

    /// <summary>The authority that the writer says to be from; helps routing, opens nothing.</summary>
    public string? Organisation { get; init; }

    /// <summary>The ids of contacts whom the writer is not to be sent to, such as the writer; null for none.</summary>
    public IReadOnlyCollection<string>? NotTo { get; init; }

    /// <summary>The question before this one in the conversation, if there was one: a follow-up keeps its subject.</summary>
    public string? Previous { get; init; }
}

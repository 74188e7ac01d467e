using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Questions;

/// <summary>A question as it is kept: enough to answer it again, and to count it. Texts are masked.</summary>
public sealed record AskedQuestion
{
    /// <summary>Unguessable id: whoever knows it may have the question answered again for themselves.</summary>
    public required string Id { get; init; }

    /// <summary>The message as typed, personal data masked.</summary>
    public required string Text { get; init; }

    /// <summary>The question before it that it took its subject from, masked; null if there was none.</summary>
    public string? Previous { get; init; }

    /// <summary>The language of the answer.</summary>
    public required Language Language { get; init; }

    /// <summary>What the lessons said.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The ids of the lessons found, best first.</summary>
    public EquatableList<string> Hits { get; init; } = [];

    /// <summary>The bot's own id of the asker.</summary>
    public required string PersonKey { get; init; }

    /// <summary>Where it was asked.</summary>
    public required ConversationKind Conversation { get; init; }

    /// <summary>When it was asked.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>
    /// Whether it is kept only so that buttons can come back to it: the lessons were not asked (but the bot, the registry or the directory), or
    /// the person has not asked yet but tries private words. It counts as asked nowhere; once it is handed on, the hand-off counts.
    /// </summary>
    public bool IsAside { get; init; }
}

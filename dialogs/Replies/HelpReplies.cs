using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>A question that others may see, with a field for what the reader did. It says nothing of who asked but the sector.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="HandOffId">The hand-off.</param>
/// <param name="Question">The question, masked.</param>
/// <param name="Sector">The sector that it is asked in; null if it is not known.</param>
/// <param name="AskedAt">When it was sent.</param>
public sealed record HelpOfferReply(Language Language, string Nonce, string HandOffId, string Question, Sector? Sector, DateTimeOffset AskedAt) : Reply(Language)
{
    /// <summary>What was typed already; null for nothing.</summary>
    public string? Typed { get; init; }

    /// <summary>Why it was not sent, as a sentence; null if it was not tried.</summary>
    public string? Notice { get; init; }

    /// <summary>Whether it can be sent: whether the question is still open.</summary>
    public required bool CanSend { get; init; }

    /// <summary>Whether the same words can be told as an experience instead.</summary>
    public required bool CanTell { get; init; }
}

/// <summary>That a suggestion was sent to the one who asked.</summary>
/// <param name="Language">The language.</param>
/// <param name="Text">The suggestion as it was sent, masked; null where others may read along.</param>
public sealed record HelpSentReply(Language Language, string? Text) : Reply(Language);

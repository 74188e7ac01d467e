using System.Text.Json.Nodes;

namespace TeamsPilotBot.Tests.Connector;

/// <summary>What a bot can ask of Teams.</summary>
internal enum CallKind
{
    CreateConversation,
    Post,
    Update,
    Delete,
    GetMember,
    GetMembers,
}

/// <summary>One call that a bot made.</summary>
/// <param name="Number">From 1, in the order in which the calls came.</param>
/// <param name="Kind">What was asked for.</param>
/// <param name="Conversation">The conversation, as the bot named it; null when it asks for a new one.</param>
/// <param name="ActivityId">The message that was to be changed, deleted or replied to.</param>
/// <param name="UserId">The person it is about: whom a chat is to be made with, or who is looked up.</param>
/// <param name="Body">What was sent.</param>
/// <param name="Authorization">How the bot signed it; null if it did not.</param>
/// <param name="At">When it came, by the server's clock.</param>
internal sealed record ConnectorCall(
    int Number,
    CallKind Kind,
    string? Conversation,
    string? ActivityId,
    string? UserId,
    JsonObject? Body,
    string? Authorization,
    DateTimeOffset At)
{
    /// <summary>Whether it posts or changes a message, and not only shows that the bot is typing.</summary>
    public bool IsMessage => Kind is CallKind.Post or CallKind.Update && (string?)Body?["type"] == "message";
}

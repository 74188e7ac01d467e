using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using TeamsPilotBot.Knowledge.Digests;

namespace TeamsPilotBot.Bot.Commands;

/// <summary>A digest, as <c>digest --json</c> prints it.</summary>
/// <param name="Channel">The channel as it was asked for.</param>
/// <param name="Week">The week, such as 2026-W48.</param>
/// <param name="Items">What is shown; empty if there is nothing new.</param>
/// <param name="Card">The Adaptive Card; null if there is nothing new.</param>
internal sealed record DigestJson(string Channel, string Week, IReadOnlyList<DigestItemJson> Items, JsonNode? Card)
{
    /// <summary>The digest in the shape that is printed.</summary>
    /// <param name="channel">The channel as it was asked for.</param>
    /// <param name="week">The week.</param>
    /// <param name="digest">The digest; null if there is nothing new.</param>
    /// <param name="message">The message that would be posted; null if there is nothing new.</param>
    public static DigestJson Of(string channel, DigestWeek week, Digest? digest, IMessageActivity? message) => new(
        channel,
        week.ToString(),
        [.. digest?.Items.Select(item => new DigestItemJson(item.Kind, item.Id, item.Title)) ?? []],
        message?.Attachments is [{ Content: { } content }, ..] ? JsonNode.Parse(content.ToString()!) : null);
}

/// <summary>Something in a digest, as <c>digest --json</c> prints it.</summary>
internal sealed record DigestItemJson(DigestItemKind Kind, string Id, string Title);

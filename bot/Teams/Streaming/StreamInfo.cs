using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace TeamsPilotBot.Bot.Teams.Streaming;

/// <summary>The entity by which Teams knows the parts of a message that is shown while it is written, from its documentation of streaming.</summary>
internal static class StreamInfo
{
    /// <summary>A line that says what the bot is doing.</summary>
    public const string Informative = "informative";

    /// <summary>The message as far as it is written.</summary>
    public const string Streaming = "streaming";

    private const string Name = "streaminfo";

    /// <summary>A part.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="id">The id that Teams gave the first part; null for the first.</param>
    /// <param name="sequence">The number of the part, from 1.</param>
    public static Entity Update(string kind, string? id, int sequence)
    {
        var properties = new JObject { ["streamType"] = kind, ["streamSequence"] = sequence };
        if (id is not null)
        {
            properties["streamId"] = id;
        }

        return new Entity(Name) { Properties = properties };
    }

    /// <summary>The whole message. It has no number.</summary>
    /// <param name="id">The id that Teams gave the first part.</param>
    public static Entity Final(string id) => new(Name) { Properties = new JObject { ["streamType"] = "final", ["streamId"] = id } };

    /// <summary>Whether Teams refuses because the message is complete already.</summary>
    /// <param name="refused">What Teams said.</param>
    public static bool SaysCompleted(ErrorResponseException refused)
        => refused.Body?.Error is { Code: "ContentStreamNotAllowed", Message: { } words } && words.Contains("already completed", StringComparison.OrdinalIgnoreCase);
}

using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace TeamsPilotBot.Bot.Delivery;

/// <summary>What Teams adds to an activity in its channel data. It is read with care: whatever is not what it should be is not there.</summary>
internal static class ChannelFacts
{
    /// <summary>The tenant; null if none is told.</summary>
    /// <param name="activity">The activity.</param>
    public static string? Tenant(this IActivity activity) => activity.Conversation?.TenantId ?? Text(activity, "tenant", "id");

    /// <summary>The team; null outside teams.</summary>
    /// <param name="activity">The activity.</param>
    public static string? Team(this IActivity activity) => Text(activity, "team", "id");

    /// <summary>The channel that an event is about; null if it is about none.</summary>
    /// <param name="activity">The activity.</param>
    public static string? Channel(this IActivity activity) => Text(activity, "channel", "id");

    /// <summary>The name of the channel; null if it is not told, as for the first channel of a team.</summary>
    /// <param name="activity">The activity.</param>
    public static string? ChannelName(this IActivity activity) => Text(activity, "channel", "name");

    /// <summary>What the team is called; null if the activity does not tell, as most do not.</summary>
    /// <param name="activity">The activity.</param>
    public static string? TeamName(this IActivity activity) => Text(activity, "team", "name");

    /// <summary>What happened, such as "channelDeleted"; null in most activities.</summary>
    /// <param name="activity">The activity.</param>
    public static string? EventType(this IActivity activity) => Text(activity, "eventType");

    /// <summary>The channel that a conversation id belongs to: what follows a semicolon is the message that a thread began with.</summary>
    /// <param name="conversationId">The conversation.</param>
    public static string WithoutMessage(string conversationId) => conversationId.Split(';')[0];

    private static string? Text(IActivity activity, params ReadOnlySpan<string> path)
    {
        var token = activity.ChannelData as JToken;
        foreach (var name in path)
        {
            token = (token as JObject)?[name];
        }

        return token is JValue { Value: string { Length: > 0 } text } ? text : null;
    }
}

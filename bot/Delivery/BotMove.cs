using Microsoft.Bot.Schema;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Bot.Delivery;

/// <summary>That the bot was taken away from somewhere, or put back. One of person, channel and team is told.</summary>
/// <remarks>
/// Source: "Conversation events in your Teams bot" (learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/
/// subscribe-to-conversation-events). A new version of the app comes as "remove-upgrade" and "add-upgrade", and takes nothing away.
/// </remarks>
/// <param name="PersonKey">The bot's own key of the person whose chat it is.</param>
/// <param name="ChannelId">The channel.</param>
/// <param name="TeamId">The team, with all its channels.</param>
/// <param name="Left">Why nothing can be sent there any more; null if it can again.</param>
internal sealed record BotMove(string? PersonKey, string? ChannelId, string? TeamId, GoneReason? Left)
{
    /// <summary>What an activity tells; null if it is about something else.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="personKey">The bot's own key of its sender.</param>
    public static BotMove? Of(Activity activity, string personKey) => activity.Type switch
    {
        ActivityTypes.InstallationUpdate => activity.Action switch
        {
            "remove" => Away(activity, personKey),
            "add" when activity.Team() is { } team => new BotMove(null, null, team, null),
            _ => null,
        },
        ActivityTypes.ConversationUpdate => activity.EventType() switch
        {
            "channelDeleted" when activity.Channel() is { } channel => new BotMove(null, channel, null, GoneReason.NotFound),
            "teamDeleted" or "teamHardDeleted" when activity.Team() is { } team => new BotMove(null, null, team, GoneReason.NotFound),
            _ when Names(activity.MembersRemoved, activity.Recipient) => Away(activity, personKey),
            _ when Names(activity.MembersAdded, activity.Recipient) && activity.Team() is { } team => new BotMove(null, null, team, null),
            _ => null,
        },
        _ => null,
    };

    private static BotMove? Away(Activity activity, string personKey) => activity.Kind() switch
    {
        ConversationKind.Personal => new BotMove(personKey, null, null, GoneReason.NotInstalled),
        ConversationKind.Channel when activity.Team() is { } team => new BotMove(null, null, team, GoneReason.NotInstalled),
        ConversationKind.Channel => new BotMove(null, ChannelFacts.WithoutMessage(activity.Conversation.Id), null, GoneReason.NotInstalled),
        _ => null,
    };

    private static bool Names(IList<ChannelAccount>? members, ChannelAccount? bot)
        => bot?.Id is not null && members?.Any(member => member?.Id == bot.Id) == true;
}

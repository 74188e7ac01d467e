using Microsoft.Bot.Schema;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>Tells who clicked, and where, from the activity of a click.</summary>
internal static class ClickedBy
{
    /// <summary>Who clicked, and where.</summary>
    /// <param name="activity">The click.</param>
    /// <param name="person">Who clicked.</param>
    /// <param name="language">The language to answer in.</param>
    public static Clicked Of(IActivity activity, Person person, Language language) => new(
        person,
        language,
        activity.Kind(),
        ChannelFacts.WithoutMessage(activity.Conversation?.Id ?? ""),
        string.IsNullOrEmpty(activity.ReplyToId) ? null : activity.ReplyToId)
    {
        Name = string.IsNullOrWhiteSpace(activity.From?.Name) ? null : activity.From.Name.Trim(),
        TenantId = activity.Conversation?.TenantId,
        UserId = string.IsNullOrEmpty(activity.From?.AadObjectId) ? null : activity.From.AadObjectId,
    };
}

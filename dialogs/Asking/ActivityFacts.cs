using Microsoft.Bot.Schema;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Dialogs.Asking;

/// <summary>What the bot wants to know of an activity.</summary>
public static class ActivityFacts
{
    /// <summary>
    /// Where it was said. A conversation of a kind that is not known is taken for a group, in which less is shown; one whose
    /// kind the client does not tell is personal unless it says that it is a group.
    /// </summary>
    /// <param name="activity">The activity.</param>
    public static ConversationKind Kind(this IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Conversation?.ConversationType switch
        {
            "personal" => ConversationKind.Personal,
            "channel" => ConversationKind.Channel,
            null or "" when activity.Conversation?.IsGroup != true => ConversationKind.Personal,
            _ => ConversationKind.Group,
        };
    }

    /// <summary>Whether there is a file or a picture. Teams also attaches a message's own text, as HTML.</summary>
    /// <param name="attachments">The attachments; may be null.</param>
    internal static bool HasFiles(this IList<Attachment>? attachments)
        => attachments?.Any(attachment => attachment.ContentType != "text/html") ?? false;
}

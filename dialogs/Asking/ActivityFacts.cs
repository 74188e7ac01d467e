using Microsoft.Bot.Schema;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Dialogs.Asking;

/// <summary>What the dialogs want to know of an activity.</summary>
internal static class ActivityFacts
{
    /// <summary>Where it was said; a client that does not tell is taken for a personal chat.</summary>
    /// <param name="activity">The activity.</param>
    public static ConversationKind Kind(this IActivity activity) => activity.Conversation?.ConversationType switch
    {
        "channel" => ConversationKind.Channel,
        "groupChat" => ConversationKind.Group,
        _ => ConversationKind.Personal,
    };

    /// <summary>Whether there is a file or a picture. Teams also attaches a message's own text, as HTML.</summary>
    /// <param name="attachments">The attachments; may be null.</param>
    public static bool HasFiles(this IList<Attachment>? attachments)
        => attachments?.Any(attachment => attachment.ContentType != "text/html") ?? false;
}

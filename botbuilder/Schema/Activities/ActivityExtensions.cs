namespace Microsoft.Bot.Schema;

/// <summary>Mentions in a message.</summary>
public static class ActivityExtensions
{
    /// <summary>True if the account is mentioned.</summary>
    public static bool MentionsId(this IMessageActivity activity, string id)
        => activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);

    /// <summary>True if the one who gets the message is mentioned in it.</summary>
    public static bool MentionsRecipient(this IMessageActivity activity)
        => activity.GetMentions().Any(mention => mention.Mentioned?.Id == activity.Recipient.Id);

    /// <summary>Takes the mention of the one who gets the message out of its text.</summary>
    /// <returns>The text that is left.</returns>
    public static string RemoveRecipientMention(this IMessageActivity activity)
        => activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>
    /// Takes the mentions of an account out of the text, whatever their case, and trims what is left. A mention without a text of
    /// its own is looked for as an at tag around the name.
    /// </summary>
    /// <returns>The text that is left.</returns>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            var words = mention.Text ?? $"<at>{mention.Mentioned.Name}</at>";
            if (words.Length > 0)
            {
                activity.Text = activity.Text?.Replace(words, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
            }
        }

        return activity.Text;
    }
}

using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Makes messages readable that mention somebody: takes the bot's own mention out of the text and the entities, and leaves of others
/// the name without its tags.
/// </summary>
public class NormalizeMentionsMiddleware : IMiddleware
{
    /// <summary>True to take out the mention of the bot.</summary>
    public bool RemoveRecipientMention { get; set; } = true;

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type == ActivityTypes.Message)
        {
            Normalize(turnContext.Activity);
        }

        await next(cancellationToken).ConfigureAwait(false);
    }

    private void Normalize(Activity activity)
    {
        if (RemoveRecipientMention)
        {
            activity.RemoveRecipientMention();
            activity.Entities = activity.Entities?
                .Where(entity => !IsMention(entity) || (string)entity.Properties["mentioned"]?["id"] != activity.Recipient.Id)
                .ToList();
        }

        activity.Text = AtTags.Remove(activity.Text);
        foreach (var mention in (activity.Entities ?? []).Where(IsMention))
        {
            mention.Properties["text"] = AtTags.Remove((string)mention.Properties["text"])?.Trim();
        }
    }

    private static bool IsMention(Entity entity) => entity.Type == "mention";
}

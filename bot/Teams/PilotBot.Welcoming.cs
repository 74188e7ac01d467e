using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>What the bot says when it is added somewhere.</summary>
public sealed partial class PilotBot
{
    private async Task WelcomeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var place = PlaceOf(activity);
        if (!await welcomes.TakeAsync(activity.ChannelId, place, cancellationToken))
        {
            return;
        }

        try
        {
            await turnContext.SendActivityAsync(Welcome(activity), cancellationToken);
        }
        catch
        {
            await welcomes.GiveUpAsync(activity.ChannelId, place, CancellationToken.None);
            throw;
        }
    }

    /// <summary>A team is welcomed once, whichever of its channels tells: it has the id of its general channel.</summary>
    private static string PlaceOf(Activity activity)
        => activity.Kind() == ConversationKind.Channel && activity.Team() is { } team ? team : activity.Conversation.Id;

    /// <summary>A card for one person, a line for many. Nobody has written yet, so both are in both languages.</summary>
    private IMessageActivity Welcome(Activity activity)
        => IsPersonal(activity)
            ? cards.Show(new WelcomeReply())
            : MessageFactory.Text(TeamsTexts.Catalog.Format(
                Language.Danish, activity.Kind() == ConversationKind.Channel ? "WelcomeTeam" : "WelcomeMany", "@" + activity.Recipient?.Name));
}

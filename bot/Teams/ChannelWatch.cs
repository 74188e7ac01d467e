using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>What the turns in channels tell: who is there, and what becomes of channels and teams. Safe to use from several threads.</summary>
/// <remarks>
/// Source: "Conversation events in your Teams bot" (learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/
/// subscribe-to-conversation-events): a channel's name comes only with events about the channel, a team's only with events about the team.
/// </remarks>
/// <param name="presence">Keeps the subscriptions of channels up to date.</param>
/// <param name="logger">Where a roster that does not answer is told of.</param>
public sealed class ChannelWatch(SubscriptionPresence presence, ILogger<ChannelWatch> logger)
{
    /// <summary>Notes who writes or clicks in a channel, and lets the dialogs know where that is. Elsewhere it does nothing.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="person">Who writes or clicks.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task EnterAsync(ITurnContext turnContext, Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(person);
        var activity = turnContext.Activity;
        if (activity.Kind() != ConversationKind.Channel || activity.Conversation?.Id is not { Length: > 0 } conversation)
        {
            return;
        }

        var channel = ChannelFacts.WithoutMessage(conversation);
        turnContext.TurnState.Set(new ChannelHere(channel, activity.Team(), new TeamRoster(turnContext, logger)));
        await presence.SeenAsync(channel, person.Key, cancellationToken);
    }

    /// <summary>Hears of a channel or a team that has another name or is gone, and of who left a team.</summary>
    /// <param name="activity">What happened.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task HearAsync(IConversationUpdateActivity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        await HearOfPlaceAsync(activity, cancellationToken);
        if (activity.Team() is { } team)
        {
            foreach (var member in (activity.MembersRemoved ?? []).Where(member => member is not null && member.Id != activity.Recipient?.Id))
            {
                await presence.LeftAsync(team, ReaderDirectory.KeyOf(activity.ChannelId, member), cancellationToken);
            }
        }
    }

    private Task HearOfPlaceAsync(IActivity activity, CancellationToken cancellationToken) => (activity.EventType(), activity.Channel(), activity.Team()) switch
    {
        ("channelRenamed", { } channel, _) when activity.ChannelName() is { } name => presence.RenamedAsync(channel, name, cancellationToken),
        ("channelDeleted", { } channel, _) => presence.ClosedAsync(channel, cancellationToken),
        ("teamRenamed", _, { } team) when activity.TeamName() is { } name => presence.TeamRenamedAsync(team, name, cancellationToken),
        ("teamDeleted" or "teamHardDeleted", _, { } team) => presence.TeamClosedAsync(team, cancellationToken),
        _ => Task.CompletedTask,
    };
}

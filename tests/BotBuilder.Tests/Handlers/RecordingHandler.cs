using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Handlers;

/// <summary>Notes which method was called, and goes on to the official one.</summary>
internal sealed class RecordingHandler : ActivityHandler
{
    public List<string> Called { get; } = [];

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        => Note("message", base.OnMessageActivityAsync(turnContext, cancellationToken));

    protected override Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Note("update", base.OnMessageUpdateActivityAsync(turnContext, cancellationToken));

    protected override Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
        => Note("delete", base.OnMessageDeleteActivityAsync(turnContext, cancellationToken));

    protected override Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        Called.Add("conversation");
        return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
    }

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
        => Note($"added {string.Join(',', membersAdded.Select(member => member.Id))}", Task.CompletedTask);

    protected override Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
        => Note($"removed {string.Join(',', membersRemoved.Select(member => member.Id))}", Task.CompletedTask);

    protected override Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions,
        ITurnContext<IMessageReactionActivity> turnContext,
        CancellationToken cancellationToken)
        => Note($"reactions added {messageReactions.Count}", Task.CompletedTask);

    protected override Task OnReactionsRemovedAsync(
        IList<MessageReaction> messageReactions,
        ITurnContext<IMessageReactionActivity> turnContext,
        CancellationToken cancellationToken)
        => Note($"reactions removed {messageReactions.Count}", Task.CompletedTask);

    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => Note("event", base.OnEventAsync(turnContext, cancellationToken));

    protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => Note("token", base.OnTokenResponseEventAsync(turnContext, cancellationToken));

    protected override Task OnEndOfConversationActivityAsync(
        ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken)
        => Note("end", base.OnEndOfConversationActivityAsync(turnContext, cancellationToken));

    protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken)
        => Note("typing", base.OnTypingActivityAsync(turnContext, cancellationToken));

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Note("installed", base.OnInstallationUpdateAddAsync(turnContext, cancellationToken));

    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Note("uninstalled", base.OnInstallationUpdateRemoveAsync(turnContext, cancellationToken));

    protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken)
        => Note("command", base.OnCommandActivityAsync(turnContext, cancellationToken));

    protected override Task OnCommandResultActivityAsync(
        ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken)
        => Note("result", base.OnCommandResultActivityAsync(turnContext, cancellationToken));

    protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        => Note("unknown", base.OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken));

    private Task Note(string name, Task then)
    {
        Called.Add(name);
        return then;
    }
}

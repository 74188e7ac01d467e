using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;

namespace TeamsPilotBot.Bot.Delivery;

/// <summary>Sends through the adapter, which signs what it sends. Without a registration, as in Development, nothing is signed.</summary>
/// <param name="adapter">The adapter of the bot.</param>
/// <param name="addresses">Is told who cannot be reached any more, and of chats that were made.</param>
/// <param name="pace">Keeps Teams' limits.</param>
/// <param name="credentials">How the bot is registered.</param>
/// <param name="options">Time limits.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where it is told what did not get through.</param>
internal sealed partial class Messenger(
    BotAdapter adapter,
    IAddressBook addresses,
    SendPace pace,
    IOptions<CredentialOptions> credentials,
    IOptions<DeliveryOptions> options,
    TimeProvider time,
    ILogger<Messenger> logger) : IMessenger
{
    /// <inheritdoc/>
    public async Task<SendOutcome> PostAsync(Address to, IMessageActivity message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(message);
        if (!to.IsInReach)
        {
            return new SendOutcome.Gone(to.Left ?? GoneReason.NoAddress);
        }

        var outcome = to.ConversationId is { } chat
            ? await PostAsync(to, chat, message, cancellationToken) : await PostInNewChatAsync(to, message, cancellationToken);

        // Teams now and then says of a chat that it is not there, and somebody who came back may have another one.
        if (outcome is SendOutcome.Gone { Reason: GoneReason.NotFound } && to is { ConversationId: not null, UserId: not null })
        {
            outcome = await PostInNewChatAsync(to, message, cancellationToken);
        }

        return await NoteAsync(to, outcome, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<SendOutcome> UpdateAsync(
        Address to, string conversationId, string activityId, IMessageActivity message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(message);
        if (to.Left is { } reason)
        {
            return new SendOutcome.Gone(reason);
        }

        var outcome = await CallAsync(to, conversationId, changes: true, Continue(to, conversationId), ReplaceAsync, cancellationToken);
        return await NoteAsync(to, outcome, cancellationToken);

        async Task<SendOutcome> ReplaceAsync(ITurnContext turn, CancellationToken token)
        {
            message.Id = activityId;
            await turn.UpdateActivityAsync(message, token);
            return new SendOutcome.Sent(conversationId, activityId);
        }
    }

    private Task<SendOutcome> PostAsync(Address to, string conversationId, IMessageActivity message, CancellationToken cancellationToken)
    {
        return CallAsync(to, conversationId, changes: false, Continue(to, conversationId), SendAsync, cancellationToken);

        async Task<SendOutcome> SendAsync(ITurnContext turn, CancellationToken token)
            => new SendOutcome.Sent(conversationId, (await turn.SendActivityAsync(message, token)).Id);
    }

    /// <summary>Teams gives the chat that is there, if there is one: making it twice makes no two.</summary>
    private async Task<SendOutcome> PostInNewChatAsync(Address to, IMessageActivity message, CancellationToken cancellationToken)
    {
        string? chat = null;
        var made = await CallAsync(to, to.ConversationId ?? to.Key, changes: true, Create(to), TakeAsync, cancellationToken);
        if (chat is null)
        {
            // Made twice it is one, so there is no doubt; but no card is gone.
            return made is SendOutcome.CardGone ? new SendOutcome.Gone(GoneReason.NotFound) : made;
        }

        await addresses.KeepChatAsync(to, chat, cancellationToken);
        return await PostAsync(to, chat, message, cancellationToken);

        Task<SendOutcome> TakeAsync(ITurnContext turn, CancellationToken token)
        {
            chat = turn.Activity.Conversation.Id;
            return Task.FromResult<SendOutcome>(new SendOutcome.Sent(chat, ""));
        }
    }

    /// <summary>One call at its pace, in a turn that is opened for it; within the time limit, whatever hangs.</summary>
    private async Task<SendOutcome> CallAsync(
        Address to,
        string lane,
        bool changes,
        Func<BotCallbackHandler, CancellationToken, Task> open,
        Func<ITurnContext, CancellationToken, Task<SendOutcome>> act,
        CancellationToken cancellationToken)
    {
        if (pace.PauseOf(lane) is var pause && pause > options.Value.LongestPause)
        {
            return new SendOutcome.TryLater(pause, TryLaterReason.Throttled);
        }

        var began = await pace.WaitAsync(to.TenantId, lane, cancellationToken);
        using var limit = new CancellationTokenSource(options.Value.Timeout, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        var result = new TaskCompletionSource<SendOutcome>();
        try
        {
            await open(ActAsync, both.Token).WaitAsync(both.Token);
            return await result.Task;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            var outcome = SendFailure.Read(failure, changes, time.GetUtcNow()) ?? Unexpected(failure, changes);
            if (outcome is SendOutcome.TryLater { Reason: TryLaterReason.Throttled, RetryAfter: { } wait })
            {
                pace.Hold(to.TenantId, lane, wait);
            }

            return outcome;
        }
        finally
        {
            pace.Ended(to.TenantId, lane, began);
        }

        // What fails in here is no broken turn, for which the adapter would write an apology.
        async Task ActAsync(ITurnContext turn, CancellationToken token)
        {
            try
            {
                // It is no reply to the event that the turn began with.
                turn.Activity.Id = null;
                result.SetResult(await act(turn, token));
            }
            catch (Exception failure)
            {
                result.SetException(failure);
            }
        }
    }

    /// <summary>Thrown on, nobody would count how often it was tried, and it would be tried for ever.</summary>
    private SendOutcome.TryLater Unexpected(Exception failure, bool changes)
    {
        Log.Unexpected(logger, failure.GetType().FullName, failure.StackTrace);
        return new SendOutcome.TryLater(null, TryLaterReason.Unexpected) { InDoubt = !changes };
    }

    private Func<BotCallbackHandler, CancellationToken, Task> Continue(Address to, string conversationId)
    {
        var reference = new ConversationReference
        {
            Bot = new ChannelAccount(to.BotId, to.BotName),
            User = to.UserId is null ? null : new ChannelAccount(to.UserId, to.Name),
            Conversation = new ConversationAccount { Id = conversationId, TenantId = to.TenantId },
            ChannelId = to.ChannelId,
            ServiceUrl = to.ServiceUrl,
        };
        return (turn, token) => adapter.ContinueConversationAsync(AppId, reference, turn, token);
    }

    private Func<BotCallbackHandler, CancellationToken, Task> Create(Address to)
    {
        var parameters = new ConversationParameters
        {
            IsGroup = false,
            Bot = new ChannelAccount(to.BotId, to.BotName),
            Members = [new ChannelAccount(to.UserId)],
            TenantId = to.TenantId,
            ChannelData = to.TenantId is null ? null : new TeamsChannelData { Tenant = new TenantInfo(to.TenantId) },
        };
        return (turn, token) => adapter.CreateConversationAsync(AppId, to.ChannelId, to.ServiceUrl, null, parameters, turn, token);
    }

    private string AppId => credentials.Value.IsComplete ? credentials.Value.MicrosoftAppId! : "";

    private async Task<SendOutcome> NoteAsync(Address to, SendOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome is SendOutcome.Gone gone)
        {
            await addresses.MarkLeftAsync(to, gone.Reason, cancellationToken);
        }

        if (outcome is not SendOutcome.Sent)
        {
            Log.NotSent(logger, outcome);
        }

        return outcome;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A message did not get through: {Outcome}")]
        public static partial void NotSent(ILogger logger, SendOutcome outcome);

        [LoggerMessage(2, LogLevel.Error, "A message failed in a way that nobody has foreseen: {ExceptionType}\n{StackTrace}")]
        public static partial void Unexpected(ILogger logger, string? exceptionType, string? stackTrace);
    }
}

using System.Globalization;
using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>
/// An adapter to channels of the Bot Framework. Each turn finds in its state the <see cref="IConnectorClient"/> that it answers with,
/// the <see cref="ConnectorFactory"/>, the <see cref="BotCallbackHandler"/>, the caller under <see cref="BotAdapter.BotIdentityKey"/> and
/// the audience of its tokens under <see cref="BotAdapter.OAuthScopeKey"/>.
/// </summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    /// <summary>Creates the adapter.</summary>
    /// <exception cref="ArgumentNullException">There is no authentication.</exception>
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>Decides who may call, and signs what the bot sends.</summary>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    /// <summary>The clock by which a delay is waited for.</summary>
    internal TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Where to log.</summary>
    protected ILogger Logger { get; }

    /// <inheritdoc/>
    /// <remarks>
    /// A delay waits, the answer to an invoke is kept for the response, a trace goes to the emulator only; all else is posted, as a reply
    /// if it says to what.
    /// </remarks>
    /// <exception cref="ArgumentNullException">There is no turn or no array.</exception>
    /// <exception cref="ArgumentException">The array is empty.</exception>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is nothing to send: the array is empty.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            responses[i] = await SendAsync(turnContext, activities[i], cancellationToken).ConfigureAwait(false)
                ?? new ResourceResponse(activities[i].Id ?? string.Empty);
        }

        return responses;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There is no turn or no activity.</exception>
    public override async Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return await Conversations(turnContext).UpdateActivityAsync(activity, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There is no turn or no reference.</exception>
    public override async Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        await Conversations(turnContext)
            .DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Takes an activity: checks its caller, then runs a turn.</summary>
    /// <returns>The answer to an invoke, or the replies if they are expected in the response; otherwise null.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is not let in.</exception>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var caller = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken)
            .ConfigureAwait(false);
        return await ProcessActivityAsync(caller, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn for an activity whose caller was let in.</summary>
    /// <returns>The answer to an invoke, or the replies if they are expected in the response; otherwise null.</returns>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        activity.CallerId = authenticateRequestResult.CallerId;

        using var connector = await authenticateRequestResult.ConnectorFactory
            .CreateAsync(activity.ServiceUrl, authenticateRequestResult.Audience, cancellationToken)
            .ConfigureAwait(false);
        using var context = CreateTurnContext(
            activity,
            authenticateRequestResult.ClaimsIdentity,
            authenticateRequestResult.Audience,
            connector,
            authenticateRequestResult.ConnectorFactory,
            callback);

        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
        return ResultOf(context);
    }

    private static InvokeResponse ResultOf(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse
            {
                Status = (int)HttpStatusCode.OK,
                Body = new ExpectedReplies(context.BufferedReplyActivities),
            };
        }

        if (context.Activity.Type != ActivityTypes.Invoke)
        {
            return null;
        }

        var answer = context.TurnState.Get<Activity>(InvokeResponseKey);
        return answer is null
            ? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented }
            : (InvokeResponse)answer.Value;
    }

    private static IConversations Conversations(ITurnContext turnContext)
        => turnContext.TurnState.Get<IConnectorClient>().Conversations;

    private async Task<ResourceResponse> SendAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        activity.Id = null;
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                var wait = TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture));
                await Task.Delay(wait, Time, cancellationToken).ConfigureAwait(false);
                return null;

            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Add(InvokeResponseKey, activity);
                return null;

            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;

            default:
                return await (string.IsNullOrWhiteSpace(activity.ReplyToId)
                    ? Conversations(turnContext).SendToConversationAsync(activity, cancellationToken)
                    : Conversations(turnContext).ReplyToActivityAsync(activity, cancellationToken)).ConfigureAwait(false);
        }
    }

    private TurnContext CreateTurnContext(
        Activity activity,
        ClaimsIdentity caller,
        string audience,
        IConnectorClient connector,
        ConnectorFactory connectorFactory,
        BotCallbackHandler callback)
    {
        var context = new TurnContext(this, activity);
        context.TurnState.Add<IIdentity>(BotIdentityKey, caller);
        context.TurnState.Add(connector);
        context.TurnState.Add(connectorFactory);
        context.TurnState.Add(callback);
        context.TurnState.Set(OAuthScopeKey, audience);
        return context;
    }
}

using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public abstract partial class CloudAdapterBase
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There is no reference.</exception>
    public override Task ContinueConversationAsync(
        string botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(
            CreateClaimsIdentity(botAppId), reference.GetContinuationActivity(), null, callback, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There is no reference.</exception>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(
            claimsIdentity, reference.GetContinuationActivity(), null, callback, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There is no identity, no reference or no turn.</exception>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(callback);
        return ProcessProactiveAsync(
            claimsIdentity, reference.GetContinuationActivity(), audience, callback, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There is no activity or no turn.</exception>
    /// <exception cref="ArgumentException">The activity has no conversation or no service address.</exception>
    public override Task ContinueConversationAsync(
        string botAppId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        Validate(continuationActivity);
        return ProcessProactiveAsync(
            CreateClaimsIdentity(botAppId), continuationActivity, null, callback, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There is no identity, no activity or no turn.</exception>
    /// <exception cref="ArgumentException">The activity has no conversation or no service address.</exception>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
        => ContinueConversationAsync(claimsIdentity, continuationActivity, null, callback, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There is no identity, no activity or no turn.</exception>
    /// <exception cref="ArgumentException">The activity has no conversation or no service address.</exception>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(callback);
        Validate(continuationActivity);
        return ProcessProactiveAsync(claimsIdentity, continuationActivity, audience, callback, cancellationToken);
    }

    /// <summary>Makes a conversation and opens a turn in it, with an event named CreateConversation.</summary>
    /// <param name="botAppId">App id of the bot.</param>
    /// <param name="channelId">The channel, such as msteams.</param>
    /// <param name="serviceUrl">Address of the channel's service.</param>
    /// <param name="audience">Audience of the tokens; the channel if null.</param>
    /// <param name="conversationParameters">What kind of conversation, and with whom.</param>
    /// <param name="callback">The turn.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentNullException">The service address, the parameters or the turn are missing.</exception>
    /// <exception cref="ErrorResponseException">The channel refuses.</exception>
    public override async Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(serviceUrl))
        {
            throw new ArgumentNullException(nameof(serviceUrl));
        }

        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);

        var bot = CreateClaimsIdentity(botAppId);
        bot.AddClaim(new Claim(AuthenticationConstants.ServiceUrlClaim, serviceUrl));
        var connectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(bot);
        using var connector = Impatient(
            await connectorFactory.CreateAsync(serviceUrl, audience, cancellationToken).ConfigureAwait(false));
        var made = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken)
            .ConfigureAwait(false);

        var activity = CreateActivity(made, channelId, serviceUrl, conversationParameters);
        using var context = CreateTurnContext(activity, bot, null, connector, connectorFactory, callback);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn that no channel asked for.</summary>
    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var connectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        using var connector = Impatient(await connectorFactory
            .CreateAsync(continuationActivity.ServiceUrl, audience, cancellationToken)
            .ConfigureAwait(false));
        using var context = CreateTurnContext(
            continuationActivity, claimsIdentity, audience, connector, connectorFactory, callback);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The identity of the bot itself, as if a channel had called it.</summary>
    protected static ClaimsIdentity CreateClaimsIdentity(string botAppId) => new(
    [
        new Claim(AuthenticationConstants.AudienceClaim, botAppId ?? string.Empty),
        new Claim(AuthenticationConstants.AppIdClaim, botAppId ?? string.Empty),
    ]);

    /// <summary>
    /// Nobody waits for a message that nobody asked for, and who sends many has a pace of their own: a 429 goes to them at once.
    /// </summary>
    private static IConnectorClient Impatient(IConnectorClient connector)
    {
        if (connector is ConnectorClient client)
        {
            client.Requests.WaitsWhenThrottled = false;
        }

        return connector;
    }

    private static Activity CreateActivity(
        ConversationResourceResponse made, string channelId, string serviceUrl, ConversationParameters parameters)
        => new(ActivityTypes.Event)
        {
            Name = ActivityEventNames.CreateConversation,
            ChannelId = channelId,
            ServiceUrl = serviceUrl,
            Id = made.ActivityId ?? Guid.NewGuid().ToString("n"),
            Conversation = new ConversationAccount(id: made.Id, tenantId: parameters.TenantId),
            ChannelData = parameters.ChannelData,
            Recipient = parameters.Bot,
        };

    private static void Validate(Activity continuationActivity)
    {
        ArgumentNullException.ThrowIfNull(continuationActivity);
        if (continuationActivity.Conversation is null)
        {
            throw new ArgumentException("The continuation activity has no conversation.", nameof(continuationActivity));
        }

        if (continuationActivity.ServiceUrl is null)
        {
            throw new ArgumentException("The continuation activity has no service address.", nameof(continuationActivity));
        }
    }
}

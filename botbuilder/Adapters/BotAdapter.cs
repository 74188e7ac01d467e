using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Stands between a channel and a bot: opens turns, runs the middleware, sends what the bot says.</summary>
public abstract class BotAdapter
{
    /// <summary>Name in the state of a turn of the activity that answers an invoke.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>Name in the state of a turn of the <see cref="ClaimsIdentity"/> of the caller.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>Name in the state of a turn of the audience that outbound tokens are for.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>Handles what a turn throws. Without it the exception goes to the caller of the adapter.</summary>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    /// <summary>The middleware of this adapter.</summary>
    public MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Adds middleware at the end.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities in order.</summary>
    /// <returns>One response for each.</returns>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces an activity that was sent before, by its id.</summary>
    public abstract Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Removes an activity that was sent before.</summary>
    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Opens a turn in a conversation that the bot knows.</summary>
    /// <param name="botId">App id of the bot.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">The turn.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual async Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens a turn in a conversation that the bot knows, as an identity.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Opens a turn in a conversation that the bot knows, as an identity, with tokens for an audience.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Opens a turn with an activity of the bot's own making.</summary>
    public virtual Task ContinueConversationAsync(
        string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Opens a turn with an activity of the bot's own making, as an identity.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Opens a turn with an activity of the bot's own making, as an identity, with tokens for an audience.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Makes a conversation and opens a turn in it.</summary>
    public virtual Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Opens a turn for an activity whose sender is already known.</summary>
    public virtual Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>
    /// Runs a turn: takes over the language of its activity as culture, then runs middleware and bot, and hands what they throw to
    /// <see cref="OnTurnError"/>.
    /// </summary>
    protected async Task RunPipelineAsync(
        ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);

        if (turnContext.Activity is null)
        {
            await (callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask).ConfigureAwait(false);
            return;
        }

        SetCulture(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, e).ConfigureAwait(false);
        }
    }

    private static void SetCulture(ITurnContext turnContext)
    {
        var locale = turnContext.Activity.Locale;
        if (locale is null)
        {
            return;
        }

        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(locale);
        }
        catch (CultureNotFoundException)
        {
            locale = CultureInfo.CurrentCulture.Name;
        }

        if (turnContext is TurnContext context)
        {
            context.Locale = locale;
        }
    }
}

namespace Microsoft.Bot.Builder;

/// <summary>What an adapter calls for each turn once the middleware has run.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);

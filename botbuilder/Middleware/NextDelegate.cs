namespace Microsoft.Bot.Builder;

/// <summary>Goes on with the turn: the next middleware, and the bot after the last.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);

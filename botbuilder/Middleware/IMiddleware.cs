namespace Microsoft.Bot.Builder;

/// <summary>Takes part in every turn, before and after the bot.</summary>
public interface IMiddleware
{
    /// <summary>Takes part in a turn. Without a call to <paramref name="next"/> the turn ends here.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}

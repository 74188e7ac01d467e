using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Middleware in the order in which it runs. To be filled before the first turn; reading is safe for many threads.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    /// <summary>Adds middleware at the end.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        BotAssert.MiddlewareNotNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    /// <summary>Runs the set as one middleware of another set: all of it first, and then <paramref name="next"/>.</summary>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await RunFromAsync(0, turnContext, null, cancellationToken).ConfigureAwait(false);
        await next(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the set around a bot.</summary>
    public async Task ReceiveActivityWithStatusAsync(
        ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
        => await RunFromAsync(0, turnContext, callback, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunFromAsync(
        int index, ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
        => index < _middleware.Count
            ? _middleware[index].OnTurnAsync(
                turnContext, token => RunFromAsync(index + 1, turnContext, callback, token), cancellationToken)
            : callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask;
}

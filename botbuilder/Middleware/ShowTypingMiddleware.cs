using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Shows that the bot is writing while a message is handled, and again after each message that it sends until the turn is over. Not for
/// other bots. What goes wrong with it never disturbs the turn.
/// </summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;

    /// <summary>Creates the middleware.</summary>
    /// <param name="delay">Milliseconds before it is first shown; zero to show it at once.</param>
    /// <param name="period">Milliseconds before it is shown again; channels take it away after a few seconds.</param>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative, or the period is not positive.</exception>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Type != ActivityTypes.Message || IsFromBot(turnContext))
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }

        var typing = new Typing(turnContext, _delay, _period);
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            if (activities.Any(activity => activity.Type == ActivityTypes.Message))
            {
                await typing.DisposeAsync().ConfigureAwait(false);
                typing = new Typing(turnContext, _delay, _period);
            }

            return await send().ConfigureAwait(false);
        });

        try
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await typing.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static bool IsFromBot(ITurnContext turnContext)
        => turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity caller
            && CallerClaims.IsBot(caller.Claims);

    /// <summary>Shows it again and again until it is disposed of.</summary>
    private sealed class Typing : IAsyncDisposable
    {
        private readonly CancellationTokenSource _stop = new();
        private readonly ITurnContext _turnContext;
        private readonly Task _running;

        public Typing(ITurnContext turnContext, TimeSpan delay, TimeSpan period)
        {
            _turnContext = turnContext;
            _running = RunAsync(delay, period, _stop.Token);
        }

        public async ValueTask DisposeAsync()
        {
            await _stop.CancelAsync().ConfigureAwait(false);
            await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _stop.Dispose();
        }

        private async Task RunAsync(TimeSpan delay, TimeSpan period, CancellationToken cancellationToken)
        {
            await Task.Delay(delay, TimeProvider.System, cancellationToken).ConfigureAwait(false);
            while (!cancellationToken.IsCancellationRequested)
            {
                // Through the adapter, so that it passes other middleware by and does not count as an answer.
                var typing = new Activity(ActivityTypes.Typing) { RelatesTo = _turnContext.Activity.RelatesTo };
                typing.ApplyConversationReference(_turnContext.Activity.GetConversationReference());
                await _turnContext.Adapter.SendActivitiesAsync(_turnContext, [typing], cancellationToken).ConfigureAwait(false);
                await Task.Delay(period, TimeProvider.System, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}

using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Storage;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>
/// Lets no turn be done twice. Teams sends a message again when it got no answer in 10 to 15 seconds, sometimes under a new
/// id: so a turn is known by conversation and activity id, and a message also by sender, text and the client's timestamp.
/// Invokes pass: they must be answered each time, and their nonces see to it that nothing is done twice. So do turns that the bot
/// opens itself to send something. What happens if the process dies in a turn is told in docs/decisions/0010.
/// </summary>
/// <param name="store">The store of record.</param>
/// <param name="time">The clock.</param>
/// <param name="options">When a turn counts as died.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed partial class OnceOnlyMiddleware(
    IDocumentStore store, TimeProvider time, IOptions<TurnOptions> options, ILogger<OnceOnlyMiddleware> logger) : IMiddleware
{
    private readonly TurnLedger ledger = new(store, time, options.Value.Lease);

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        var begun = new List<BegunTurn>();
        foreach (var turn in TurnsOf(turnContext.Activity))
        {
            var (claim, entry) = await BeginAsync(turn, cancellationToken);
            if (entry is not null)
            {
                begun.Add(entry);
            }

            if (claim == TurnClaim.Taken)
            {
                await SettleAsync(begun, ledger.EndAsync);
                return;
            }
        }

        try
        {
            await next(cancellationToken);
        }
        catch
        {
            await SettleAsync(begun, ledger.ForgetAsync);
            throw;
        }

        await SettleAsync(begun, ledger.EndAsync);
    }

    /// <summary>Under what names a turn is remembered; under none if it has no id or must be answered each time.</summary>
    private static List<DocumentKey> TurnsOf(Activity activity)
    {
        var turns = new List<DocumentKey>();
        if (activity.Type == ActivityTypes.Invoke || IsOurs(activity) || activity.Conversation?.Id is not { } conversation)
        {
            return turns;
        }

        var partition = StoredKey.Of(activity.ChannelId, conversation);
        if (!string.IsNullOrEmpty(activity.Id))
        {
            turns.Add(new(partition, StoredKey.Of("id", activity.Type, activity.Id)));
        }

        if (activity.Type == ActivityTypes.Message && activity.LocalTimestamp is { } sent && activity.From?.Id is { } sender)
        {
            turns.Add(new(partition, StoredKey.Of(
                "sent", sender, activity.Text, activity.Value?.ToString(), sent.ToString("O", CultureInfo.InvariantCulture))));
        }

        return turns;
    }

    private static bool IsOurs(Activity activity)
        => activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation or ActivityEventNames.CreateConversation };

    private async Task<(TurnClaim Claim, BegunTurn? Entry)> BeginAsync(DocumentKey turn, CancellationToken cancellationToken)
    {
        try
        {
            return await ledger.BeginAsync(turn, cancellationToken);
        }
        catch (StoreUnavailableException unavailable)
        {
            // A reply that may come twice is better than none.
            Log.NotRemembered(logger, unavailable);
            return (TurnClaim.Ours, null);
        }
    }

    /// <summary>Writes down how a turn ended, whether or not whoever waited for it has gone.</summary>
    private async Task SettleAsync(List<BegunTurn> turns, Func<BegunTurn, CancellationToken, Task> settle)
    {
        try
        {
            foreach (var turn in turns)
            {
                await settle(turn, CancellationToken.None);
            }
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotRemembered(logger, unavailable);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A turn could not be remembered; if it is sent again, it may be answered twice.")]
        public static partial void NotRemembered(ILogger logger, Exception exception);
    }
}

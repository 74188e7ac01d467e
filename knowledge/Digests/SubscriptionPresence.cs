using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>
/// Keeps the subscriptions of channels up to date with what is seen in Teams: who is there, what a channel is called, that it is gone.
/// What was read in the last ten minutes is remembered, so that most turns cost nothing here. A store that fails is logged; the turn
/// goes on. Safe to use from several threads and processes.
/// </summary>
/// <param name="register">The subscriptions.</param>
/// <param name="notices">Tells the administrators.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed partial class SubscriptionPresence(
    ISubscriptionRegister register, NoticeBoard notices, TimeProvider time, ILogger<SubscriptionPresence> logger)
{
    private const int MostRemembered = 20_000;

    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, Known> remembered = new(StringComparer.Ordinal);

    /// <summary>Notes that somebody wrote or clicked in a channel.</summary>
    /// <param name="channelId">The conversation id of the channel.</param>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task SeenAsync(string channelId, string personKey, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        return remembered.TryGetValue(channelId, out var known) && time.GetUtcNow() - known.At < Memory && (!known.IsLive || known.People.ContainsKey(personKey))
            ? Task.CompletedTask
            : NoteAsync(channelId, personKey, cancellationToken);
    }

    /// <summary>Notes what a channel is called from now on.</summary>
    /// <param name="channelId">The conversation id of the channel.</param>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task RenamedAsync(string channelId, string name, CancellationToken cancellationToken)
        => TryAsync(() => ChangeAsync(channelId, there => there with { Name = name }, cancellationToken));

    /// <summary>Notes what a team is called from now on: so is its general channel, which has no name of its own.</summary>
    /// <param name="teamId">The team, which has the id of its general channel.</param>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task TeamRenamedAsync(string teamId, string name, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        foreach (var channel in await OfTeamAsync(teamId, cancellationToken))
        {
            await ChangeAsync(channel, there => there with { TeamName = name, Name = channel == teamId ? name : there.Name }, cancellationToken);
        }
    });

    /// <summary>Notes that a channel is gone.</summary>
    /// <param name="channelId">The conversation id of the channel.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task ClosedAsync(string channelId, CancellationToken cancellationToken) => TryAsync(() => LoseAsync(channelId, cancellationToken));

    /// <summary>Notes that a team is gone, with all its channels.</summary>
    /// <param name="teamId">The team.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task TeamClosedAsync(string teamId, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        foreach (var channel in await OfTeamAsync(teamId, cancellationToken))
        {
            await LoseAsync(channel, cancellationToken);
        }
    });

    /// <summary>Notes that somebody left a team, with all its channels.</summary>
    /// <param name="teamId">The team.</param>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task LeftAsync(string teamId, string personKey, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        foreach (var channel in await OfTeamAsync(teamId, cancellationToken))
        {
            await ChangeAsync(channel, there => SubscriptionRules.Left(there, personKey), cancellationToken);
            Forget(channel);
        }
    });

    /// <summary>Looks anew at the next turn in a channel, whose subscription was begun or changed.</summary>
    /// <param name="channelId">The conversation id of the channel.</param>
    public void Forget(string channelId) => remembered.TryRemove(channelId, out _);

    private Task NoteAsync(string channelId, string personKey, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        var now = await ChangeAsync(channelId, there => there.IsLive() ? SubscriptionRules.Seen(there, personKey) : there, cancellationToken);
        if (remembered.Count >= MostRemembered)
        {
            remembered.Clear();
        }

        // Whoever was crowded out of a full list is not written again at once, or two would push each other out in turn.
        var known = remembered.GetValueOrDefault(channelId) is { } before && time.GetUtcNow() - before.At < Memory
            ? before : new Known(time.GetUtcNow(), now?.IsLive() == true, new ConcurrentDictionary<string, bool>(StringComparer.Ordinal));
        foreach (var member in (now?.Members ?? []).Append(personKey))
        {
            known.People[member] = true;
        }

        remembered[channelId] = known;
    });

    private Task<DigestSubscription?> ChangeAsync(string channelId, Func<DigestSubscription, DigestSubscription> change, CancellationToken cancellationToken)
        => register.ChangeAsync(SubscriptionIds.Of(Recipient.Channel(channelId)), there => there is null ? null : change(there), cancellationToken);

    /// <summary>First the administrators are told, then it is written: whoever dies in between leaves it to the next posting, and they are told once a day.</summary>
    private async Task LoseAsync(string channelId, CancellationToken cancellationToken)
    {
        if (await register.FindAsync(SubscriptionIds.Of(Recipient.Channel(channelId)), cancellationToken) is { IsActive: true } there)
        {
            await notices.TellAsync(NoticeKind.DigestChannelGone, there.Id, there.Name ?? channelId, cancellationToken);
        }

        await ChangeAsync(channelId, there => SubscriptionRules.Move(there, SubscriptionMove.Lose, time.GetUtcNow()).Subscription, cancellationToken);
        Forget(channelId);
    }

    private async Task<List<string>> OfTeamAsync(string teamId, CancellationToken cancellationToken)
    {
        var channels = new List<string>();
        await foreach (var subscription in register.AllAsync(cancellationToken))
        {
            if (!subscription.IsPersonal && (subscription.TeamId == teamId || subscription.To.Id == teamId))
            {
                channels.Add(subscription.To.Id);
            }
        }

        return channels;
    }

    private async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotNoted(logger, unavailable);
        }
    }

    private sealed record Known(DateTimeOffset At, bool IsLive, ConcurrentDictionary<string, bool> People);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "What was seen in a channel could not be noted in its subscription.")]
        public static partial void NotNoted(ILogger logger, Exception exception);
    }
}

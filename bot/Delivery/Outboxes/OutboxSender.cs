using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Delivery.Outboxes;

/// <summary>
/// Sends what waits in an outbox. Each message is claimed in the store, sent, and ended in the store, one after the other; if the
/// process dies in between, the claim lapses and the next one goes on by the rules of <see cref="Outbox"/>. Safe to use from
/// several threads and processes.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="addresses">Knows where people can be reached.</param>
/// <param name="messenger">Sends.</param>
/// <param name="tenants">Knows whom the bot may write to.</param>
/// <param name="notices">Tells the administrators.</param>
/// <param name="options">How messages are sent.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where trouble is told.</param>
internal sealed partial class OutboxSender(
    IDocumentStore store, IAddressBook addresses, IMessenger messenger, TenantGate tenants, NoticeBoard notices, IOptions<DeliveryOptions> options,
    TimeProvider time, ILogger<OutboxSender> logger)
{
    private static readonly SendOutcome NotMade = new SendOutcome.TryLater(null, TryLaterReason.Unexpected);

    /// <summary>Sends until nothing can be sent now, or another is sending.</summary>
    /// <param name="content">What the messages say.</param>
    /// <param name="key">The document.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task SendAsync(IOutboxContent content, DocumentKey key, CancellationToken cancellationToken)
    {
        var run = new Run(new OutboxStore(store, content.Kind), content, Guid.NewGuid().ToString("n"));
        while (await run.Outboxes.FindAsync(key, cancellationToken) is { } document
            && content.Kind.Read(document) is var outbox && outbox.Next(run.Holder, time.GetUtcNow()) is { } next)
        {
            if (next.To.Kind is RecipientKind.Administrators or RecipientKind.Curators)
            {
                await run.Outboxes.SaveAsync(document, await ToSeveralAsync(run.Content, document, outbox, next, cancellationToken), cancellationToken);
                continue;
            }

            if (next is { Kind: DeliveryKind.Once, InDoubt: true })
            {
                // Whoever began it never came back to say how it went. If they do at this moment, their word counts.
                await run.Content.OnClosingAsync(document, inDoubt: true, cancellationToken);
                if (await run.Outboxes.SaveAsync(document, outbox.GiveUp(next.Id, "NoAnswer", inDoubt: true), cancellationToken))
                {
                    Log.Closed(logger, "NoAnswer", true, next.Attempts);
                }

                continue;
            }

            if (await content.GoesAtAsync(document, next, time.GetUtcNow(), cancellationToken) is var at && !(at <= time.GetUtcNow()))
            {
                await run.Outboxes.SaveAsync(
                    document, at is null ? outbox.Withdraw(next.Id, "NotWanted") : outbox.Postpone(next.Id, at.Value, "NotNow", next.InDoubt), cancellationToken);
                continue;
            }

            var address = await FindAsync(next.To, cancellationToken);
            if (address is not { IsInReach: true } || !tenants.AdmitsOne(address.TenantId))
            {
                var gone = address is { IsInReach: true } ? GoneReason.OtherTenant : address?.Left ?? GoneReason.NoAddress;
                await GiveUpOnAsync(run, document, next.To, gone.ToString(), cancellationToken);
                continue;
            }

            if (await content.RenewAsync(document, time.GetUtcNow(), cancellationToken) is not { } renewed)
            {
                await run.Outboxes.SaveAsync(document, outbox.Withdraw(next.Id, "NothingToSay"), cancellationToken);
                continue;
            }

            var begun = outbox.Begin(next.Id, new Claim(run.Holder, time.GetUtcNow() + options.Value.Lease), time.GetUtcNow());
            if (await run.Outboxes.SaveAsync(renewed, begun, cancellationToken))
            {
                var delivery = begun.Pending.First(pending => pending.Id == next.Id);
                await DeliverAsync(run, renewed, begun, delivery, address, cancellationToken);
            }
        }
    }

    private async Task DeliverAsync(
        Run run, StoredDocument document, Outbox outbox, Knowledge.Outboxes.Delivery delivery, Address address, CancellationToken cancellationToken)
    {
        if (delivery.Kind == DeliveryKind.Once)
        {
            await DeliverOnceAsync(run, document, delivery, address);
            return;
        }

        if (!TryMake(run, document, delivery, address, out var message))
        {
            await EndAsync(run, document, delivery, address, NotMade, language: null, cancellationToken);
            return;
        }

        if (message is null)
        {
            await run.EndAsync(document.Key, now => now.Done(delivery.Id), cancellationToken);
            return;
        }

        var places = delivery.Kind == DeliveryKind.Card ? outbox.Cards.Where(place => place.To == delivery.To).ToList() : [];
        if (await UpdateAsync(run, document, delivery, places, address, cancellationToken) is { } updated)
        {
            await EndAsync(run, document, delivery, address, updated, language: null, cancellationToken);
            return;
        }

        var posted = await messenger.PostAsync(address, message, cancellationToken);
        await EndAsync(run, document, delivery, address, posted, LanguageCodes.FromLocale(message.Locale), cancellationToken);
    }

    /// <summary>What was begun is seen to its end, also when the process is being stopped: it lasts seconds, and leaves no doubt behind.</summary>
    private async Task DeliverOnceAsync(Run run, StoredDocument document, Knowledge.Outboxes.Delivery delivery, Address address)
    {
        if (!TryMake(run, document, delivery, address, out var message) || message is null)
        {
            // It surely was not sent, and must not be taken for one that may have been.
            await CloseAsync(run, document, delivery, "NotMade", inDoubt: false, CancellationToken.None);
            return;
        }

        var outcome = await messenger.PostAsync(address, message, CancellationToken.None);
        await EndAsync(run, document, delivery, address, outcome, LanguageCodes.FromLocale(message.Locale), CancellationToken.None);
    }

    /// <summary>Makes a message. One that cannot be made is told in the log; tried again it may be after an update of the program.</summary>
    /// <returns>Whether it went well; then the message is null if there is nothing to say.</returns>
    private bool TryMake(Run run, StoredDocument document, Knowledge.Outboxes.Delivery delivery, Address address, out IMessageActivity? message)
    {
        try
        {
            message = run.Content.Make(document, delivery, address);
            return true;
        }
        catch (Exception failure)
        {
            Log.NotMade(logger, failure.GetType().FullName, failure.StackTrace);
            message = null;
            return false;
        }
    }

    /// <summary>Updates a card wherever it stands, in the language that it has there; null if it stands nowhere any more.</summary>
    private async Task<SendOutcome?> UpdateAsync(
        Run run, StoredDocument document, Knowledge.Outboxes.Delivery delivery, List<CardPlace> places, Address address, CancellationToken cancellationToken)
    {
        SendOutcome? updated = null;
        foreach (var place in places)
        {
            var outcome = TryMake(run, document, delivery, address with { Language = place.Language ?? address.Language }, out var message)
                ? await messenger.UpdateAsync(address, place.ConversationId, place.ActivityId, message!, cancellationToken) : NotMade;
            switch (outcome)
            {
                case SendOutcome.Sent:
                    updated = outcome;
                    break;
                case SendOutcome.CardGone:
                    await run.Outboxes.ChangeAsync(document.Key, now => now.Forget(place), cancellationToken);
                    break;
                default:
                    return outcome;
            }
        }

        return updated;
    }

    private async Task EndAsync(
        Run run, StoredDocument document, Knowledge.Outboxes.Delivery delivery, Address address, SendOutcome outcome, Language? language,
        CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case SendOutcome.Sent sent:
                var place = delivery.Kind == DeliveryKind.Note ? null : new CardPlace(delivery.To, sent.ConversationId, sent.ActivityId) { Language = language };
                await run.EndAsync(document.Key, now => now.Done(delivery.Id, place), cancellationToken);
                break;
            case SendOutcome.TryLater { InDoubt: true, IsAskedFor: false } unknown when delivery.Kind == DeliveryKind.Once:
                await CloseAsync(run, document, delivery, unknown.Reason.ToString(), inDoubt: true, cancellationToken);
                break;
            case SendOutcome.TryLater later when time.GetUtcNow() - delivery.TriedSince < options.Value.GiveUpAfter:
                var again = time.GetUtcNow() + RetryDelay.After(delivery.Attempts, later.RetryAfter, Chance(delivery));
                var inDoubt = later.InDoubt && delivery.Kind != DeliveryKind.Once;
                await run.EndAsync(document.Key, now => now.Postpone(delivery.Id, again, later.Reason.ToString(), inDoubt), cancellationToken);
                break;
            case SendOutcome.Gone gone:
                await addresses.MarkLeftAsync(address, gone.Reason, cancellationToken);
                await GiveUpOnAsync(run, document, delivery.To, gone.Reason.ToString(), cancellationToken);
                break;
            default:
                var fault = outcome is SendOutcome.Refused refused ? $"Refused {refused.Status}" : "GivenUp";
                if (delivery.Kind == DeliveryKind.Once)
                {
                    await CloseAsync(run, document, delivery, fault, inDoubt: false, cancellationToken);
                    break;
                }

                Log.GivenUp(logger, delivery.Kind, fault, delivery.Attempts);
                await run.EndAsync(document.Key, now => now.GiveUp(delivery.Id, fault), cancellationToken);
                await TellAsync(run.Content, document.Key, cancellationToken);
                break;
        }
    }

    /// <summary>First what follows from it, then the end of the messages: whoever dies in between does both again.</summary>
    private async Task GiveUpOnAsync(Run run, StoredDocument document, Recipient to, string fault, CancellationToken cancellationToken)
    {
        Log.OutOfReach(logger, to.Kind, fault);
        await run.Content.OnGoneAsync(document, to, cancellationToken);
        await run.EndAsync(document.Key, now => now.GiveUpOn(to, fault), cancellationToken);
    }

    /// <summary>First the administrators are told, then it is written: whoever dies in between does both again, and they are told once.</summary>
    private async Task CloseAsync(
        Run run, StoredDocument document, Knowledge.Outboxes.Delivery delivery, string fault, bool inDoubt, CancellationToken cancellationToken)
    {
        Log.Closed(logger, fault, inDoubt, delivery.Attempts);
        await run.Content.OnClosingAsync(document, inDoubt, cancellationToken);
        await run.EndAsync(document.Key, now => now.GiveUp(delivery.Id, fault, inDoubt), cancellationToken);
    }

    /// <summary>What failed together must not come back together: no two deliveries draw the same.</summary>
    private static Random Chance(Knowledge.Outboxes.Delivery delivery) => new(HashCode.Combine(delivery.Id, delivery.To, delivery.About, delivery.Attempts));

    private Task TellAsync(IOutboxContent content, DocumentKey key, CancellationToken cancellationToken)
        => content.Kind is NoticeOutbox ? Task.CompletedTask : notices.TellAsync(NoticeKind.GivenUp, key.Id, null, cancellationToken);

    private async Task<Outbox> ToSeveralAsync(
        IOutboxContent content, StoredDocument document, Outbox outbox, Knowledge.Outboxes.Delivery delivery, CancellationToken cancellationToken)
    {
        Task<List<Address>> MeantAsync(IAsyncEnumerable<Address> several)
            => several.Where(address => content.IsFor(document, address)).ToListAsync(cancellationToken).AsTask();
        var people = delivery.To.Kind == RecipientKind.Curators ? await MeantAsync(addresses.CuratorsAsync(cancellationToken)) : [];

        // A single curator may be away, and there may be none who had no hand in it.
        if (people.Count < 2)
        {
            people.AddRange(await MeantAsync(addresses.AdministratorsAsync(cancellationToken)));
        }

        return people.Count > 0
            ? outbox.Expand(delivery.Id, people.Select(address => Recipient.Person(address.Key)).Distinct())
            : outbox.Postpone(delivery.Id, time.GetUtcNow() + options.Value.NobodyYet, delivery.To.Kind.ToString(), inDoubt: false);
    }

    private Task<Address?> FindAsync(Recipient to, CancellationToken cancellationToken) => to.Kind == RecipientKind.Channel
        ? addresses.FindChannelAsync(to.Id, cancellationToken)
        : addresses.FindPersonAsync(to.Id, cancellationToken);

    /// <summary>One look into an outbox.</summary>
    private sealed record Run(OutboxStore Outboxes, IOutboxContent Content, string Holder)
    {
        /// <summary>Writes how it went, and lets others send.</summary>
        public Task<bool> EndAsync(DocumentKey key, Func<Outbox, Outbox> end, CancellationToken cancellationToken)
            => Outboxes.ChangeAsync(key, now => end(now).Release(Holder), cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A message ({Kind}) was given up: {Fault}, after {Attempts} tries. It can be sent again.")]
        public static partial void GivenUp(ILogger logger, DeliveryKind kind, string fault, int attempts);

        [LoggerMessage(3, LogLevel.Error, "A message that is sent once was closed: {Fault}, in doubt: {InDoubt}, after {Attempts} tries.")]
        public static partial void Closed(ILogger logger, string fault, bool inDoubt, int attempts);

        [LoggerMessage(4, LogLevel.Error, "A message could not be made: {ExceptionType}\n{StackTrace}")]
        public static partial void NotMade(ILogger logger, string? exceptionType, string? stackTrace);

        [LoggerMessage(2, LogLevel.Warning, "A {Kind} cannot be reached: {Fault}.")]
        public static partial void OutOfReach(ILogger logger, RecipientKind kind, string fault);
    }
}

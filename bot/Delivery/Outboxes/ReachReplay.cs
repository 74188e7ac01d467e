using System.Threading.Channels;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Delivery.Outboxes;

/// <summary>When somebody can be reached again: what was given up for them is sent, and a contact is chosen again.</summary>
/// <param name="contents">The kinds of documents with an outbox.</param>
/// <param name="contacts">The directory.</param>
/// <param name="seats">Knows who fills a contact.</param>
/// <param name="addresses">Knows who can be reached.</param>
/// <param name="queue">Is told what to send.</param>
/// <param name="store">The store.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
internal sealed partial class ReachReplay(
    IEnumerable<IOutboxContent> contents, IContactBook contacts, ContactSeats seats, IAddressBook addresses, OutboxQueue queue, IDocumentStore store, ILogger<ReachReplay> logger)
    : BackgroundService, IReachListener
{
    private readonly Channel<Address> back = Channel.CreateUnbounded<Address>();

    /// <inheritdoc/>
    public void CameInReach(Address address) => back.Writer.TryWrite(address);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await QuietlyAsync(() => CatchUpAsync(stoppingToken), stoppingToken);
            await foreach (var address in back.Reader.ReadAllAsync(stoppingToken))
            {
                await QuietlyAsync(() => ReplayAsync(address, stoppingToken), stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Being stopped is how it ends.
        }
    }

    /// <summary>Those who came back while a process died that had heard of it.</summary>
    private async Task CatchUpAsync(CancellationToken stoppingToken)
    {
        var waiting = contacts.Unreachable.Select(seats.PersonOf).OfType<string>().Select(Recipient.Person).ToHashSet();
        foreach (var content in contents)
        {
            await foreach (var document in new OutboxStore(store, content.Kind).DeadAsync(stoppingToken))
            {
                waiting.UnionWith(content.Kind.Read(document).Dead.Where(IsOutOfReach).Select(delivery => delivery.To));
            }
        }

        foreach (var to in waiting)
        {
            var address = to.Kind == RecipientKind.Channel
                ? await addresses.FindChannelAsync(to.Id, stoppingToken)
                : await addresses.FindPersonAsync(to.Id, stoppingToken);
            if (address is { IsInReach: true })
            {
                CameInReach(address);
            }
        }
    }

    /// <summary>What was given up for another reason than that nobody was there waits for an administrator.</summary>
    private static bool IsOutOfReach(Knowledge.Outboxes.Delivery delivery) => Enum.TryParse<GoneReason>(delivery.Fault, out _);

    private async Task QuietlyAsync(Func<Task> work, CancellationToken stoppingToken)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            // One document that breaks must not stop the bot.
            Log.NotReplayed(logger, failure.GetType().FullName, failure.StackTrace);
        }
    }

    private async Task ReplayAsync(Address address, CancellationToken stoppingToken)
    {
        foreach (var contact in address.IsChannel ? [] : contacts.Current.All.Where(contact => seats.PersonOf(contact.Id) == address.Key).ToList())
        {
            await contacts.MarkReachableAsync(contact.Id, stoppingToken);
        }

        var to = address.IsChannel ? Recipient.Channel(address.Key) : Recipient.Person(address.Key);
        foreach (var content in contents)
        {
            var outboxes = new OutboxStore(store, content.Kind);
            await foreach (var document in outboxes.DeadAsync(stoppingToken))
            {
                if (content.Kind.Read(document).Dead.Any(delivery => delivery.To == to))
                {
                    await outboxes.ChangeAsync(document.Key, outbox => outbox.Replay(to), stoppingToken);
                    queue.SomethingToSend(content.Kind.Container, document.Key);
                }
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "What was given up for somebody who is back could not be looked for. {ExceptionType}\n{StackTrace}")]
        public static partial void NotReplayed(ILogger logger, string? exceptionType, string? stackTrace);
    }
}

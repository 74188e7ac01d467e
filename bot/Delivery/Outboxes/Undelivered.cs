using System.Security.Cryptography;
using System.Text;
using TeamsPilotBot.Dialogs.Directory;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Delivery.Outboxes;

/// <summary>What was given up in all outboxes, read from the store each time.</summary>
/// <param name="kinds">The kinds of documents with an outbox.</param>
/// <param name="store">The store.</param>
/// <param name="addresses">Knows the names of people and channels.</param>
/// <param name="contacts">The directory.</param>
/// <param name="seats">Knows who fills a contact.</param>
/// <param name="signal">Is told what to send; null if nobody in this process sends.</param>
internal sealed class Undelivered(
    IEnumerable<IOutboxKind> kinds, IDocumentStore store, IAddressBook addresses, IContactBook contacts, ContactSeats seats, IOutboxSignal? signal = null) : IUndelivered
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<UndeliveredItem>> ListAsync(CancellationToken cancellationToken)
    {
        var items = new List<UndeliveredItem>();
        foreach (var given in await AllAsync(cancellationToken))
        {
            var (subject, text) = About(given.Outboxes.Kind, given.Document);
            var oldest = given.Messages.MinBy(message => message.Since)!;
            items.Add(new UndeliveredItem(
                given.Id, given.To.Kind, await NameAsync(given.To, cancellationToken), oldest.Since, given.Messages[^1].Fault ?? "", subject, text));
        }

        return [.. items.OrderBy(item => item.Since)];
    }

    /// <inheritdoc/>
    public async Task<int> RetryAsync(string? itemId, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var given in (await AllAsync(cancellationToken)).Where(given => itemId is null || given.Id == itemId))
        {
            if (await given.Outboxes.ChangeAsync(given.Document.Key, outbox => outbox.Replay(given.To), cancellationToken))
            {
                count++;
                signal?.SomethingToSend(given.Outboxes.Kind.Container, given.Document.Key);
            }
        }

        return count;
    }

    private async Task<List<GivenUp>> AllAsync(CancellationToken cancellationToken)
    {
        var all = new List<GivenUp>();
        foreach (var kind in kinds)
        {
            var outboxes = new OutboxStore(store, kind);
            await foreach (var document in outboxes.DeadAsync(cancellationToken))
            {
                all.AddRange(kind.Read(document).Dead.GroupBy(message => message.To)
                    .Select(messages => new GivenUp(IdOf(kind, document.Key, messages.Key), outboxes, document, messages.Key, [.. messages])));
            }
        }

        return all;
    }

    private async Task<string?> NameAsync(Recipient to, CancellationToken cancellationToken) => to.Kind switch
    {
        RecipientKind.Person => (await addresses.FindPersonAsync(to.Id, cancellationToken))?.Name
            ?? contacts.Current.All.FirstOrDefault(contact => seats.PersonOf(contact.Id) == to.Id)?.Name,
        RecipientKind.Channel => (await addresses.FindChannelAsync(to.Id, cancellationToken))?.Name
            ?? contacts.Current.All.FirstOrDefault(contact => contact.FallbackChannel == to.Id)?.Role,
        _ => null,
    };

    private (UndeliveredSubject Subject, string? Text) About(IOutboxKind kind, StoredDocument document) => kind switch
    {
        HandOffOutbox => (UndeliveredSubject.Question, HandOffOutbox.HandOffIn(document).Question.Text),
        ContactOutbox => (UndeliveredSubject.Confirmation, ContactOutbox.RecordIn(document).Contact.Role),
        SeatRequestOutbox => (UndeliveredSubject.SeatRequest, contacts.Find(SeatRequestOutbox.RequestIn(document).ContactId)?.Contact.Role),
        NoticeOutbox => (UndeliveredSubject.Notice, null),
        _ => (UndeliveredSubject.Other, null),
    };

    private static string IdOf(IOutboxKind kind, DocumentKey key, Recipient to)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind.Container.Name}\n{key.Partition}\n{key.Id}\n{to.Kind}\n{to.Id}")).AsSpan(0, 16));

    private sealed record GivenUp(
        string Id, OutboxStore Outboxes, StoredDocument Document, Recipient To, IReadOnlyList<Knowledge.Outboxes.Delivery> Messages);
}

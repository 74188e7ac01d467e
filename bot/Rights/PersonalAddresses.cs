using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Rights;

/// <summary>Where a person can be written to. The last to be erased, so that what the other erasures cause is sent to nobody else's place.</summary>
/// <param name="store">The store.</param>
/// <param name="addresses">Remembers addresses.</param>
internal sealed class PersonalAddresses(IDocumentStore store, AddressBook addresses) : PersonalDocuments(store, AddressDocument.Container)
{
    /// <inheritdoc/>
    public override async Task<PersonIdentity> RecogniseAsync(PersonIdentity person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return await addresses.FindPersonAsync(person.Key, cancellationToken) is not { } address ? person : person with
        {
            Ids = address.UserId is { } id ? [.. person.Ids.Union([id])] : person.Ids,
            Names = address.Name is { } name ? [.. person.Names.Union([name])] : person.Names,
            Chats = address.ConversationId is { } chat ? [.. person.Chats.Union([new PersonalChat(address.ChannelId, chat)])] : person.Chats,
        };
    }

    /// <inheritdoc/>
    public override async Task EraseAsync(PersonIdentity person, Pseudonym pseudonym, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        await base.EraseAsync(person, pseudonym, cancellationToken);
        addresses.Forget(person.Key);
    }

    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return traces.HasId(document.Json)
            ? traces.Person.Is(AddressDocument.Read(document).Key) ? new Judgement("Address", Fate.Delete) : new Judgement("Messages", Fate.Pseudonymise)
            : null;
    }
}

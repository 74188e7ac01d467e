using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>
/// A person's own weekly digest is deleted. Those of channels stay: nobody is named any more as the one who set it up or as one who was
/// seen there, and what the person wanted to see less of counts no more.
/// </summary>
/// <param name="store">The store.</param>
public sealed class PersonalSubscriptions(IDocumentStore store) : PersonalDocuments(store, SubscriptionRegister.Container)
{
    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return !traces.HasId(document.Json) ? (traces.HasName(document.Json) ? Judgement.Named("Named") : null)
            : SubscriptionRegister.SubscriptionIn(document) is { IsPersonal: true } ? new Judgement("Subscription", Fate.Delete)
            : new Judgement("ChannelSubscriptions", Fate.Pseudonymise);
    }

    /// <inheritdoc/>
    protected override NewDocument Rewrite(StoredDocument document, PersonTraces traces, Pseudonym pseudonym)
    {
        ArgumentNullException.ThrowIfNull(traces);
        var (there, person) = (SubscriptionRegister.SubscriptionIn(document), traces.Person);
        var written = SubscriptionRegister.Write(there with
        {
            OwnerKey = person.Is(there.OwnerKey) ? null : there.OwnerKey,
            Members = [.. there.Members.Where(member => !person.Is(member))],
            Fewer = [.. there.Fewer.Where(wish => !person.Is(wish.PersonKey))],
        });
        return written with { Json = traces.Without(written.Json, pseudonym) };
    }
}

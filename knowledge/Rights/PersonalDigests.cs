using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>
/// What a person was told in weekly digests of their own. Those of channels are nobody's: what they say is deleted when they are posted,
/// and until then a person may be in them as somebody whom it is new to know.
/// </summary>
/// <param name="store">The store.</param>
public sealed class PersonalDigests(IDocumentStore store) : PersonalDocuments(store, DigestIssueDocument.Container)
{
    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);

        // The id of a subscription is made of the person's, and says so even where nothing else in the document does.
        return document.Key.Partition == SubscriptionIds.Of(Recipient.Person(traces.Person.Key)) ? new Judgement("Digests", Fate.Delete)
            : traces.HasId(document.Json) ? new Judgement("Digests", Fate.Pseudonymise)
            : traces.HasName(document.Json) ? Judgement.Named("Named") : null;
    }
}

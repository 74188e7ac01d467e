using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>What a person was asked and told about lessons that they stand for. It is deleted; the lessons stay, and nobody stands for them.</summary>
/// <param name="store">The store.</param>
public sealed class PersonalKeepers(IDocumentStore store) : PersonalDocuments(store, KeeperDocument.Container)
{
    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return !traces.HasId(document.Json) ? (traces.HasName(document.Json) ? Judgement.Named("Named") : null)
            : new Judgement("Keepers", traces.Person.Is(KeeperDocument.Read(document).Keeper.Key) ? Fate.Delete : Fate.Pseudonymise);
    }

    /// <inheritdoc/>
    protected override NewDocument Rewrite(StoredDocument document, PersonTraces traces, Pseudonym pseudonym)
    {
        ArgumentNullException.ThrowIfNull(traces);

        // A curator is in the keeper of another person only as the recipient of a message.
        var read = KeeperDocument.Read(document);
        var written = KeeperDocument.Of(read.Keeper, read.Outbox.Without(traces.Person), read.ChangedAt);
        return written with { Json = traces.Without(written.Json, pseudonym) };
    }
}

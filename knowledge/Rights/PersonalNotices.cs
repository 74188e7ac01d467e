using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>Words to the administrators that were sent to a person, or are about a contact whom they fill.</summary>
/// <param name="store">The store.</param>
public sealed class PersonalNotices(IDocumentStore store) : PersonalDocuments(store, NoticeDocument.Container)
{
    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        var named = traces.HasName(document.Json);
        return traces.HasId(document.Json) || (named && traces.Person.ContactIds.Contains(NoticeDocument.Read(document).Notice.Subject))
            ? new Judgement("Messages", Fate.Pseudonymise)
            : named ? Judgement.Named("Named") : null;
    }

    /// <inheritdoc/>
    protected override NewDocument Rewrite(StoredDocument document, PersonTraces traces, Pseudonym pseudonym)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        var read = NoticeDocument.Read(document);
        var written = NoticeDocument.Of(read.Notice, read.Outbox.Without(traces.Person));
        return new NewDocument(document.Key, traces.Without(written.Json, pseudonym), document.ExpiresAt);
    }
}

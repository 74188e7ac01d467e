using TeamsPilotBot.Bot.Files;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Rights;

/// <summary>The files that were offered to a person and not fetched. What is in them is stored nowhere.</summary>
/// <param name="store">The store.</param>
internal sealed class PersonalFileLinks(IDocumentStore store) : PersonalDocuments(store, FileOffer.Container)
{
    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return traces.HasId(document.Json) ? new Judgement("FileLinks", Fate.Delete) : null;
    }
}

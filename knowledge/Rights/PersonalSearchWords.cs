using TeamsPilotBot.Knowledge.Search.OwnWords;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>Search words that a person has added. They stay, since others find by them; who added them is not known any more.</summary>
/// <param name="store">The store.</param>
public sealed class PersonalSearchWords(IDocumentStore store) : PersonalDocuments(store, SearchWordDocument.Container)
{
    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return traces.HasId(document.Json) ? new Judgement("SearchWords", Fate.Pseudonymise)
            : traces.HasName(document.Json) ? Judgement.Named("Named")
            : null;
    }

    /// <inheritdoc/>
    protected override NewDocument Rewrite(StoredDocument document, PersonTraces traces, Pseudonym pseudonym)
    {
        ArgumentNullException.ThrowIfNull(traces);
        return SearchWordDocument.Read(document) is { } word && traces.Person.Is(word.AddedBy)
            ? SearchWordDocument.Write(word with { AddedBy = null, AddedByName = null })
            : base.Rewrite(document, traces, pseudonym);
    }
}

using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.ModelUse;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>How much of the language model a person has used in the last days. The sums of all name nobody and stay.</summary>
/// <param name="store">The store.</param>
public sealed class PersonalModelUse(IDocumentStore store) : PersonalDocuments(store, ModelBudget.Container)
{
    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return JsonSerializer.Deserialize<ModelBudget.Use>(document.Json, LessonJson.Options)!.PersonKey is { } key && traces.Person.Is(key)
            ? new Judgement("ModelUse", Fate.Delete) : null;
    }
}

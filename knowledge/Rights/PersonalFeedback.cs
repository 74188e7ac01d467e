using System.Text.Json;
using TeamsPilotBot.Knowledge.Feedback;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>What a person has said of lessons.</summary>
/// <param name="store">The store.</param>
public sealed class PersonalFeedback(IDocumentStore store) : PersonalDocuments(store, FeedbackLog.Container)
{
    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return traces.HasId(document.Json)
            ? traces.Person.Is(JsonSerializer.Deserialize<LessonFeedback>(document.Json, LessonJson.Options)!.PersonKey)
                ? new Judgement("Feedback", Fate.Delete)
                : new Judgement("QuestionsOfOthers", Fate.Pseudonymise)
            : traces.HasName(document.Json) ? Judgement.Named("Named") : null;
    }
}

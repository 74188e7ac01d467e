using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>The older versions of lessons that a person answered for or made. They stay, since each version is kept.</summary>
/// <param name="store">The store.</param>
public sealed class PersonalLessonVersions(IDocumentStore store) : PersonalDocuments(store, LessonVersions.Container)
{
    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return traces.HasId(document.Json) ? new Judgement("LessonVersions", Fate.Pseudonymise)
            : traces.HasName(document.Json) ? Judgement.Named("LessonsNamed")
            : null;
    }

    /// <inheritdoc/>
    protected override NewDocument Rewrite(StoredDocument document, PersonTraces traces, Pseudonym pseudonym)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        var version = JsonSerializer.Deserialize<LessonVersion>(document.Json, LessonJson.Options)!;
        var json = JsonSerializer.Serialize(version with { Lesson = version.Lesson.WithoutOwner(traces.Person) }, LessonJson.Options);
        return new NewDocument(document.Key, traces.Without(json, pseudonym), document.ExpiresAt);
    }
}

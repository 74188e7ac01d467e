using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>The questions that a person has asked.</summary>
/// <param name="store">The store.</param>
public sealed class PersonalQuestions(IDocumentStore store) : PersonalDocuments(store, QuestionLog.Container)
{
    /// <inheritdoc/>
    public override async Task<PersonIdentity> RecogniseAsync(PersonIdentity person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var own = new DocumentQuery { Where = [new FieldCondition("personKey", Comparison.Equal, person.Key)] };
        var ids = await Store.QueryAsync(QuestionLog.Container, own, cancellationToken).Select(document => document.Key.Id).ToListAsync(cancellationToken);
        return person with { QuestionIds = [.. person.QuestionIds.Union(ids)] };
    }

    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return traces.HasId(document.Json)
            ? traces.Person.Is(JsonSerializer.Deserialize<AskedQuestion>(document.Json, LessonJson.Options)!.PersonKey)
                ? new Judgement("Questions", Fate.Delete)
                : new Judgement("QuestionsOfOthers", Fate.Pseudonymise)
            : traces.HasName(document.Json) ? Judgement.Named("Named") : null;
    }
}

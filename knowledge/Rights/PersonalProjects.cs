using System.Text.Json.Nodes;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>Which projects a person has said that they lead, and when they were asked whether they want to talk with somebody.</summary>
/// <param name="store">The store.</param>
public sealed class PersonalProjects(IDocumentStore store) : PersonalDocuments(store, ProjectPeople.Container)
{
    /// <inheritdoc/>
    public override async Task<PersonIdentity> RecogniseAsync(PersonIdentity person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return await new ProjectPeople(Store).FindAsync(person.Key, cancellationToken) is not { } known ? person : person with
        {
            Ids = [.. person.Ids.Union(new[] { known.UserId }.OfType<string>())],
            Names = [.. person.Names.Union(new[] { known.Name }.OfType<string>())],
        };
    }

    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return traces.HasId(document.Json) ? new Judgement("ProjectPeople", Fate.Delete)
            : traces.HasName(document.Json) ? Judgement.Named("Named")
            : null;
    }

    /// <inheritdoc/>
    protected override JsonNode Show(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);

        // The id of an introduction says nothing to the person, and is made of another person's id as well.
        var shown = (JsonObject)JsonNode.Parse(document.Json)!;
        if (shown["asked"] is JsonArray asked)
        {
            shown["asked"] = new JsonArray([.. asked.Select(one => one!["at"]!.DeepClone())]);
        }

        return shown;
    }
}

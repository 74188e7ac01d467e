using System.Text.Json.Nodes;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>The lessons that a person answers for. They stay, and nobody answers for them then.</summary>
/// <param name="store">The store.</param>
/// <param name="library">The lessons.</param>
public sealed class PersonalLessons(IDocumentStore store, LessonLibrary library) : PersonalDocuments(store, LessonDocument.Container)
{
    private readonly LessonVersions versions = new(store);

    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return traces.HasId(document.Json) ? new Judgement("Lessons", Fate.Pseudonymise)
            : traces.HasName(document.Json) ? Judgement.Named("LessonsNamed")
            : null;
    }

    /// <inheritdoc/>
    protected override JsonNode ShowPart(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(traces);
        if (LessonDocument.Read(document) is not { } read || !read.Lesson.IsOwnedBy(traces.Person))
        {
            return base.ShowPart(document, traces);
        }

        // Who approved it, and who has added to it, is theirs and not this person's.
        string? Own(string? key) => key is not null && traces.Person.Is(key) ? key : null;
        var lesson = read.Lesson with
        {
            Owner = Own(read.Lesson.Owner),
            Additions = [.. read.Lesson.Additions.Select(addition => addition with { Owner = Own(addition.Owner) })],
        };
        var shown = read with { Lesson = lesson, Edit = read.Edit is { } edit ? edit with { ActorKey = Own(edit.ActorKey) } : null };
        return JsonNode.Parse(shown.ToWrite().Json)!;
    }

    /// <inheritdoc/>
    protected override NewDocument Rewrite(StoredDocument document, PersonTraces traces, Pseudonym pseudonym)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        if (LessonDocument.Read(document) is not { } read)
        {
            return base.Rewrite(document, traces, pseudonym);
        }

        // A new version, so that nobody who has the older one before them brings the person back with it.
        var written = (read with { Lesson = read.Lesson.WithoutOwner(traces.Person) with { Version = read.Lesson.Version + 1 }, Edit = null }).ToWrite();
        return written with { Json = traces.Without(written.Json, pseudonym), ExpiresAt = document.ExpiresAt };
    }

    /// <inheritdoc/>
    protected override Task BeforeRewriteAsync(StoredDocument document, CancellationToken cancellationToken)
        => LessonDocument.Read(document) is { } read ? versions.KeepAsync([read], cancellationToken) : Task.CompletedTask;

    /// <inheritdoc/>
    protected override async Task<WriteResult> WriteAsync(NewDocument document, string etag, CancellationToken cancellationToken)
        => (await library.PutAsync([new DocumentWrite(document, etag)], [], cancellationToken))[0];
}

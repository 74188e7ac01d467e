using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Lessons.Uploads;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>Files with lessons that a person has sent as an administrator, and that are kept for a day.</summary>
/// <param name="store">The store.</param>
public sealed class PersonalLessonUploads(IDocumentStore store) : PersonalDocuments(store, LessonUploadShelf.Container)
{
    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return traces.HasId(document.Json) ? new Judgement("LessonUploads", Fate.Delete) : null;
    }

    /// <inheritdoc/>
    protected override JsonNode Show(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        var upload = LessonUploadShelf.Read(document).Upload;
        return JsonSerializer.SerializeToNode(new { upload.FileName, upload.ReceivedAt, upload.State, upload.Counts }, LessonJson.Options)!;
    }
}

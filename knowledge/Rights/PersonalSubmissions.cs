using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>
/// The experiences that a person tells. What was not sent to a curator, or came to nothing, is deleted; what was sent goes on without the
/// person, and becomes a lesson that nobody answers for.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="retention">How long tellings are kept.</param>
public sealed class PersonalSubmissions(IDocumentStore store, IOptions<RetentionOptions> retention) : PersonalDocuments(store, SubmissionDocument.Container)
{
    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return !traces.HasId(document.Json) ? (traces.HasName(document.Json) ? Judgement.Named("Named") : null)
            : SubmissionDocument.Read(document).Submission is var submission && !traces.Person.Is(submission.AuthorKey)
                ? new Judgement("SubmissionsOfOthers", Fate.Pseudonymise)
            : submission.Status is SubmissionStatus.InReview or SubmissionStatus.Approved or SubmissionStatus.Published
                ? new Judgement("Submissions", Fate.Pseudonymise)
            : new Judgement("SubmissionsOpen", Fate.Delete);
    }

    /// <inheritdoc/>
    protected override NewDocument Rewrite(StoredDocument document, PersonTraces traces, Pseudonym pseudonym)
    {
        ArgumentNullException.ThrowIfNull(traces);
        var read = SubmissionDocument.Read(document);
        var written = SubmissionDocument.Of(read.Submission, read.Outbox.Without(traces.Person), retention.Value.Drafts);
        return written with { Json = traces.Without(written.Json, pseudonym) };
    }

    /// <inheritdoc/>
    protected override JsonNode Show(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(traces);
        var submission = SubmissionDocument.Read(document).Submission;
        return JsonSerializer.SerializeToNode(
            new
            {
                submission.Id, submission.Kind, submission.LessonId, submission.Status, submission.Text, submission.Step, submission.ChangedAt,
                Trail = submission.Trail.Select(entry => new { entry.At, entry.Kind, By = traces.Person.Is(entry.ActorKey) ? "you" : "another", entry.Text, entry.Reason }),
            },
            LessonJson.Options)!;
    }

    /// <inheritdoc/>
    protected override JsonNode ShowPart(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(traces);
        return traces.Person.Is(SubmissionDocument.Read(document).Submission.AuthorKey) ? Show(document, traces) : base.ShowPart(document, traces);
    }
}

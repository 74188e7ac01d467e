using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>
/// The errors in lessons that a person has reported, was told of, or has closed. They stay without the person: what is wrong is still wrong.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="retention">How long closed reports are kept.</param>
public sealed class PersonalReports(IDocumentStore store, IOptions<RetentionOptions> retention) : PersonalDocuments(store, ReportDocument.Container)
{
    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return traces.HasId(document.Json) ? new Judgement("Reports", Fate.Pseudonymise)
            : traces.HasName(document.Json) ? Judgement.Named("Named")
            : null;
    }

    /// <inheritdoc/>
    protected override NewDocument Rewrite(StoredDocument document, PersonTraces traces, Pseudonym pseudonym)
    {
        ArgumentNullException.ThrowIfNull(traces);
        var read = ReportDocument.Read(document);
        var (report, person) = (read.Report, traces.Person);
        string? Kept(string? key) => key is not null && person.Is(key) ? null : key;
        report = report with
        {
            ReporterKey = Kept(report.ReporterKey),
            OwnerKey = Kept(report.OwnerKey),
            Closing = report.Closing is { } closing ? closing with { ByKey = Kept(closing.ByKey) } : null,
        };
        var written = ReportDocument.Of(report, read.Outbox.Without(person), retention.Value.Questions);
        return written with { Json = traces.Without(written.Json, pseudonym) };
    }

    /// <inheritdoc/>
    protected override JsonNode ShowPart(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(traces);
        var report = ReportDocument.Read(document).Report;
        bool Is(string? key) => key is not null && traces.Person.Is(key);
        return JsonSerializer.SerializeToNode(
            new
            {
                report.LessonId, report.Title, report.Kind, report.ReportedAt,
                You = new[] { Is(report.ReporterKey) ? "reporter" : null, Is(report.OwnerKey) ? "owner" : null, Is(report.Closing?.ByKey) ? "closer" : null }.OfType<string>(),
                Text = Is(report.ReporterKey) ? report.Text : null,
                Closing = report.Closing is { } closing ? new { closing.Outcome, closing.At, Note = Is(closing.ByKey) || Is(report.ReporterKey) ? closing.Note : null } : null,
            },
            LessonJson.Options)!;
    }
}

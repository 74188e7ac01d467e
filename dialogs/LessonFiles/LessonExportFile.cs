using System.Globalization;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.LessonFiles;

/// <summary>All lessons as a file, as the verb <c>export</c> writes them. Safe to use from several threads.</summary>
/// <param name="library">The lessons.</param>
/// <param name="clock">Tells the day.</param>
public sealed class LessonExportFile(LessonLibrary library, TimeProvider clock) : IFileMaker
{
    private const string ThisKind = "lessons";
    private const string FormatName = "format";

    /// <inheritdoc/>
    public string Kind => ThisKind;

    /// <summary>Offers the file.</summary>
    /// <param name="format">Which: <see cref="LessonFileVerb.Csv"/>, <see cref="LessonFileVerb.Json"/> or <see cref="LessonFileVerb.Excel"/>.</param>
    /// <param name="person">The administrator who wants it.</param>
    /// <param name="language">The language of its name.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    internal async Task<ActionResult> OfferAsync(LessonFileVerb format, Person person, Language language, CancellationToken cancellationToken)
    {
        var request = new FileRequest(ThisKind, person.Key, language)
        {
            Details = new Dictionary<string, string>(StringComparer.Ordinal) { [FormatName] = format.ToString() },
        };
        var file = await MakeAsync(request, cancellationToken);
        return new ActionResult(new FileReply(request, file!.Name, LessonFileTexts.Catalog.Get(language, $"Description{format}"), file.Content.Length), null);
    }

    /// <inheritdoc/>
    public async Task<FileContent?> MakeAsync(FileRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var lessons = await library.AllAsync(cancellationToken);
        using var content = new MemoryStream();
        var (ending, media) = Write(request.Details.GetValueOrDefault(FormatName), lessons, content);
        var day = DanishTime.Today(clock).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new FileContent(LessonFileTexts.Catalog.Format(request.Language, "FileName", day, ending), media, content.ToArray());
    }

    private static (string Ending, string Media) Write(string? format, IReadOnlyList<Lesson> lessons, MemoryStream content)
    {
        switch (format)
        {
            case nameof(LessonFileVerb.Csv):
                LessonExport.WriteCsv(lessons, content);
                return ("csv", "text/csv; charset=utf-8");
            case nameof(LessonFileVerb.Excel):
                LessonExport.WriteExcel(lessons, content);
                return ("excel.csv", "text/csv; charset=utf-8");
            default:
                LessonExport.WriteJson(lessons, content);
                return ("json", "application/json");
        }
    }
}

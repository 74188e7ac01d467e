using System.Text;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons.Uploads;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.LessonFiles;

/// <summary>All that there is to say of the records of a file that was sent: what a card has no room for. Safe to use from several threads.</summary>
/// <param name="uploads">The files that were sent.</param>
public sealed class UploadNotesFile(LessonUploads uploads) : IFileMaker
{
    private const string ThisKind = "lesson-notes";
    private const string UploadName = "upload";
    private const int LongestId = 80;

    /// <inheritdoc/>
    public string Kind => ThisKind;

    /// <summary>Offers the file; a sentence where the file that was sent is gone.</summary>
    /// <param name="upload">The file that was sent.</param>
    /// <param name="person">The one who sent it.</param>
    /// <param name="language">The language of what is said.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    internal async Task<ActionResult> OfferAsync(string upload, Person person, Language language, CancellationToken cancellationToken)
    {
        var request = new FileRequest(ThisKind, person.Key, language)
        {
            Details = new Dictionary<string, string>(StringComparer.Ordinal) { [UploadName] = upload },
        };
        return await MakeAsync(request, cancellationToken) is { } file
            ? new ActionResult(new FileReply(request, file.Name, LessonFileTexts.Catalog.Get(language, "NotesDescription"), file.Content.Length), null)
            : new ActionResult(null, LessonFileTexts.Catalog.Get(language, "Upload.Gone"));
    }

    /// <inheritdoc/>
    public async Task<FileContent?> MakeAsync(FileRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var result = await uploads.NotesAsync(request.Details.GetValueOrDefault(UploadName, ""), request.PersonKey, cancellationToken);
        return result.Upload is null ? null
            : new FileContent(LessonFileTexts.Catalog.Get(request.Language, "NotesName"), "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(Text(result, request.Language)));
    }

    /// <summary>With a byte order mark and the line ends of Windows, so that Notepad shows Danish letters.</summary>
    private static string Text(UploadResult result, Language language)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var refused in result.Refused)
        {
            text.Append(Line(language, "NotesRefused", refused.Line, refused.Id, refused.Reason(language))).Append("\r\n");
        }

        foreach (var warning in result.Warnings)
        {
            text.Append(Line(language, "NotesWarning", warning.Line, warning.Id, warning.Note.Text(language))).Append("\r\n");
        }

        return text.ToString();
    }

    private static string Line(Language language, string key, int line, string? id, string note)
        => ControlCharacters.Removed(LessonFileTexts.Catalog.Format(language, key, line, id is null ? "–" : WholeCharacters.Beginning(id, LongestId), note));
}

using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Lessons.Uploads;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.LessonFiles;

/// <summary>Receives files that administrators send: says what taking them in would come to, and waits for a yes. Safe to use from several threads.</summary>
/// <param name="uploads">Keeps what was read.</param>
public sealed class LessonReception(LessonUploads uploads)
{
    /// <summary>The most bytes of a file.</summary>
    public const int Largest = 1_000_000;

    private static readonly HashSet<string> Tables = new(StringComparer.OrdinalIgnoreCase) { ".csv", ".tsv", ".txt" };
    private static readonly HashSet<string> Workbooks = new(StringComparer.OrdinalIgnoreCase) { ".xlsx", ".xls", ".xlsm", ".ods" };

    /// <summary>Whether somebody may send files.</summary>
    /// <param name="person">The person.</param>
    public static bool MaySend(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Roles.Contains(Role.Administrator);
    }

    /// <summary>Whether a file may hold lessons, by the ending of its name.</summary>
    /// <param name="name">The name.</param>
    public static bool IsOfLessons(string name)
    {
        var ending = Path.GetExtension(name);
        return Tables.Contains(ending) || ending.Equals(".json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Why a file of another kind is not taken.</summary>
    /// <param name="name">The name.</param>
    /// <param name="language">The language.</param>
    public static string OtherKind(string name, Language language)
        => LessonFileTexts.Catalog.Get(language, Workbooks.Contains(Path.GetExtension(name)) ? "Receive.Workbook" : "Receive.OtherKind");

    /// <summary>Why a file that is too large is not taken.</summary>
    /// <param name="language">The language.</param>
    public static string TooLarge(Language language) => LessonFileTexts.Catalog.Get(language, "Receive.TooLarge");

    /// <summary>Reads a file and says what taking it in would come to.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="content">What is in it.</param>
    /// <param name="person">The administrator who sent it.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> TakeAsync(string name, ReadOnlyMemory<byte> content, Person person, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (content.IsEmpty)
        {
            return new ActionResult(null, LessonFileTexts.Catalog.Get(language, "Receive.Empty"));
        }

        var file = Tables.Contains(Path.GetExtension(name)) ? LessonFile.ReadCsv(content.Span) : LessonFile.ReadJson(content.Span);
        var result = await uploads.ReceiveAsync(person.Key, name, file, cancellationToken);
        return result.Outcome switch
        {
            UploadOutcome.TooLarge => new ActionResult(null, TooLarge(language)),
            UploadOutcome.NoLessons => new ActionResult(null, NoLessons(result.Refused, language)),
            _ => new ActionResult(new LessonUploadReply(language, Nonce.New(), result), null),
        };
    }

    private static string NoLessons(EquatableList<RefusedRecord> refused, Language language)
        => refused.Count == 0 ? LessonFileTexts.Catalog.Get(language, "Receive.Empty")
            : LessonFileTexts.Catalog.Format(language, "Receive.NoLessons", refused[0].Reason(language));
}

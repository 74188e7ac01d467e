using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>Makes the file with all that is stored about a person: one JSON object with headings that people read. Safe to use from several threads.</summary>
/// <param name="archive">All places where something about a person can be stored.</param>
/// <param name="retention">How long things are kept.</param>
/// <param name="clock">Tells when the file was made.</param>
public sealed class PersonalFile(PersonalArchive archive, IOptions<RetentionOptions> retention, TimeProvider clock)
{
    private static readonly string[] NotStored = ["FileNotMessages", "FileNotFace", "FileNotLogs", "FileNotNamed", "FileNotBackups"];

    private static readonly JsonSerializerOptions Options = new(LessonJson.Options) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes the file, in UTF-8.</summary>
    /// <param name="known">The person, by their key and whatever else is known.</param>
    /// <param name="language">The language of the headings.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<byte[]> MakeAsync(PersonIdentity known, Language language, CancellationToken cancellationToken)
    {
        string Text(string key) => RightsTexts.Get(language, key);
        var person = await archive.RecogniseAsync(known, cancellationToken);
        var records = await archive.OfAsync(person, cancellationToken).ToListAsync(cancellationToken);
        var stored = new JsonObject();
        foreach (var kind in records.GroupBy(record => record.What))
        {
            stored[Text(kind.Key)] = new JsonObject
            {
                [Text("FileWhen")] = RightsTexts.Why(language, kind.Key, retention.Value),
                [Text("FileCount")] = kind.Count(),
                [Text("FileItems")] = new JsonArray([.. kind.Select(record => Item(record, language))]),
            };
        }

        var file = new JsonObject
        {
            [Text("FileAbout")] = new JsonObject
            {
                [Text("FileMade")] = clock.GetUtcNow(),
                [Text("FileHow")] = Text("FileHowText"),
                [Text("FileIds")] = new JsonArray([.. person.AllIds.Distinct().Select(id => JsonValue.Create(id))]),
                [Text("FileNames")] = new JsonArray([.. person.Names.Select(name => JsonValue.Create(name))]),
            },
            [Text("FileStored")] = stored,
            [Text("FileNot")] = new JsonArray([.. NotStored.Select(key => JsonValue.Create(Text(key)))]),
        };
        return JsonSerializer.SerializeToUtf8Bytes(file, Options);
    }

    private static JsonObject Item(PersonalRecord record, Language language)
    {
        var item = new JsonObject();
        if (record.KeptUntil is { } until)
        {
            item[RightsTexts.Get(language, "FileUntil")] = until;
        }

        item[RightsTexts.Get(language, "FileContent")] = record.Content.DeepClone();
        return item;
    }
}

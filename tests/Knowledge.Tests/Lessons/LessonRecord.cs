using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Tests.Lessons;

/// <summary>Builds records of lessons, good ones unless a field is set otherwise.</summary>
internal sealed class LessonRecord
{
    private readonly JsonObject record;

    private LessonRecord(string id) => record = new JsonObject
    {
        ["id"] = id,
        ["title"] = "Spørg juristen, før I henter data",
        ["problem"] = "Hjemlen var ikke på plads.",
        ["action"] = null,
        ["outcome"] = "Projektet ventede.",
        ["status"] = "partly-solved",
        ["evidence"] = "experience",
        ["adviceBasis"] = "source",
        ["secondHand"] = true,
        ["category"] = "legal",
        ["experienceType"] = "organisational",
        ["phase"] = "go-live",
        ["sector"] = "municipality",
        ["project"] = null,
        ["projectId"] = null,
        ["organisation"] = "Roskilde Kommune",
        ["technology"] = new JsonArray("voicebot"),
        ["supplier"] = null,
        ["asOf"] = "2024-11",
        ["keywords"] = new JsonArray("GDPR", "hjemmel"),
        ["source"] = new JsonObject { ["document"] = "pixi", ["lines"] = "1-2" },
        ["related"] = new JsonArray(),
        ["contradicts"] = new JsonArray(),
        ["asks"] = new JsonObject { ["da"] = new JsonArray("må vi hente data?"), ["en"] = new JsonArray("may we?") },
    };

    public static LessonRecord Good(string id = "erf-0001") => new(id);

    public LessonRecord With(string field, JsonNode? value)
    {
        record[field] = value;
        return this;
    }

    public LessonRecord Without(string field)
    {
        record.Remove(field);
        return this;
    }

    public string Json => record.ToJsonString(LessonJson.Options);

    public LessonReadResult Validate() => LessonValidator.Validate(JsonSerializer.Deserialize<JsonElement>(Json));

    public Lesson Lesson => Validate().Lesson!;

    /// <summary>The records as a file, the list on line 1 and each record on a line of its own from line 2.</summary>
    public static byte[] File(params IEnumerable<string> records) => Encoding.UTF8.GetBytes("[\n" + string.Join(",\n", records) + "\n]");
}

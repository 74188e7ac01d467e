using System.Text.Json.Nodes;

namespace TeamsPilotBot.Bot.Tests.Commands.Thousand;

/// <summary>One way to break a record.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Break">Makes the broken text of a good record.</param>
/// <param name="Id">The id under which it is refused, from that of the good record; null if it has none that can be told.</param>
internal sealed record Slip<T>(string Name, Func<T, string> Break, Func<string, string?> Id);

/// <summary>37 ways to break a record in JSON.</summary>
internal static class JsonSlips
{
    /// <summary>Stands for a byte that is no UTF-8.</summary>
    public const char BadByte = '\uE000';

    private static readonly string Long = new('x', 4001);

    /// <summary>All of them.</summary>
    /// <param name="known">An id that stands further up in the file.</param>
    public static IReadOnlyList<Slip<JsonObject>> All(string known) =>
    [
        Id("no id", null), Without("id"), Id("a blank id", "  "), Id("an id that is a list", new JsonArray("a-1")),
        Id("an id that is a CPR number", "0101701234"),
        BadId("an id in capitals", id => id.ToUpperInvariant()), BadId("an id of one letter", _ => "a"), BadId("a long id", _ => new string('a', 62)),
        BadId("an id with a Danish letter", id => id + "-æ"), BadId("an id with a Cyrillic a", id => id + "-\u0430"),
        BadId("an id that begins with a hyphen", id => "-" + id), BadId("an id with a line break", id => id + "\n"), BadId("an id with a NUL", id => id + "\0"),
        BadId("an id that is there already", _ => known),
        Without("title"), With("a blank title", "title", " \t"), With("a title nobody can see", "title", "\u200B\u200B"),
        With("a title that is too long", "title", new string('å', 201)), With("a title that is a list", "title", new JsonArray("Titel")),
        With("a problem that is null", "problem", null), With("a problem that is too long", "problem", Long), With("an action that is too long", "action", Long),
        With("an unknown status", "status", "løst"), With("a status in capitals", "status", "Solved"), With("a status that is a number", "status", 1),
        With("evidence that is true", "evidence", true), With("a category that is a list", "category", new JsonArray("data")),
        With("a sector that is an object", "sector", new JsonObject { ["name"] = "region" }), With("a blank sector", "sector", ""),
        With("a thirteenth month", "asOf", "2024-13"), With("a month as Excel writes it", "asOf", "nov-24"), With("a month that is a number", "asOf", 202411),
        Text("a quotation mark that is not escaped", "\"title\":\"", "\"title\":\"Et \"citat\" "),
        Text("a comma that is missing", "\"solved\",", "\"solved\""), Text("a control character", "\"title\":\"", "\"title\":\"\u0001"),
        Text("a byte that is no UTF-8", "\"title\":\"", $"\"title\":\"{BadByte}"),
        new("an object that is cut off", record => Written(record)[..^40], id => id),
    ];

    public static string Written(JsonObject record) => record.ToJsonString(TeamsPilotBot.Knowledge.Lessons.LessonJson.Options);

    private static Slip<JsonObject> With(string name, string field, JsonNode? value) => new(name, record => Written(Changed(record, field, value)), id => id);

    private static Slip<JsonObject> Id(string name, JsonNode? value) => new(name, record => Written(Changed(record, "id", value)), _ => null);

    private static Slip<JsonObject> BadId(string name, Func<string, string> change)
        => new(name, record => Written(Changed(record, "id", change((string)record["id"]!))), change);

    private static Slip<JsonObject> Text(string name, string was, string becomes)
        => new(name, record => Written(record).Replace(was, becomes, StringComparison.Ordinal), id => id);

    private static Slip<JsonObject> Without(string field)
        => new($"without {field}", record =>
        {
            var copy = (JsonObject)record.DeepClone();
            copy.Remove(field);
            return Written(copy);
        }, id => field == "id" ? null : id);

    private static JsonObject Changed(JsonObject record, string field, JsonNode? value)
    {
        var copy = (JsonObject)record.DeepClone();
        copy[field] = value?.DeepClone();
        return copy;
    }
}

/// <summary>37 ways to break a row of a table.</summary>
internal static class RowSlips
{
    private static readonly string Long = new('x', 4001);

    /// <summary>All of them.</summary>
    /// <param name="known">An id that stands further up in the file.</param>
    /// <param name="separator">What stands between cells.</param>
    public static IReadOnlyList<Slip<Row>> All(string known, char separator) =>
    [
        Id("no id", ""), Id("an id that is a CPR number", "0101701234"),
        BadId("an id in capitals", id => id.ToUpperInvariant()), BadId("an id of one letter", _ => "a"), BadId("a long id", _ => new string('a', 62)),
        BadId("an id with a Danish letter", id => id + "-æ"), BadId("an id with a Cyrillic a", id => id + "-\u0430"),
        BadId("an id that begins with a hyphen", id => "-" + id), BadId("an id with a NUL", id => id + "\0x"), BadId("an id with a blank", id => id + " x"),
        BadId("an id on two lines", id => id + "\nx"), BadId("an id that is there already", _ => known),
        With("no title", "title", ""), With("a title nobody can see", "title", "\u200B"), With("a title that is too long", "title", new string('å', 201)),
        With("no problem", "problem", "   "), With("a problem that is too long", "problem", Long), With("an action that is too long", "action", Long),
        With("a keyword that is too long", "keywords", "kort|" + Long),
        With("an unknown status", "status", "løst"), With("a status in capitals", "status", "Solved"), With("a status that is a number", "status", "1"),
        With("no status", "status", ""), With("unknown evidence", "evidence", "rygter"), With("no evidence", "evidence", ""),
        With("two categories", "category", "data|legal"), With("a category with a look-alike", "category", "d\u0430ta"),
        With("a Danish sector", "sector", "kommune"), With("no sector", "sector", ""),
        With("a thirteenth month", "asOf", "2024-13"), With("a month as Excel writes it", "asOf", "nov-24"), With("a day", "asOf", "2024-11-05"),
        With("no month", "asOf", ""),
        new("a quotation mark that is never closed", row => row.With("title", "@").Written.Replace("@", "\"aldrig lukket", StringComparison.Ordinal), id => id),
        new("text after a quotation mark", row => row.With("title", "@").Written.Replace("@", "\"Ti\"tel", StringComparison.Ordinal), id => id),
        new("a byte that is no UTF-8", row => row.With("title", "T" + JsonSlips.BadByte).Written, id => id),
        new("a row that is cut off", row => string.Join(separator, row.Written.Split(separator)[..3]), id => id),
    ];

    private static Slip<Row> With(string name, string column, string cell) => new(name, row => row.With(column, cell).Written, id => id);

    private static Slip<Row> Id(string name, string id) => new(name, row => row.With("id", id).Written, _ => null);

    private static Slip<Row> BadId(string name, Func<string, string> change) => new(name, row => row.With("id", change(row.Cells["id"])).Written, change);
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">The cells by column, in order.</param>
/// <param name="Separator">What stands between them.</param>
internal sealed record Row(IReadOnlyDictionary<string, string> Cells, char Separator)
{
    public string Written => string.Join(Separator, Cells.Values.Select(Quoted));

    public Row With(string column, string cell)
        => this with { Cells = Cells.ToDictionary(pair => pair.Key, pair => pair.Key == column ? cell : pair.Value) };

    private string Quoted(string cell)
        => cell.IndexOfAny(['"', '\n', '\r', Separator]) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

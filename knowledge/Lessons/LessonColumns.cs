using System.Text;
using System.Text.Json.Nodes;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>
/// How lessons lie in CSV: one column per field, with the names of the JSON fields; source and asks as source.document and so
/// on; lists separated by "|", in which "\|" is a bar and "\\" a backslash; additions as JSON.
/// </summary>
internal static class LessonColumns
{
    private const char Separator = '|';
    private const char Escape = '\\';
    private const string Nested = "additions";

    private static readonly string[] Yes = ["true", "ja", "yes", "sand", "1"];
    private static readonly string[] No = ["false", "nej", "no", "falsk", "0"];

    /// <summary>All columns, in the order in which they are written.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "id", "title", "problem", "action", "outcome", "status", "evidence", "adviceBasis", "secondHand", "category",
        "experienceType", "phase", "sector", "project", "projectId", "organisation", "technology", "supplier", "asOf",
        "keywords", "source.document", "source.lines", "related", "contradicts", "asks.da", "asks.en", "visibility", "owner",
        "version", "material", "mayContact", "supersedes", "additions", "confirmed", "unconfirmed",
    ];

    private static readonly HashSet<string> Lists = ["technology", "keywords", "related", "contradicts", "asks.da", "asks.en", "material", "supersedes"];

    /// <summary>The column that a header means: white space around it and its case do not count.</summary>
    public static string Named(string header)
    {
        var name = header.Trim();
        return All.FirstOrDefault(column => column.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? name;
    }

    /// <summary>Puts a cell into the record that it belongs to. An empty cell is a field that is not there.</summary>
    public static void Put(JsonObject record, string column, string cell)
    {
        var text = cell.Trim();
        if (text.Length == 0)
        {
            return;
        }

        var (holder, name) = Place(record, column);
        holder[name] = Lists.Contains(column) ? new JsonArray([.. Split(text).Select(item => (JsonNode)item)])
            : column is "secondHand" or "mayContact" ? Flag(text)
            : column == "version" && int.TryParse(text, out var number) ? number
            : text;
    }

    /// <summary>The cell for a field of a record; empty for a field that is not there.</summary>
    public static string Cell(JsonObject record, string column)
    {
        var path = column.Split('.');
        var node = path.Length == 2 ? record[path[0]]?[path[1]] : record[column];
        return column == Nested ? node?.ToJsonString(LessonJson.Options) ?? string.Empty
            : node is JsonArray items ? string.Join(Separator, items.Select(item => Escaped(item!.GetValue<string>())))
            : node?.ToString() ?? string.Empty;
    }

    /// <summary>The same with yes and no in Danish.</summary>
    public static string DanishCell(JsonObject record, string column)
        => column != "secondHand" ? Cell(record, column) : record[column]?.GetValue<bool>() == true ? "ja" : "nej";

    private static (JsonObject Holder, string Name) Place(JsonObject record, string column)
    {
        var dot = column.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || !All.Contains(column))
        {
            return (record, column);
        }

        var outer = column[..dot];
        if (record[outer] is not JsonObject holder)
        {
            record[outer] = holder = [];
        }

        return (holder, column[(dot + 1)..]);
    }

    private static JsonNode Flag(string text)
        => Yes.Contains(text, StringComparer.OrdinalIgnoreCase) ? true
            : No.Contains(text, StringComparer.OrdinalIgnoreCase) ? false
            : text;

    private static string Escaped(string item)
        => item.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("|", @"\|", StringComparison.Ordinal);

    private static List<string> Split(string text)
    {
        var items = new List<string>();
        var item = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Escape && i + 1 < text.Length && text[i + 1] is Separator or Escape)
            {
                item.Append(text[++i]);
            }
            else if (text[i] == Separator)
            {
                items.Add(item.ToString());
                item.Clear();
            }
            else
            {
                item.Append(text[i]);
            }
        }

        items.Add(item.ToString());
        return items;
    }
}

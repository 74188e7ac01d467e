using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsPilotBot.Bot.Tests.Commands.Thousand;

/// <summary>A file of 1,000 records of which 37 are broken, each in its own way and far from the others.</summary>
/// <param name="Name">The name to save it under.</param>
/// <param name="Content">The bytes.</param>
/// <param name="Refused">The lines and ids that must be refused, in order.</param>
internal sealed record BrokenFile(string Name, byte[] Content, IReadOnlyList<(int Line, string? Id)> Refused)
{
    private const int Records = 1000;
    private const int Every = 26;

    public static BrokenFile Json()
    {
        var slips = JsonSlips.All(IdOf(0));
        var file = new StringBuilder("[\n");
        var refused = new List<(int, string?)>();
        for (var i = 0; i < Records; i++)
        {
            var (record, slip) = (Record(i), SlipAt(slips, i));
            refused.AddRange(slip is null ? [] : [(LinesOf(file) + 1, slip.Id(IdOf(i)))]);

            // Some good records lie indented over many lines, as a person or another program writes them.
            file.Append(slip is not null ? slip.Break(record) : i % 3 == 0 ? record.ToString() : JsonSlips.Written(record));
            file.Append(i < Records - 1 ? ",\n" : "\n]\n");
        }

        return new BrokenFile("lessons.json", Encoded(file, []), refused);
    }

    public static BrokenFile Table(char separator, string newLine, byte[] mark)
    {
        var slips = RowSlips.All(IdOf(0), separator);
        var file = new StringBuilder();
        var refused = new List<(int, string?)>();
        file.Append(string.Join(separator, RowOf(0, separator).Cells.Keys)).Append(newLine);
        for (var i = 0; i < Records; i++)
        {
            var (row, slip) = (RowOf(i, separator), SlipAt(slips, i));
            refused.AddRange(slip is null ? [] : [(LinesOf(file) + 1, slip.Id(IdOf(i)))]);

            // Some good rows lie over several lines, in both ways to break a line.
            file.Append(slip is not null ? slip.Break(row) : i % 3 == 0 ? row.With("problem", "Det var svært,\r\nog det blev\nikke \"nemmere\";").Written : row.Written);
            file.Append(newLine);
        }

        return new BrokenFile("lessons.csv", Encoded(file, mark), refused);
    }

    private static Slip<T>? SlipAt<T>(IReadOnlyList<Slip<T>> slips, int record)
        => record % Every == 1 && record / Every < slips.Count ? slips[record / Every] : null;

    private static int LinesOf(StringBuilder file) => file.ToString().Count(character => character == '\n');

    private static string IdOf(int i) => $"prøve-{i:0000}".Replace("ø", "oe", StringComparison.Ordinal);

    private static JsonObject Record(int i) => new()
    {
        ["id"] = IdOf(i),
        ["title"] = string.Create(CultureInfo.InvariantCulture, $"Prøve nummer {i} på en erfaring"),
        ["problem"] = "Det tog længere tid, end nogen havde ventet.",
        ["action"] = "De spurgte en kollega.",
        ["status"] = "solved",
        ["evidence"] = "experience",
        ["category"] = "data",
        ["sector"] = "region",
        ["asOf"] = "2026-01",
        ["keywords"] = new JsonArray("tid", "kollega"),
        ["source"] = new JsonObject { ["document"] = "pixi", ["lines"] = "1-2" },
        ["asks"] = new JsonObject { ["da"] = new JsonArray("hvor lang tid tager det?"), ["en"] = new JsonArray() },
    };

    private static Row RowOf(int i, char separator) => new(
        new Dictionary<string, string>
        {
            ["id"] = IdOf(i),
            ["title"] = string.Create(CultureInfo.InvariantCulture, $"Prøve nummer {i} på en erfaring"),
            ["problem"] = "Det tog længere tid end ventet.",
            ["action"] = "De spurgte en kollega.",
            ["status"] = "solved",
            ["evidence"] = "experience",
            ["secondHand"] = "nej",
            ["category"] = "data",
            ["sector"] = "region",
            ["asOf"] = "2026-01",
            ["keywords"] = "tid|kollega",
        },
        separator);

    /// <summary>UTF-8, but for the letter that stands for a byte which is none.</summary>
    private static byte[] Encoded(StringBuilder file, byte[] mark)
    {
        var parts = file.ToString().Split(JsonSlips.BadByte);
        return [.. mark, .. Encoding.UTF8.GetBytes(parts[0]), .. parts.Skip(1).SelectMany(part => (byte[])[0xE6, .. Encoding.UTF8.GetBytes(part)])];
    }
}

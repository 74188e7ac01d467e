using System.Text.Json;
using System.Text.Json.Nodes;
using System.Globalization;

namespace TeamsPilotBot.Benchmarks.Messages;

/// <summary>Many lessons, made by mixing the sentences of the seed lessons: the same words, in other company.</summary>
internal static class ManyLessons
{
    private static readonly string[] Mixed = ["problem", "action", "outcome", "keywords", "asks"];

    private static string Seed => Path.Combine(AppContext.BaseDirectory, "data", "lessons.json");

    /// <summary>Writes a file of lessons to import.</summary>
    /// <param name="path">The file.</param>
    /// <param name="count">How many.</param>
    public static async Task WriteAsync(string path, int count)
    {
        var seed = await ReadAsync();
        var random = new Random(2026);
        var lessons = new JsonArray();
        for (var i = 0; i < count; i++)
        {
            var lesson = seed[i % seed.Count].DeepClone().AsObject();
            lesson["id"] = string.Create(CultureInfo.InvariantCulture, $"mange-{i:00000}");
            lesson["related"] = new JsonArray();
            lesson["contradicts"] = new JsonArray();
            foreach (var field in Mixed)
            {
                lesson[field] = seed[random.Next(seed.Count)][field]?.DeepClone();
            }

            lessons.Add(lesson);
        }

        await File.WriteAllTextAsync(path, lessons.ToJsonString());
    }

    /// <summary>Danish questions that the seed lessons say they answer.</summary>
    public static async Task<IReadOnlyList<string>> QuestionsAsync()
        => [.. (await ReadAsync()).SelectMany(l => l["asks"]!["da"]!.AsArray()).Select(q => q!.GetValue<string>())];

    private static async Task<List<JsonObject>> ReadAsync()
    {
        await using var stream = File.OpenRead(Seed);
        var array = await JsonSerializer.DeserializeAsync<JsonArray>(stream);
        return [.. array!.Select(n => n!.AsObject())];
    }
}

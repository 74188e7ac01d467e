using System.Text.Json.Nodes;

namespace TeamsPilotBot.Benchmarks.Load;

/// <summary>A card in somebody's chat.</summary>
/// <param name="MessageId">The message that it stands in.</param>
/// <param name="Content">The card.</param>
internal sealed record ShownCard(string MessageId, JsonObject Content)
{
    /// <summary>The card in a message; null for one without.</summary>
    /// <param name="messageId">The message.</param>
    /// <param name="activity">What it says.</param>
    public static ShownCard? Of(string messageId, JsonObject? activity)
        => activity?["attachments"] is JsonArray { Count: > 0 } attachments && attachments[0]?["content"] is JsonObject card ? new ShownCard(messageId, card) : null;

    /// <summary>The first button with a verb; null if there is none.</summary>
    /// <param name="verb">The verb.</param>
    public JsonObject? Button(string verb)
        => Objects(Content).FirstOrDefault(part => (string?)part["type"] == "Action.Execute" && (string?)part["verb"] == verb);

    /// <summary>What a button sends: its data, with all inputs as they stand, a choice made in each that has none, and what was typed.</summary>
    /// <param name="button">The button.</param>
    /// <param name="typed">What was typed, by the names of the inputs.</param>
    public JsonObject Data(JsonObject button, params IReadOnlyList<(string Id, string Text)> typed)
    {
        var data = (JsonObject?)button["data"]?.DeepClone() ?? [];
        foreach (var input in Objects(Content).Where(part => ((string?)part["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true && part["id"] is not null))
        {
            data[(string)input["id"]!] ??= (string?)input["value"] is { Length: > 0 } value ? value : (string?)input["choices"]?.AsArray().LastOrDefault()?["value"] ?? "";
        }

        foreach (var (id, text) in typed)
        {
            data[id] = text;
        }

        return data;
    }

    /// <summary>Whether a text stands on it.</summary>
    /// <param name="text">The text.</param>
    public bool Shows(string text) => Objects(Content).Any(part => part["text"] is JsonValue value && value.TryGetValue<string>(out var shown) && shown.Contains(text, StringComparison.Ordinal));

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => new[] { one }.Concat(one.SelectMany(pair => Objects(pair.Value))),
        JsonArray many => many.SelectMany(Objects),
        _ => [],
    };
}

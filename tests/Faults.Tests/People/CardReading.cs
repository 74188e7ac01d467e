using System.Text.Json.Nodes;
using TeamsPilotBot.Tests.Connector;

namespace TeamsPilotBot.Faults.Tests.People;

/// <summary>Reads cards as people see them.</summary>
internal static class CardReading
{
    /// <summary>The card in a message; null for a line of text.</summary>
    public static JsonObject? Card(this ShownMessage message) => message.Activity["attachments"] is JsonArray { Count: > 0 } attachments ? attachments[0]?["content"] as JsonObject : null;

    /// <summary>The first button with a verb, be it in a part that is folded away; null if there is none.</summary>
    public static JsonObject? Button(this JsonObject card, string verb) => Buttons(card).FirstOrDefault(button => (string?)button["verb"] == verb);

    /// <summary>Whether a card shows the hand-off of a question.</summary>
    public static bool Shows(this JsonObject card, string question)
        => card.Status() is not null && card["body"]!.AsArray().Any(part => ((string?)part?["text"])?.Contains(question, StringComparison.Ordinal) == true);

    /// <summary>How far a hand-off has come, as its card says; null if it is no card of a hand-off.</summary>
    public static string? Status(this JsonObject card)
        => card["body"] is JsonArray body && body.FirstOrDefault(part => (string?)part?["type"] == "ColumnSet")?["columns"] is JsonArray { Count: > 1 } columns
            && (string?)columns[0]?["items"]?[0]?["text"] == "●"
                ? (string?)columns[1]?["items"]?[0]?["text"]
                : null;

    /// <summary>What a button sends, with what was typed into the card.</summary>
    public static JsonObject Data(this JsonObject button, IReadOnlyList<(string Id, string Value)> fields)
    {
        var data = (JsonObject)button["data"]!.DeepClone();
        foreach (var (id, value) in fields)
        {
            data[id] = value;
        }

        return data;
    }

    /// <summary>What the fields of a card hold when it is shown, as a client sends it.</summary>
    public static IReadOnlyList<(string Id, string Value)> Filled(this JsonNode? node) => node switch
    {
        JsonObject input when ((string?)input["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true => [((string)input["id"]!, (string?)input["value"] ?? "")],
        JsonObject inner => [.. inner.SelectMany(pair => pair.Value.Filled())],
        JsonArray many => [.. many.SelectMany(Filled)],
        _ => [],
    };

    private static IEnumerable<JsonObject> Buttons(JsonNode? node) => node switch
    {
        JsonObject { } found when (string?)found["type"] == "Action.Execute" => [found],
        JsonObject inner => inner.SelectMany(pair => Buttons(pair.Value)),
        JsonArray many => many.SelectMany(Buttons),
        _ => [],
    };
}

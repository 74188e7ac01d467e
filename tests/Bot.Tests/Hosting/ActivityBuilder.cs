using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsPilotBot.Bot.Tests.Hosting;

/// <summary>An activity as Teams sends it.</summary>
/// <param name="serviceUrl">Where the bot is to answer.</param>
internal sealed class ActivityBuilder(string serviceUrl)
{
    public string Type { get; init; } = "message";

    public string? Text { get; init; } = "Har nogen løst det?";

    public string? Tenant { get; init; }

    public string Name { get; init; } = "Mette Holm";

    /// <summary>The activity as JSON that can still be changed.</summary>
    public JsonObject ToJson()
    {
        var activity = new JsonObject
        {
            ["type"] = Type,
            ["id"] = Guid.NewGuid().ToString(),
            ["timestamp"] = "2026-03-02T08:30:00.000Z",
            ["serviceUrl"] = serviceUrl,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = "29:mette", ["name"] = Name },
            ["conversation"] = new JsonObject { ["id"] = "a:personlig", ["conversationType"] = "personal" },
            ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "TeamsPilotBot" },
            ["locale"] = "da-DK",
            ["text"] = Text,
            ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "da-DK" }),
            ["channelData"] = new JsonObject { ["source"] = new JsonObject { ["name"] = "message" } },
        };
        if (Tenant is not null)
        {
            activity["conversation"]!["tenantId"] = Tenant;
            activity["channelData"]!["tenant"] = new JsonObject { ["id"] = Tenant };
        }

        return activity;
    }

    public override string ToString() => ToJson().ToJsonString(JsonSerializerOptions.Web);
}

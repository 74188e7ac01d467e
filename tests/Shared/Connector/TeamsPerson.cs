using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsPilotBot.Tests.Connector;

/// <summary>Where something is said.</summary>
/// <param name="Conversation">The conversation id; in a channel it may name the message that the thread began with.</param>
/// <param name="Kind">personal, groupChat or channel.</param>
/// <param name="Team">The team of a channel.</param>
internal sealed record TeamsPlace(string Conversation, string Kind, string? Team = null);

/// <summary>How a bot answered an activity.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">What was in it; only invokes are answered with something.</param>
internal sealed record BotAnswer(HttpStatusCode Status, string Body)
{
    /// <summary>The card that a click was answered with; null for a sentence.</summary>
    public JsonObject? Card => JsonNode.Parse(Body)?["value"] as JsonObject;

    /// <summary>The sentence that a click was answered with; null for a card.</summary>
    public string? Sentence => JsonNode.Parse(Body)?["value"] is JsonValue value ? (string?)value : null;
}

/// <summary>A person in Teams who uses a bot: sends its endpoint what the client would send.</summary>
/// <param name="teams">Where the bot is to answer.</param>
/// <param name="bot">Calls the bot; its base address is that of the bot.</param>
/// <param name="name">The name; the ids are made of it.</param>
internal sealed class TeamsPerson(ConnectorServer teams, HttpClient bot, string name)
{
    public const string BotId = "28:pilot";
    public const string BotName = "TeamsPilotBot";

    /// <summary>The id in Teams.</summary>
    public string Id { get; init; } = $"29:{Slug(name)}";

    /// <summary>The id in Entra.</summary>
    public string ObjectId { get; init; } = $"0b1ec700-0000-4000-8000-{Convert.ToHexStringLower(Encoding.UTF8.GetBytes(Slug(name).PadRight(6)[..6]))}";

    public string? Tenant { get; init; } = "7e9a0700-0000-4000-8000-000000000001";

    public string Locale { get; init; } = "da-DK";

    /// <summary>The chat with the bot.</summary>
    public TeamsPlace Chat { get; init; } = new($"a:{Slug(name)}", "personal");

    /// <summary>The messages in the chat with the bot, as they are shown now.</summary>
    public IReadOnlyList<ShownMessage> Messages => teams.Messages(Chat.Conversation);

    public Task<BotAnswer> SayAsync(string text, TeamsPlace? place = null, string? id = null, DateTimeOffset? at = null)
    {
        var message = Activity("message", place, id, at);
        message["text"] = place is null || place.Kind == "personal" ? text : $"<at>{BotName}</at> {text}";
        if (place is not null && place.Kind != "personal")
        {
            message["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "mention",
                ["text"] = $"<at>{BotName}</at>",
                ["mentioned"] = new JsonObject { ["id"] = BotId, ["name"] = BotName },
            });
        }

        return SendAsync(message);
    }

    /// <summary>Clicks a button of a card, in a client that knows Action.Execute.</summary>
    public Task<BotAnswer> ClickAsync(
        string verb, JsonObject data, string replyToId, TeamsPlace? place = null, string? id = null, DateTimeOffset? at = null)
    {
        var invoke = Activity("invoke", place, id, at);
        invoke["name"] = "adaptiveCard/action";
        invoke["replyToId"] = replyToId;
        invoke["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data.DeepClone() },
            ["trigger"] = "manual",
        };
        return SendAsync(invoke);
    }

    /// <summary>Clicks a button of a card, in a client that knows only Action.Submit.</summary>
    public Task<BotAnswer> SubmitAsync(JsonObject data, string replyToId, TeamsPlace? place = null, string? id = null, DateTimeOffset? at = null)
    {
        var message = Activity("message", place, id, at);
        message["value"] = data.DeepClone();
        message["replyToId"] = replyToId;
        return SendAsync(message);
    }

    public Task<BotAnswer> InstallAsync(TeamsPlace? place = null) => UpdateInstallationAsync("add", place);

    public Task<BotAnswer> UninstallAsync(TeamsPlace? place = null) => UpdateInstallationAsync("remove", place);

    public Task<BotAnswer> UpdateInstallationAsync(string action, TeamsPlace? place = null)
    {
        var update = Activity("installationUpdate", place);
        update["action"] = action;
        return SendAsync(update);
    }

    /// <summary>An activity of this person that can still be changed.</summary>
    public JsonObject Activity(string type, TeamsPlace? place = null, string? id = null, DateTimeOffset? at = null)
    {
        place ??= Chat;
        var moment = at ?? teams.Time.GetUtcNow();
        var conversation = new JsonObject { ["id"] = place.Conversation, ["conversationType"] = place.Kind, ["tenantId"] = Tenant };
        var channelData = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } };
        if (place.Kind != "personal")
        {
            conversation["isGroup"] = true;
        }

        if (place.Team is not null)
        {
            channelData["team"] = new JsonObject { ["id"] = place.Team };
            channelData["channel"] = new JsonObject { ["id"] = place.Conversation.Split(';')[0] };
        }

        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id ?? teams.State.NewId(),
            ["timestamp"] = moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["localTimestamp"] = moment.ToOffset(TimeSpan.FromHours(1)).ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture),
            ["serviceUrl"] = teams.ServiceUrl,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = Id, ["name"] = name, ["aadObjectId"] = ObjectId },
            ["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = BotName },
            ["conversation"] = conversation,
            ["channelData"] = channelData,
            ["locale"] = Locale,
        };
    }

    public async Task<BotAnswer> SendAsync(JsonObject activity)
    {
        teams.State.Enter((string)activity["conversation"]!["id"]!, new TeamsMember(Id, ObjectId, name, $"{Slug(name)}@example.dk"));
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await bot.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        return new BotAnswer(response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static string Slug(string name) => new([.. name.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]);
}

using System.Text.Json;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>What is wrong with the body of a call.</summary>
public enum ShapeFault
{
    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>It is not JSON, or nested too deeply.</summary>
    NotJson,

    /// <summary>It is JSON, but not an object.</summary>
    NotAnObject,

    /// <summary>A property that every activity has is missing, blank or too long, or a known one is of another type.</summary>
    Property,

    /// <summary>A property is there twice, so that it is not certain which one counts.</summary>
    Twice,

    /// <summary>The address to answer to is no http(s) address.</summary>
    ServiceUrl,

    /// <summary>A caller with a token comes from another channel than Teams.</summary>
    Channel,

    /// <summary>A caller without a token asks for answers to another machine.</summary>
    ServiceUrlElsewhere,
}

/// <summary>What is wrong with the body of a call, and where.</summary>
/// <param name="Fault">The kind of fault.</param>
/// <param name="Property">The property that it is about; null for the whole body.</param>
public sealed record ShapeProblem(ShapeFault Fault, string? Property = null);

/// <summary>
/// Looks at a body before the adapter does: whether it is an activity that can be answered at all. What is let through has a
/// type, a channel, a conversation, a sender and an http(s) address to answer to.
/// </summary>
public static class ActivityShape
{
    private const int LongestId = 1024;
    private const string Teams = "msteams";

    private static readonly string[] Required = ["type", "channelId", "serviceUrl", "conversation", "from"];

    private static readonly string[] Lists = ["membersAdded", "membersRemoved", "reactionsAdded", "reactionsRemoved", "attachments", "entities"];

    /// <summary>Checks a body.</summary>
    /// <param name="body">The bytes that came, UTF-8.</param>
    /// <param name="caller">Who sent it: a local tool is only answered on this machine, so that the bot cannot be made to call others.</param>
    /// <returns>What is wrong, or null if nothing is.</returns>
    public static ShapeProblem? Check(ReadOnlyMemory<byte> body, Caller caller)
    {
        if (body.IsEmpty)
        {
            return new(ShapeFault.Empty);
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Check(document.RootElement, caller)
                : new(ShapeFault.NotAnObject);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second: an escape such as \ud800 alone, which is JSON by its grammar but no text.
            return new(ShapeFault.NotJson);
        }
    }

    private static ShapeProblem? Check(JsonElement activity, Caller caller)
    {
        // The adapter's JSON library takes "ServiceURL" for "serviceUrl" and the last of two. Looking at names in the same way
        // and refusing doubles, so that what is checked here is what is used there.
        var found = new Dictionary<string, JsonElement>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in activity.EnumerateObject())
        {
            if (!found.TryAdd(property.Name, property.Value))
            {
                // Named only if it is one of ours: anything else may be what somebody wrote.
                return new(ShapeFault.Twice, Array.Find(Required, name => name.Equals(property.Name, StringComparison.OrdinalIgnoreCase)));
            }
        }

        foreach (var name in Required)
        {
            if (!found.TryGetValue(name, out var value) || !(name is "conversation" or "from" ? HasId(value) : IsId(value)))
            {
                return new(ShapeFault.Property, name);
            }
        }

        // Tenants are Teams' to tell: in other channels whoever writes may say what they like of theirs.
        if (caller == Caller.BringsToken && found["channelId"].GetString() != Teams)
        {
            return new(ShapeFault.Channel);
        }

        // Handlers go through these without looking for holes in them.
        return Array.Find(Lists, name => found.TryGetValue(name, out var list) && !IsListOfObjects(list)) is { } wrong
            ? new(ShapeFault.Property, wrong)
            : CheckServiceUrl(found["serviceUrl"].GetString()!, caller);
    }

    private static bool HasId(JsonElement account)
        => account.ValueKind == JsonValueKind.Object
            && account.EnumerateObject().Where(p => p.Name.Equals("id", StringComparison.OrdinalIgnoreCase)).ToList() is [var id]
            && IsId(id.Value);

    private static bool IsListOfObjects(JsonElement list)
        => list.ValueKind == JsonValueKind.Null
            || (list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object));

    private static bool IsId(JsonElement value)
        => value.ValueKind == JsonValueKind.String && value.GetString() is { } text
            && !string.IsNullOrWhiteSpace(text) && text.Length <= LongestId;

    private static ShapeProblem? CheckServiceUrl(string serviceUrl, Caller caller)
        => !Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")
                ? new(ShapeFault.ServiceUrl, "serviceUrl")
            : caller == Caller.LocalTool && !DevelopmentGate.IsLoopback(address.Host)
                ? new(ShapeFault.ServiceUrlElsewhere, "serviceUrl")
            : null;
}

namespace TeamsPilotBot.Bot.Telemetry;

/// <summary>
/// The shape of an address that the bot calls: words of the services that it calls stay, and whatever stands between them becomes
/// <c>{id}</c>. An address of the Connector holds the ids of a conversation, a message and a person, and one of OneDrive is a key to it. Pure.
/// </summary>
internal static class UrlTemplate
{
    private const string Id = "{id}";

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "v1", "v2.0", "v3", "conversations", "activities", "members", "pagedmembers", "teams", "oauth2", "token", "botframework.com", "openid", "keys", "discovery",
        ".well-known", "openidconfiguration", "openid-configuration", "openai", "deployments", "embeddings", "chat", "completions", "emea", "amer", "apac", "unitedkingdom", "common",
    };

    /// <summary>The shape of an address.</summary>
    /// <param name="address">The address; null has none.</param>
    public static string Of(Uri? address)
        => address is null ? "/" : "/" + string.Join('/', address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => Words.Contains(part) ? part : Id));
}

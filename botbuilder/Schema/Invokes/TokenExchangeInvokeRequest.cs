using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A token that the client offers in exchange for one of the bot's.</summary>
public class TokenExchangeInvokeRequest
{
    /// <summary>Id of the sign-in card that it answers.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Name of the OAuth connection.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The user's token.</summary>
    [JsonProperty("token")]
    public string Token { get; set; }

    /// <summary>Everything on the wire that has no property of its own here; written back as it came.</summary>
    [JsonExtensionData]
    public JObject Properties { get; set; } = new JObject();
}

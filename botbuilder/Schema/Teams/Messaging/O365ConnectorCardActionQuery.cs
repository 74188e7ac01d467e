using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button of a connector card was pressed.</summary>
public class O365ConnectorCardActionQuery
{
    /// <summary>Creates an empty query.</summary>
    public O365ConnectorCardActionQuery()
    {
    }

    /// <summary>Creates a query from its parts.</summary>
    public O365ConnectorCardActionQuery(string body = default, string actionId = default)
    {
        Body = body;
        ActionId = actionId;
    }

    /// <summary>What the card's author gave as body, with the inputs filled in.</summary>
    [JsonProperty("body")]
    public string Body { get; set; }

    /// <summary>Id of the action in the card.</summary>
    [JsonProperty("actionId")]
    public string ActionId { get; set; }
}

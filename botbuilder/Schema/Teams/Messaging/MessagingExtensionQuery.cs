using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A search in a message extension.</summary>
public class MessagingExtensionQuery
{
    /// <summary>Creates an empty query.</summary>
    public MessagingExtensionQuery()
    {
    }

    /// <summary>Creates a query from its parts.</summary>
    public MessagingExtensionQuery(
        string commandId = default,
        IList<MessagingExtensionParameter> parameters = default,
        MessagingExtensionQueryOptions queryOptions = default,
        string state = default)
    {
        CommandId = commandId;
        Parameters = parameters;
        QueryOptions = queryOptions;
        State = state;
    }

    /// <summary>Which command of the manifest.</summary>
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    /// <summary>What the user typed, by field.</summary>
    [JsonProperty("parameters")]
    public IList<MessagingExtensionParameter> Parameters { get; set; }

    /// <summary>Which part of the results is wanted.</summary>
    [JsonProperty("queryOptions")]
    public MessagingExtensionQueryOptions QueryOptions { get; set; }

    /// <summary>What a sign-in or an earlier step left for this one.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}

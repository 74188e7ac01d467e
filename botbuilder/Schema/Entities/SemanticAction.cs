using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What the client says that the user means, for channels with commands of their own.</summary>
public class SemanticAction
{
    /// <summary>Creates an empty action.</summary>
    public SemanticAction()
    {
    }

    /// <summary>Creates an action from its parts.</summary>
    public SemanticAction(string id = default, IDictionary<string, Entity> entities = default)
    {
        Id = id;
        Entities = entities;
    }

    /// <summary>Which action.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Its arguments by name.</summary>
    [JsonProperty("entities")]
    public IDictionary<string, Entity> Entities { get; set; }

    /// <summary>A value of <see cref="SemanticActionStates"/>.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}

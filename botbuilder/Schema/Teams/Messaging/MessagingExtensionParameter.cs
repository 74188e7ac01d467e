using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What the user typed in one field.</summary>
public class MessagingExtensionParameter
{
    /// <summary>Creates an empty parameter.</summary>
    public MessagingExtensionParameter()
    {
    }

    /// <summary>Creates a parameter from its parts.</summary>
    public MessagingExtensionParameter(string name = default, object value = default)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Name of the field in the manifest.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>What was typed.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }
}

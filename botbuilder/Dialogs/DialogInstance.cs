using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One dialog on the stack, as it is stored between turns.</summary>
public class DialogInstance
{
    /// <summary>Id of the dialog in its <see cref="DialogSet"/>.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What the dialog remembers between turns.</summary>
    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; }

    /// <summary>Place on the stack, for containers that keep it; unused here.</summary>
    public int? StackIndex { get; set; }

    /// <summary>Version of the container's dialogs when it last ran; see <see cref="DialogEvents.VersionChanged"/>.</summary>
    public string Version { get; set; }
}

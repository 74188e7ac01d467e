using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Buttons that lead to a sign-in or a configuration.</summary>
public class MessagingExtensionSuggestedAction
{
    /// <summary>Creates an empty list.</summary>
    public MessagingExtensionSuggestedAction()
    {
    }

    /// <summary>Creates a list from its parts.</summary>
    public MessagingExtensionSuggestedAction(IList<CardAction> actions = default)
    {
        Actions = actions;
    }

    /// <summary>The buttons.</summary>
    [JsonProperty("actions")]
    public IList<CardAction> Actions { get; set; }
}

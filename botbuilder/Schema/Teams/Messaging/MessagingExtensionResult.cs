using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a message extension shows.</summary>
public class MessagingExtensionResult
{
    /// <summary>Creates an empty result.</summary>
    public MessagingExtensionResult()
    {
    }

    /// <summary>Creates a result from its parts.</summary>
    public MessagingExtensionResult(
        string attachmentLayout = default,
        string type = default,
        IList<MessagingExtensionAttachment> attachments = default,
        MessagingExtensionSuggestedAction suggestedActions = default,
        string text = default,
        Activity activityPreview = default)
    {
        AttachmentLayout = attachmentLayout;
        Type = type;
        Attachments = attachments;
        SuggestedActions = suggestedActions;
        Text = text;
        ActivityPreview = activityPreview;
    }

    /// <summary>list or grid.</summary>
    [JsonProperty("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>result, auth, config, message, botMessagePreview or silentAuth.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The results, best first.</summary>
    [JsonProperty("attachments")]
    public IList<MessagingExtensionAttachment> Attachments { get; set; }

    /// <summary>How to sign in or configure.</summary>
    [JsonProperty("suggestedActions")]
    public MessagingExtensionSuggestedAction SuggestedActions { get; set; }

    /// <summary>The message, for type message.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The preview, for type botMessagePreview.</summary>
    [JsonProperty("activityPreview")]
    public Activity ActivityPreview { get; set; }
}

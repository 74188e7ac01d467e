using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A command of a message extension.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    /// <summary>Creates an empty command.</summary>
    public MessagingExtensionAction()
    {
    }

    /// <summary>Creates a command from its parts.</summary>
    public MessagingExtensionAction(
        object data = default,
        TaskModuleRequestContext context = default,
        string commandId = default,
        string commandContext = default,
        string botMessagePreviewAction = default,
        IList<Activity> botActivityPreview = default,
        MessageActionsPayload messagePayload = default)
        : base(data, context)
    {
        CommandId = commandId;
        CommandContext = commandContext;
        BotMessagePreviewAction = botMessagePreviewAction;
        BotActivityPreview = botActivityPreview;
        MessagePayload = messagePayload;
    }

    /// <summary>Which command of the manifest.</summary>
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    /// <summary>From where: compose, commandbox or message.</summary>
    [JsonProperty("commandContext")]
    public string CommandContext { get; set; }

    /// <summary>edit or send, when the user has seen a preview.</summary>
    [JsonProperty("botMessagePreviewAction")]
    public string BotMessagePreviewAction { get; set; }

    /// <summary>The preview that the user has seen.</summary>
    [JsonProperty("botActivityPreview")]
    public IList<Activity> BotActivityPreview { get; set; }

    /// <summary>The message that the command was called on.</summary>
    [JsonProperty("messagePayload")]
    public MessageActionsPayload MessagePayload { get; set; }

    /// <summary>What a sign-in or an earlier step left for this one.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}

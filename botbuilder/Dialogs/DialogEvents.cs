namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Names of the events that the dialog system raises.</summary>
public class DialogEvents
{
    /// <summary>A dialog was begun.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>The active dialog is to ask again.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>Dialogs are being cancelled; whoever handles it stops the cancelling.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity came in. Raised once a turn, from the innermost dialog outwards.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>A container's dialogs are not those that it was begun with.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog threw.</summary>
    public const string Error = "error";

    /// <summary>An event of the bot's own.</summary>
    public const string Custom = "custom";
}

namespace Microsoft.Bot.Schema;

/// <summary>What a <see cref="CardAction"/> does.</summary>
public static class ActionTypes
{
    /// <summary>Opens an address.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Says the value as the user, for everybody to see.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends the value to the bot, unseen.</summary>
    public const string PostBack = "postBack";

    /// <summary>Plays a sound.</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>Plays a film.</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>Shows a picture.</summary>
    public const string ShowImage = "showImage";

    /// <summary>Fetches a file.</summary>
    public const string DownloadFile = "downloadFile";

    /// <summary>Starts a sign-in.</summary>
    public const string Signin = "signin";

    /// <summary>Calls a number.</summary>
    public const string Call = "call";

    /// <summary>Sends text and value to the bot, and shows the display text.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Opens an app of the client.</summary>
    public const string openApp = "openApp";
}

namespace Microsoft.Bot.Schema;

/// <summary>How an activity and its replies travel.</summary>
public static class DeliveryModes
{
    /// <summary>Replies are sent to the service address.</summary>
    public const string Normal = "normal";

    /// <summary>As a notification.</summary>
    public const string Notification = "notification";

    /// <summary>Replies come in the HTTP response.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>Not kept.</summary>
    public const string Ephemeral = "ephemeral";
}

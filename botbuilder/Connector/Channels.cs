namespace Microsoft.Bot.Connector;

/// <summary>Ids of channels, as in <see cref="Microsoft.Bot.Schema.Activity.ChannelId"/>.</summary>
public class Channels
{
    /// <summary>Alexa.</summary>
    public const string Alexa = "alexa";

    /// <summary>A console.</summary>
    public const string Console = "console";

    /// <summary>Direct Line.</summary>
    public const string Directline = "directline";

    /// <summary>Direct Line Speech.</summary>
    public const string DirectlineSpeech = "directlinespeech";

    /// <summary>E-mail.</summary>
    public const string Email = "email";

    /// <summary>The Bot Framework Emulator and the Agents Playground.</summary>
    public const string Emulator = "emulator";

    /// <summary>Facebook.</summary>
    public const string Facebook = "facebook";

    /// <summary>GroupMe.</summary>
    public const string Groupme = "groupme";

    /// <summary>LINE.</summary>
    public const string Line = "line";

    /// <summary>Microsoft Teams.</summary>
    public const string Msteams = "msteams";

    /// <summary>Skype.</summary>
    public const string Skype = "skype";

    /// <summary>Slack.</summary>
    public const string Slack = "slack";

    /// <summary>Text messages.</summary>
    public const string Sms = "sms";

    /// <summary>Telegram.</summary>
    public const string Telegram = "telegram";

    /// <summary>Web Chat.</summary>
    public const string Webchat = "webchat";

    /// <summary>Tests.</summary>
    public const string Test = "test";

    /// <summary>Telephony.</summary>
    public const string Telephony = "telephony";

    /// <summary>Omnichannel.</summary>
    public const string Omni = "omnichannel";

    /// <summary>Outlook.</summary>
    public const string Outlook = "outlook";

    /// <summary>Microsoft 365 extensions.</summary>
    public const string M365 = "m365extensions";
}

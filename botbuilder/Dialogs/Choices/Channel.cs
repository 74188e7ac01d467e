using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What channels can show.</summary>
public class Channel
{
    // Retired, but still told apart by the official SDK.
    private const string Cortana = "cortana";
    private const string Kik = "kik";

    private const int MostTitleCharacters = 20;

    /// <summary>Whether a channel shows that many suggested actions, whatever the kind of conversation.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">How many actions.</param>
    /// <returns>Whether it does.</returns>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100) =>
        SupportsSuggestedActions(channelId, buttonCnt, null);

    /// <summary>Whether a channel shows that many suggested actions.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">How many actions.</param>
    /// <param name="conversationType">Kind of the conversation; Teams shows suggested actions in personal ones only.</param>
    /// <returns>Whether it does.</returns>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string conversationType = default) =>
        buttonCnt <= channelId switch
        {
            Channels.Msteams => conversationType == "personal" ? 3 : -1,
            Channels.Facebook or Channels.Skype => 10,
            Channels.Line => 13,
            Kik => 20,
            Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => 100,
            _ => -1,
        };

    /// <summary>Whether a channel shows a card with that many buttons.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">How many buttons.</param>
    /// <returns>Whether it does.</returns>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) =>
        buttonCnt <= channelId switch
        {
            Channels.Facebook or Channels.Skype => 3,
            Channels.Msteams => 50,
            Channels.Line => 99,
            Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech
                or Channels.Webchat or Cortana => 100,
            _ => -1,
        };

    /// <summary>Whether a channel shows earlier messages.</summary>
    /// <param name="channelId">The channel.</param>
    /// <returns>Whether it does.</returns>
    public static bool HasMessageFeed(string channelId) => channelId != Cortana;

    /// <summary>How many characters of a button's title a channel shows.</summary>
    /// <param name="channelId">The channel.</param>
    /// <returns>The number, the same for all channels.</returns>
    public static int MaxActionTitleLength(string channelId) => MostTitleCharacters;

    /// <summary>The channel of a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <returns>Its channel, or an empty text.</returns>
    public static string GetChannelId(ITurnContext turnContext) => turnContext.Activity.ChannelId ?? string.Empty;
}

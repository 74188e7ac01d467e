using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>The colours of a status: names that follow the theme of the client.</summary>
internal static class HandOffColors
{
    /// <summary>The colour of the dot before the status.</summary>
    /// <param name="status">The status.</param>
    public static string Dot(HandOffStatus status) => status switch
    {
        HandOffStatus.Answered or HandOffStatus.Solved => "Good",
        HandOffStatus.AskedBack or HandOffStatus.Declined => "Warning",
        HandOffStatus.Reopened => "Attention",
        HandOffStatus.Withdrawn or HandOffStatus.Closed => "Default",
        _ => "Accent",
    };

    /// <summary>The colour of the word: that of the dot, but for the yellow, which nobody can read as text on white.</summary>
    /// <param name="status">The status.</param>
    public static string Text(HandOffStatus status) => Dot(status) is "Warning" ? "Default" : Dot(status);
}

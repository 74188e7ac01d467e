namespace TeamsPilotBot.Bot.Teams;

/// <summary>How what people say and click is remembered, from the section Turns.</summary>
public sealed class TurnOptions
{
    /// <summary>
    /// How long a message or a click may be worked on before the process at work counts as died: longer than any takes, shorter
    /// than people wait before they try again.
    /// </summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(60);
}

namespace TeamsPilotBot.Bot.Schedule;

/// <summary>How often the bot looks at the clock, from the section Schedule.</summary>
internal sealed class ScheduleOptions
{
    /// <summary>How often it looks for what is due.</summary>
    public TimeSpan Sweep { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How often questions that mean the same are grouped anew.</summary>
    public TimeSpan Recurring { get; set; } = TimeSpan.FromMinutes(5);
}

namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>How long people are waited for, in Danish working days, each at least 1.</summary>
public sealed record DeadlineOptions
{
    /// <summary>The answer time of a contact who promises none.</summary>
    public int UsualAnswer { get; init; } = 5;

    /// <summary>From the reminder until the next in line is asked, and from each in line to the next.</summary>
    public int NextInLine { get; init; } = 2;

    /// <summary>From the moment the asker is asked something until the asker is reminded.</summary>
    public int AskerReminder { get; init; } = 3;

    /// <summary>From the moment the asker is asked something until nobody waits for the asker any more.</summary>
    public int AskerSilence { get; init; } = 10;

    /// <summary>When the day ends on which an answer was promised, by Danish clocks.</summary>
    public TimeOnly DayEnds { get; init; } = new(16, 0);

    /// <summary>When people are reminded, and the next in line asked, by Danish clocks.</summary>
    public TimeOnly Morning { get; init; } = new(9, 0);
}

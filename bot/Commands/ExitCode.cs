namespace TeamsPilotBot.Bot.Commands;

/// <summary>How a command ended, for scripts.</summary>
public static class ExitCode
{
    /// <summary>It did what was asked.</summary>
    public const int Done = 0;

    /// <summary>It could not.</summary>
    public const int Failed = 1;

    /// <summary>It was not understood.</summary>
    public const int BadArguments = 2;
}

namespace Microsoft.Bot.Builder;

/// <summary>Names in the state of a turn.</summary>
public static class TurnStateConstants
{
    /// <summary>How long a sign-in may take.</summary>
    public const string OAuthLoginTimeoutKey = "loginTimeout";

    /// <summary>How often a token is asked for.</summary>
    public const string TokenPollingSettingsKey = "tokenPollingSettings";

    /// <summary>How long a sign-in may take if nothing else is said: 15 minutes.</summary>
    public static readonly TimeSpan OAuthLoginTimeoutValue = TimeSpan.FromMinutes(15);
}

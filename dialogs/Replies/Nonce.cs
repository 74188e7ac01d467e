namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>What tells one card from all others.</summary>
public static class Nonce
{
    /// <summary>A new one: 32 letters and digits that nobody guesses.</summary>
    public static string New() => Guid.NewGuid().ToString("n");
}

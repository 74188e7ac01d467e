namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot waits for an answer.</summary>
public static class InputHints
{
    /// <summary>It would take one.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>It is not ready for one.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>It waits for one.</summary>
    public const string ExpectingInput = "expectingInput";
}

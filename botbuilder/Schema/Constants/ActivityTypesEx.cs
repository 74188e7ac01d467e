namespace Microsoft.Bot.Schema;

/// <summary>Kinds of activity that a bot hands to its adapter and that never reach a channel.</summary>
public static class ActivityTypesEx
{
    /// <summary>The adapter waits for the milliseconds given in the value before it sends what follows.</summary>
    public const string Delay = "delay";

    /// <summary>The value is the answer to the invoke activity of this turn.</summary>
    public const string InvokeResponse = "invokeResponse";
}

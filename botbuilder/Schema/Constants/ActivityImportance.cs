namespace Microsoft.Bot.Schema;

/// <summary>How important a message is.</summary>
public static class ActivityImportance
{
    /// <summary>Can wait.</summary>
    public const string Low = "low";

    /// <summary>As usual.</summary>
    public const string Normal = "normal";

    /// <summary>Wants attention.</summary>
    public const string High = "high";
}

namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke activity; it becomes the HTTP response.</summary>
public class InvokeResponse
{
    /// <summary>HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>What is written as JSON into the body; nothing if null.</summary>
    public object Body { get; set; }

    /// <summary>True for a status from 200 to 299.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}

namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke activity, with a body of a known type.</summary>
public class InvokeResponse<T> : InvokeResponse
{
    /// <summary>What is written as JSON into the body; nothing if null.</summary>
    public new T Body
    {
        get => (T)base.Body;
        set => base.Body = value;
    }
}

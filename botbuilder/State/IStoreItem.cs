namespace Microsoft.Bot.Builder;

/// <summary>An item that knows which version of it was read.</summary>
public interface IStoreItem
{
    /// <summary>Version that was read; * to write over any version.</summary>
    string ETag { get; set; }
}

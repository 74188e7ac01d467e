namespace Microsoft.Bot.Builder;

/// <summary>A property of a state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>Name of the property.</summary>
    string Name { get; }
}

namespace Microsoft.Bot.Builder;

/// <summary>Makes accessors to properties of a state.</summary>
public interface IPropertyManager
{
    /// <summary>An accessor to the property of that name.</summary>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}

namespace Microsoft.Bot.Builder;

/// <summary>Reads and writes one property of a state, in the copy that a turn holds.</summary>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>
    /// The value. If there is none, the factory makes one and it is kept; without a factory the default of the type is given.
    /// </summary>
    Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Removes the value.</summary>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    /// <summary>Sets the value.</summary>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);
}

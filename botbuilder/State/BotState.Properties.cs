using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>The value of a property in the turn's copy, which must be loaded; the default of the type if it is null.</summary>
    /// <exception cref="KeyNotFoundException">The property is not there and the type is a value type.</exception>
    protected Task<T> GetPropertyValueAsync<T>(
        ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        if (Loaded(turnContext, propertyName).TryGetValue(propertyName, out var value))
        {
            return Task.FromResult(Convert<T>(value));
        }

        return typeof(T).IsValueType ? throw new KeyNotFoundException(propertyName) : Task.FromResult(default(T));
    }

    /// <summary>Removes a property from the turn's copy, which must be loaded.</summary>
    protected Task DeletePropertyValueAsync(
        ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext, propertyName).Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Sets a property in the turn's copy, which must be loaded.</summary>
    protected Task SetPropertyValueAsync(
        ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext, propertyName)[propertyName] = value;
        return Task.CompletedTask;
    }

    // A storage that keeps no types gives numbers and JSON for what was an object.
    private static T Convert<T>(object value) => value switch
    {
        T typed => typed,
        null => default,
        JToken json => json.ToObject<T>(),
        _ => JToken.FromObject(value).ToObject<T>(),
    };

    private IDictionary<string, object> Loaded(ITurnContext turnContext, string propertyName)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        return GetCachedState(turnContext).State;
    }

    private sealed class PropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);

            T value;
            try
            {
                value = await state.GetPropertyValueAsync<T>(turnContext, name, cancellationToken).ConfigureAwait(false);
                if (value is not null || defaultValueFactory is null)
                {
                    return value;
                }
            }
            catch (KeyNotFoundException)
            {
                if (defaultValueFactory is null)
                {
                    return default;
                }
            }

            value = defaultValueFactory();
            await SetAsync(turnContext, value, cancellationToken).ConfigureAwait(false);
            return value;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken).ConfigureAwait(false);
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken).ConfigureAwait(false);
        }
    }
}

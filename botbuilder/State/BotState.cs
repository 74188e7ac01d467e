using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// State that is kept in a storage between turns. A turn reads it once, works on its own copy, and writes it back only if it changed.
/// The object is safe for many turns at once; the last of two turns on the same state wins.
/// </summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <summary>Creates a state.</summary>
    /// <param name="storage">Where it is kept.</param>
    /// <param name="contextServiceKey">Name of the copy in the state of a turn.</param>
    /// <exception cref="ArgumentNullException">Either is null.</exception>
    protected BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    /// <summary>An accessor to the property of that name.</summary>
    /// <exception cref="ArgumentNullException">The name is null or blank.</exception>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentNullException(nameof(name));
        }

        return new PropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the state into the turn, if the turn does not hold it yet.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">True to read it again in any case; what the turn has changed is lost.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">The storage holds something else under this key.</exception>
    public virtual async Task LoadAsync(
        ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        var cached = GetCachedState(turnContext);
        var key = GetStorageKey(turnContext);
        if (!force && cached?.State is not null)
        {
            return;
        }

        var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        items.TryGetValue(key, out var stored);
        turnContext.TurnState[_contextServiceKey] = stored switch
        {
            null => new CachedBotState(),
            IDictionary<string, object> state => new CachedBotState(state),
            JObject json => new CachedBotState(json.ToObject<IDictionary<string, object>>()),
            _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
        };
    }

    /// <summary>Writes the turn's copy to the storage if it changed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">True to write it in any case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual async Task SaveChangesAsync(
        ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        var cached = GetCachedState(turnContext);
        if (cached is null || !(force | cached.IsChanged(out var hash)))
        {
            return;
        }

        var changes = new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.State };
        await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        cached.Hash = hash;
    }

    /// <summary>Empties the turn's copy. The storage is emptied with the next save.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);

        // No state has this hash, so the next save counts as a change.
        turnContext.TurnState[_contextServiceKey] = new CachedBotState { Hash = string.Empty };
        return Task.CompletedTask;
    }

    /// <summary>Removes the state from the turn and from the storage.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (GetCachedState(turnContext) is not null)
        {
            turnContext.TurnState.Remove(_contextServiceKey);
        }

        await _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The turn's copy as JSON. It must be loaded.</summary>
    public JToken Get(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return JObject.FromObject(GetCachedState(turnContext).State);
    }

    /// <summary>The turn's copy; null if it is not loaded.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>The key of this state in the storage, for this turn.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);
}

namespace Microsoft.Bot.Builder;

/// <summary>
/// Things that are kept for the length of a turn, by name or by type. Names are compared without regard to case. Not safe for use by
/// several threads at once.
/// </summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    /// <summary>Creates an empty collection.</summary>
    public TurnContextStateCollection()
        : base(StringComparer.InvariantCultureIgnoreCase)
    {
    }

    /// <summary>The value of that name; null if there is none or it is of another type.</summary>
    public T Get<T>(string key)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>The value kept under its type; null if there is none.</summary>
    public T Get<T>()
        where T : class
        => Get<T>(typeof(T).FullName);

    /// <summary>Adds a value.</summary>
    /// <exception cref="ArgumentException">There is already one of that name.</exception>
    /// <exception cref="ArgumentNullException">The name or the value is null.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <summary>Adds a value under its type.</summary>
    /// <exception cref="ArgumentException">There is already one of that type.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public void Add<T>(T value)
        where T : class
        => Add(typeof(T).FullName, value);

    /// <summary>Adds a value or replaces the one of that name.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public void Set<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        this[key] = value;
    }

    /// <summary>Adds a value under its type, or replaces the one that is there.</summary>
    public void Set<T>(T value)
        where T : class
        => Set(typeof(T).FullName, value);

    /// <summary>Ends the use of the collection. The values are not disposed of: most of them outlive the turn.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the use of the collection.</summary>
    protected virtual void Dispose(bool disposing) => _disposed = true;
}

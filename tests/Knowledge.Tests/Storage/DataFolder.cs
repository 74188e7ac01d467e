using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Knowledge.Storage.Sqlite;

namespace TeamsPilotBot.Knowledge.Tests.Storage;

/// <summary>A data folder of its own, with the stores that were opened over it; all is gone at the end.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly List<SqliteDocumentStore> stores = [];

    public string Path { get; } = Directory.CreateTempSubdirectory("pilotbot-").FullName;

    public SqliteStoreOptions Options => new() { Folder = Path };

    public string File => Options.File;

    public SqliteDocumentStore Open(TimeProvider time, Action<SqliteStoreOptions>? change = null)
    {
        var options = Options;
        change?.Invoke(options);
        var store = new SqliteDocumentStore(options, time, NullLogger<SqliteDocumentStore>.Instance);
        lock (stores)
        {
            stores.Add(store);
        }

        return store;
    }

    public void CloseAll() => stores.ForEach(store => store.Dispose());

    public void Dispose()
    {
        CloseAll();
        Directory.Delete(Path, recursive: true);
    }
}

using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Knowledge.Storage.Sqlite;

namespace TeamsPilotBot.Tests;

/// <summary>The real embedded store over a folder of its own; all is gone at the end.</summary>
internal sealed class TemporaryStore : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pilotbot-");

    public TemporaryStore(TimeProvider time) => Store = Open(folder.FullName, time);

    public SqliteDocumentStore Store { get; }

    /// <summary>A store that cannot be used: where its folder should be, there is a file.</summary>
    public SqliteDocumentStore Unusable()
    {
        var file = Path.Combine(folder.FullName, "in-the-way");
        File.WriteAllText(file, "");
        return Open(file, TimeProvider.System);
    }

    public void Dispose()
    {
        Store.Dispose();
        folder.Delete(recursive: true);
    }

    private static SqliteDocumentStore Open(string path, TimeProvider time)
        => new(new SqliteStoreOptions { Folder = path }, time, NullLogger<SqliteDocumentStore>.Instance);
}

using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Azure.Cosmos;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Storage.Sqlite;
using TeamsPilotBot.Tests.Running;

namespace TeamsPilotBot.Faults.Tests.Running;

/// <summary>A hand-off and its messages, as a bot has left them in its data folder.</summary>
internal sealed record KeptHandOff(HandOff HandOff, Outbox Outbox)
{
    public string Question => HandOff.Question.Text;
}

/// <summary>The hand-offs in a store, read by the bot's own rules from another process.</summary>
/// <param name="store">The store, which is closed with this.</param>
internal sealed class KeptHandOffs(IDocumentStore store) : IDisposable
{
    private readonly HandOffOutbox kind = new(Options.Create(new RetentionOptions()));

    public IDocumentStore Store => store;

    /// <summary>Those in a data folder.</summary>
    public static KeptHandOffs Open(string folder)
        => new(new SqliteDocumentStore(new SqliteStoreOptions { Folder = folder }, TimeProvider.System, NullLogger<SqliteDocumentStore>.Instance));

    /// <summary>Those in Cosmos DB.</summary>
    public static KeptHandOffs Open(CosmosOptions options) => new(new CosmosDocumentStore(options, TimeProvider.System));

    /// <summary>
    /// What a process that was killed has left, or one that writes nothing now has written, from a copy: whoever opens the file
    /// itself mends it, and that is to be left to the bot that is started next.
    /// </summary>
    public static async Task<IReadOnlyList<KeptHandOff>> OfCopyAsync(string folder)
    {
        using var copy = new TemporaryFolder();
        foreach (var ending in new[] { "", "-wal" })
        {
            var file = Path.Combine(folder, SqliteStoreOptions.FileName + ending);
            if (File.Exists(file))
            {
                File.Copy(file, Path.Combine(copy.Path, Path.GetFileName(file)));
            }
        }

        using var store = Open(copy.Path);
        return await store.AllAsync();
    }

    public async Task<IReadOnlyList<KeptHandOff>> AllAsync()
    {
        var all = new List<KeptHandOff>();
        await foreach (var document in Store.QueryAsync(HandOffRegister.Container, new DocumentQuery(), CancellationToken.None))
        {
            all.Add(new KeptHandOff(HandOffOutbox.HandOffIn(document), kind.Read(document)));
        }

        return all;
    }

    public void Dispose() => (store as IDisposable)?.Dispose();
}

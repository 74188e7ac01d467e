using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Bot.Tests.Commands;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Storage.Sqlite;

namespace TeamsPilotBot.Bot.Tests.Backups;

/// <summary>A data folder with a few documents, its backup, and where it is restored.</summary>
internal sealed class KeptFolder : IDisposable
{
    public static readonly Container Things = new("things", []);

    private readonly DataFolder data = new();
    private readonly DataFolder other = new();

    public string Data => data.Path;

    public string Other => other.Path;

    public string Zip => data.File("kopi.zip");

    public static SqliteDocumentStore Open(string folder)
        => new(new SqliteStoreOptions { Folder = folder }, TimeProvider.System, NullLogger<SqliteDocumentStore>.Instance);

    /// <summary>Writes documents into the data folder.</summary>
    public static async Task WriteAsync(string folder, params string[] ids)
    {
        using var store = Open(folder);
        foreach (var id in ids)
        {
            await store.CreateAsync(Things, new NewDocument(new DocumentKey("p", id), """{"å":1}"""), default);
        }
    }

    /// <summary>The documents in a folder.</summary>
    public static async Task<IReadOnlyList<string>> IdsAsync(string folder)
    {
        using var store = Open(folder);
        return await store.QueryAsync(Things, new DocumentQuery(), default).Select(document => document.Key.Id).ToListAsync();
    }

    public Task<Typed> BackUpAsync(params string[] more) => Typed.Async(["backup", Zip, "--data", Data, .. more]);

    public Task<Typed> RestoreAsync(params string[] more) => Typed.Async(["restore", Zip, "--data", Other, .. more]);

    public void Dispose()
    {
        data.Dispose();
        other.Dispose();
    }
}

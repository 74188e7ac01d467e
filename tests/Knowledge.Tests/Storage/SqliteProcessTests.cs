using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Storage.Sqlite;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Storage;

/// <summary>Several processes on one file, and processes that die in the middle.</summary>
public sealed class SqliteProcessTests : IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_a_killed_process_said_to_be_written_is_there_whole()
    {
        using var writer = WriterProcess.Start(folder.Path, "a");
        var written = await writer.WrittenAsync(20);
        written.AddRange(await writer.KillAsync());

        var found = await AllAsync(folder.Open(TimeProvider.System));

        // One more may have been written and not said yet.
        Assert.InRange(found.Count, written.Count, written.Count + 1);
        Assert.Empty(written.Except(found.Select(document => document.Key.Id)));
        Assert.All(found, document => Assert.EndsWith("x\"}", document.Json, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_processes_write_and_a_third_reads_all_changes()
    {
        using var a = WriterProcess.Start(folder.Path, "a");
        using var b = WriterProcess.Start(folder.Path, "b");
        var store = folder.Open(TimeProvider.System, options => options.BusyTimeout = TimeSpan.FromMinutes(1));
        var seen = new List<string>();
        string? token = null;
        for (var round = 0; round < 5; round++)
        {
            await Task.WhenAll(a.WrittenAsync(5), b.WrittenAsync(5));
            token = await ReadOnAsync(store, token, seen);
        }

        await Task.WhenAll(a.KillAsync(), b.KillAsync());
        await ReadOnAsync(store, token, seen);

        Assert.Equal((await AllAsync(store)).Select(document => document.Key.Id), seen.Order(StringComparer.Ordinal));
        Assert.True(seen.Count >= 50);
    }

    [Fact]
    public async Task What_was_not_committed_when_the_machine_stopped_was_never_there()
    {
        var store = folder.Open(TimeProvider.System);
        await store.CreateAsync(WriterProcess.Container, new NewDocument(new DocumentKey("p", "kept"), "{}"), default);
        using var stopped = new DataFolder();
        using (var session = new SqliteSession(folder.Options))
        {
            session.Execute("BEGIN IMMEDIATE");
            session.Execute("INSERT INTO \"doc-written\" VALUES ('p', 'lost', 999, '{}', NULL)");

            // The files as they lie on the disk at this moment are what is found after the power is back.
            foreach (var file in Directory.GetFiles(folder.Path).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
            {
                File.Copy(file, Path.Combine(stopped.Path, Path.GetFileName(file)));
            }

            session.Execute("ROLLBACK");
        }

        Assert.Equal("kept", Assert.Single(await AllAsync(stopped.Open(TimeProvider.System))).Key.Id);
    }

    private static async Task<string?> ReadOnAsync(SqliteDocumentStore store, string? token, List<string> seen)
    {
        for (var more = true; more;)
        {
            var page = await store.ChangesAsync(WriterProcess.Container, token, 10, default);
            seen.AddRange(page.Changes.Select(change => change.Key.Id));
            (token, more) = (page.Token, page.More);
        }

        return token;
    }

    private static async Task<List<StoredDocument>> AllAsync(SqliteDocumentStore store)
    {
        var all = new List<StoredDocument>();
        await foreach (var document in store.QueryAsync(WriterProcess.Container, new DocumentQuery(), default))
        {
            all.Add(document);
        }

        return all;
    }
}

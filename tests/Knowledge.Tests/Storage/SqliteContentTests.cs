using System.Text;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Storage.Sqlite;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Storage;

/// <summary>What is in the file, and what is not any more.</summary>
public sealed class SqliteContentTests : IDisposable
{
    private const string Secret = "hemmelighed-der-skal-slettes";
    private static readonly Container Things = new("things", ["secret"]);
    private static readonly DocumentKey Key = new("p", "a");
    private static readonly NewDocument Document = new(Key, $$"""{"secret":"{{Secret}}","long":"{{new string('x', 20_000)}} {{Secret}}"}""");

    private readonly DataFolder folder = new();
    private readonly ManualTime time = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Deleted_content_is_in_none_of_the_files_a_second_later()
    {
        var store = folder.Open(time);
        await store.CreateAsync(Things, Document, default);
        Assert.True(IsOnDisk(Secret));

        await store.DeleteAsync(Things, Key, null, default);
        time.Advance(LogEmptying.Pause);

        Assert.False(IsOnDisk(Secret));
    }

    [Fact]
    public async Task A_deletion_waits_for_no_reader_and_its_content_goes_when_they_have_gone()
    {
        var store = folder.Open(time, options => options.BusyTimeout = TimeSpan.FromMinutes(5));
        await store.CreateAsync(Things, Document, default);
        using (var reader = new SqliteSession(folder.Options))
        {
            reader.Execute("BEGIN");
            reader.Scalar<long>("SELECT count(*) FROM sqlite_schema");

            Assert.Equal(WriteOutcome.Done, (await store.DeleteAsync(Things, Key, null, default).WaitAsync(TimeSpan.FromMinutes(1))).Outcome);
            time.Advance(LogEmptying.Pause);
            Assert.True(IsOnDisk(Secret));
            reader.Execute("COMMIT");
        }

        time.Advance(LogEmptying.Pause);

        Assert.False(IsOnDisk(Secret));
    }

    [Fact]
    public async Task Reading_what_breaks_leaves_nothing_open()
    {
        using (var database = new SqliteDatabase(folder.Options, time))
        {
            await database.OpenAsync(default);

            await Assert.ThrowsAsync<FormatException>(() => database.ReadAsync<int>(
                session =>
                {
                    session.Scalar<long>("SELECT seq FROM store");
                    throw new FormatException();
                },
                default));
        }

        // Only who is the last to leave takes the write-ahead log away.
        Assert.False(File.Exists(folder.File + "-wal"));
    }

    [Fact]
    public async Task Replaced_content_is_in_none_of_the_files_after_a_sweep()
    {
        var store = folder.Open(time);
        var written = await store.CreateAsync(Things, Document, default);
        await store.ReplaceAsync(Things, new NewDocument(Key, "{}"), written.ETag!, default);

        await store.SweepAsync(default);

        Assert.False(IsOnDisk(Secret));
    }

    [Fact]
    public async Task Of_what_was_replaced_or_deleted_among_many_nothing_is_left_after_scrubbing()
    {
        var store = folder.Open(time, options => options.SweepEvery = Timeout.InfiniteTimeSpan);
        var random = new Random(7);
        for (var n = 0; n < 400; n++)
        {
            var text = string.Concat(Enumerable.Repeat($"{Secret} ", random.Next(1, 60)));
            await store.CreateAsync(Things, new NewDocument(new DocumentKey("p", $"{random.Next(100_000)}-{n}"), $$"""{"secret":"{{text}}"}"""), default);
        }

        await foreach (var document in store.QueryAsync(Things, new DocumentQuery(), default))
        {
            _ = random.Next(2) == 0
                ? await store.ReplaceAsync(Things, new NewDocument(document.Key, """{"secret":"andet"}"""), document.ETag, default)
                : await store.DeleteAsync(Things, document.Key, document.ETag, default);
        }

        await store.ScrubAsync(default);

        Assert.Equal([], Leftovers.Of(folder.Path, Secret));
    }

    [Fact]
    public async Task A_scrub_that_another_process_hinders_says_so_and_can_be_tried_again()
    {
        var store = folder.Open(time, options => options.BusyTimeout = TimeSpan.FromSeconds(1));
        await store.CreateAsync(Things, Document, default);
        using (var reader = new SqliteSession(folder.Options))
        {
            reader.Execute("BEGIN");
            reader.Scalar<long>("SELECT count(*) FROM sqlite_schema");
            var scrubbing = store.ScrubAsync(default);
            await TeamsPilotBot.Knowledge.Tests.Rights.Patience.UntilAsync(time, scrubbing);
            await Assert.ThrowsAsync<StoreUnavailableException>(() => scrubbing);
            reader.Execute("COMMIT");
        }

        await store.ScrubAsync(default);
    }

    [Fact]
    public async Task While_a_scrub_waits_for_a_reader_others_write()
    {
        var store = folder.Open(time);
        await store.CreateAsync(Things, Document, default);
        using var reader = new SqliteSession(folder.Options);
        reader.Execute("BEGIN");
        reader.Scalar<long>("SELECT count(*) FROM sqlite_schema");

        // The clock stands still, so that the scrub never gives up by itself.
        var scrubbing = store.ScrubAsync(default);
        var written = await store.CreateAsync(Things, Document with { Key = new DocumentKey("p", "meanwhile") }, default);

        Assert.Equal((WriteOutcome.Done, false), (written.Outcome, scrubbing.IsCompleted));
        reader.Execute("COMMIT");
        await TeamsPilotBot.Knowledge.Tests.Rights.Patience.UntilAsync(time, scrubbing);
        await scrubbing;
    }

    [Fact]
    public async Task Expired_content_is_swept_and_told_as_a_deletion()
    {
        var store = folder.Open(time, options => options.SweepEvery = Timeout.InfiniteTimeSpan);
        await store.CreateAsync(Things, Document with { ExpiresAt = time.GetUtcNow().AddDays(90) }, default);
        var token = (await store.ChangesAsync(Things, null, 10, default)).Token;
        time.Advance(TimeSpan.FromDays(90));

        Assert.Equal(1, await store.SweepAsync(default));

        Assert.False(IsOnDisk(Secret));
        var change = Assert.Single((await store.ChangesAsync(Things, token, 10, default)).Changes);
        Assert.Equal((Key, null), (change.Key, change.Document));
        Assert.Equal(0, await store.SweepAsync(default));
    }

    [Fact]
    public async Task The_store_sweeps_by_itself_every_hour()
    {
        var store = folder.Open(time);
        await store.CreateAsync(Things, Document with { ExpiresAt = time.GetUtcNow().AddMinutes(1) }, default);

        time.Advance(TimeSpan.FromHours(1));

        Assert.False(IsOnDisk(Secret));
    }

    [Fact]
    public async Task A_reader_who_missed_a_forgotten_deletion_begins_again_and_others_go_on()
    {
        var store = folder.Open(time);
        await store.CreateAsync(Things, Document, default);
        var early = (await store.ChangesAsync(Things, null, 10, default)).Token;
        await store.DeleteAsync(Things, Key, null, default);
        var late = (await store.ChangesAsync(Things, early, 10, default)).Token;
        time.Advance(TimeSpan.FromDays(30));
        await store.SweepAsync(default);
        await store.CreateAsync(Things, new NewDocument(new DocumentKey("p", "b"), "{}"), default);
        await store.CreateAsync(Things, new NewDocument(new DocumentKey("p", "c"), "{}"), default);

        Assert.True((await store.ChangesAsync(Things, early, 10, default)).Restarted);
        Assert.False((await store.ChangesAsync(Things, late, 10, default)).Restarted);
        var fresh = await store.ChangesAsync(Things, null, 1, default);
        Assert.Equal((1, true), (fresh.Changes.Count, fresh.More));
        Assert.False((await store.ChangesAsync(Things, fresh.Token, 1, default)).Restarted);
    }

    [Fact]
    public async Task A_token_of_another_file_begins_again()
    {
        using var other = new DataFolder();
        var token = (await other.Open(time).ChangesAsync(Things, null, 10, default)).Token;

        Assert.True((await folder.Open(time).ChangesAsync(Things, token, 10, default)).Restarted);
    }

    [Fact]
    public async Task A_query_by_a_declared_field_uses_its_index()
    {
        var store = folder.Open(time);
        await store.CreateAsync(Things, Document, default);
        var sql = new SqliteTable(Things).Page(new DocumentQuery { Where = [new FieldCondition("secret", Comparison.Equal, Secret)] });
        using var session = new SqliteSession(folder.Options);
        var plan = session.Rows(
            "EXPLAIN QUERY PLAN " + sql,
            row => row.GetString(3),
            ("@now", 0L),
            ("@lastId", string.Empty),
            ("@lastPartition", string.Empty),
            ("@limit", 10L),
            ("@value0", Secret));

        Assert.Contains(plan, line => line.Contains("USING INDEX things.secret", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, line => line.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_field_that_is_declared_later_finds_what_was_there_before()
    {
        await folder.Open(time).CreateAsync(Things with { Fields = [] }, Document, default);
        var found = new List<StoredDocument>();
        await foreach (var document in folder.Open(time).QueryAsync(
            Things, new DocumentQuery { Where = [new FieldCondition("secret", Comparison.Equal, Secret)] }, default))
        {
            found.Add(document);
        }

        Assert.Single(found);
    }

    private bool IsOnDisk(string text)
        => Directory.GetFiles(folder.Path).Any(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return content.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
        });
}

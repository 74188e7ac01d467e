using Microsoft.Data.Sqlite;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Storage.Sqlite;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Storage;

/// <summary>What is wrong with the folder, the file or the disk is told in words, and nothing is lost.</summary>
public sealed class SqliteFaultTests : IDisposable
{
    private static readonly Container Things = new("things", []);
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_told_with_what_to_do()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "file"), "x");
        var store = folder.Open(TimeProvider.System, options => options.Folder = Path.Combine(folder.Path, "file", "data"));

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.OpenAsync(default));

        Assert.Equal(StoreProblem.FolderNotWritable, error.Problem);
        Assert.StartsWith("Der kan ikke skrives i datamappen", error.Describe(Language.Danish), StringComparison.Ordinal);
        Assert.Contains(Path.Combine(folder.Path, "file", "data"), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_told()
    {
        Directory.CreateDirectory(folder.File);

        Assert.Equal(StoreProblem.FolderNotWritable, (await FailureAsync()).Problem);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_and_left_as_it_is()
    {
        var content = string.Concat(Enumerable.Repeat("not a database ", 1000));
        await File.WriteAllTextAsync(folder.File, content);

        Assert.Equal(StoreProblem.NotADatabase, (await FailureAsync()).Problem);
        Assert.Equal(content, await File.ReadAllTextAsync(folder.File));
    }

    [Fact]
    public async Task A_database_of_another_program_is_told_and_left_as_it_is()
    {
        using (var session = new SqliteSession(folder.Options))
        {
            session.Execute("CREATE TABLE other (a)");
        }

        Assert.Equal(StoreProblem.NotADatabase, (await FailureAsync()).Problem);
        using var after = new SqliteSession(folder.Options);
        Assert.Equal(["other"], after.Rows("SELECT name FROM sqlite_schema", row => row.GetString(0)));
    }

    [Fact]
    public async Task A_damaged_database_is_told()
    {
        var store = folder.Open(TimeProvider.System);
        foreach (var i in Enumerable.Range(0, 50))
        {
            await store.CreateAsync(Things, Document($"{i}", 2000), default);
        }

        folder.CloseAll();
        await using (var file = File.OpenWrite(folder.File))
        {
            file.Seek(4096, SeekOrigin.Begin);
            await file.WriteAsync(Enumerable.Repeat((byte)0xFF, (int)file.Length - 8192).ToArray());
        }

        Assert.Equal(StoreProblem.Damaged, (await FailureAsync()).Problem);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_told_and_left_as_it_is()
    {
        await folder.Open(TimeProvider.System).OpenAsync(default);
        using (var session = new SqliteSession(folder.Options))
        {
            session.Execute("PRAGMA user_version = 99");
        }

        folder.CloseAll();

        Assert.Equal(StoreProblem.TooNew, (await FailureAsync()).Problem);
        using var after = new SqliteSession(folder.Options);
        Assert.Equal(99, after.Scalar<long>("PRAGMA user_version"));
    }

    [Fact]
    public async Task A_full_disk_is_told_and_what_was_written_before_stays()
    {
        var store = folder.Open(TimeProvider.System, options => options.MaxBytes = 200_000);
        var written = new List<string>();
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(async () =>
        {
            for (var i = 0; i < 1000; i++)
            {
                await store.CreateAsync(Things, Document($"{i}", 4000), default);
                written.Add($"{i}");
            }
        });

        Assert.Equal(StoreProblem.DiskFull, error.Problem);
        Assert.NotEmpty(written);
        foreach (var id in written)
        {
            Assert.NotNull(await store.ReadAsync(Things, new DocumentKey("p", id), default));
        }

        Assert.Null(await store.ReadAsync(Things, new DocumentKey("p", $"{written.Count}"), default));
    }

    [Fact]
    public async Task When_there_is_room_again_the_same_store_goes_on()
    {
        await folder.Open(TimeProvider.System).CreateAsync(Things, Document("a", 10), default);
        var store = folder.Open(TimeProvider.System, options => options.MaxBytes = 100_000);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.CreateAsync(Things, Document("big", 500_000), default));

        Assert.Equal(WriteOutcome.Done, (await store.CreateAsync(Things, Document("small", 10), default)).Outcome);
    }

    [Fact]
    public async Task A_file_that_is_mended_can_be_used_without_a_new_start()
    {
        await File.WriteAllTextAsync(folder.File, string.Concat(Enumerable.Repeat("not a database ", 1000)));
        var store = folder.Open(TimeProvider.System);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.OpenAsync(default));

        File.Delete(folder.File);

        Assert.Equal(WriteOutcome.Done, (await store.CreateAsync(Things, Document("a", 10), default)).Outcome);
    }

    [Fact]
    public async Task A_file_that_another_program_holds_too_long_is_told()
    {
        var store = folder.Open(TimeProvider.System, options => options.BusyTimeout = TimeSpan.FromSeconds(1));
        await store.OpenAsync(default);
        using var other = new SqliteSession(folder.Options);
        other.Execute("BEGIN IMMEDIATE");

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.CreateAsync(Things, Document("a", 10), default));
        other.Execute("ROLLBACK");

        Assert.Equal(StoreProblem.Busy, error.Problem);
        Assert.Equal(WriteOutcome.Done, (await store.CreateAsync(Things, Document("a", 10), default)).Outcome);
    }

    [Theory]
    [InlineData(8, 8, StoreProblem.ReadOnly)]
    [InlineData(10, 10, StoreProblem.Unreachable)]
    [InlineData(10, 4874, StoreProblem.DiskFull)]
    [InlineData(6, 6, StoreProblem.Busy)]
    [InlineData(1, 1, null)]
    [InlineData(19, 19, null)]
    public void Codes_of_SQLite_are_told_apart_from_faults_of_the_program(int code, int extended, StoreProblem? expected)
        => Assert.Equal(expected, SqliteFailure.Problem(new SqliteException("x", code, extended)));

    [Fact]
    public void Each_problem_is_told_in_both_languages()
        => Assert.All(Enum.GetValues<StoreProblem>(), problem =>
        {
            var error = new StoreUnavailableException(problem, "/data/pilotbot.db", new IOException("why"));
            Assert.Contains("/data/pilotbot.db", error.Describe(Language.Danish), StringComparison.Ordinal);
            Assert.Equal(error.Message, error.Describe(Language.English));
        });

    private static NewDocument Document(string id, int size)
        => new(new DocumentKey("p", id), $$"""{"filler":"{{new string('x', size)}}"}""");

    private Task<StoreUnavailableException> FailureAsync()
        => Assert.ThrowsAsync<StoreUnavailableException>(async () =>
        {
            var store = folder.Open(TimeProvider.System);
            await store.ReadAsync(Things, new DocumentKey("p", "1"), default);
            await store.ReadAsync(Things, new DocumentKey("p", "49"), default);
        });
}

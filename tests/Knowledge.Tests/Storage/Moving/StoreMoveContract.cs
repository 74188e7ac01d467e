using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Storage.Moving;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Storage.Moving;

/// <summary>A store is moved to another through a file. The tests of each pair of stores inherit this and say how to open the two.</summary>
public abstract class StoreMoveContract
{
    private protected static readonly Container Things = new("things", ["kind", "count"]);
    private protected static readonly Container Others = new("others", []);
    private static readonly Container[] Containers = [Others, Things];
    private static readonly DateTimeOffset Start = new(2026, 11, 25, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Contents in which a careless reader of JSON changes something.</summary>
    private static readonly string[] Contents =
    [
        "{}", """{"a":1.0,"b":1e3,"c":-0,"d":12345678901234567890}""", """{"at":"2026-11-25T08:00:00+01:00","z":"2026-11-25T08:00:00.0000000Z"}""",
        """{ "blank" :  [ 1 , 2 ] }""", "{\"lines\":\n\t[1]}", """{"å":"\u00e6\ud83d\ude00 😀 \" \\ \/ <&'+","nul":null,"":""}""", """{"z":1,"a":{"z":[],"a":{}}}""",
    ];

    private protected ManualTime Time { get; } = new(Start);

    private protected abstract IDocumentStore From { get; }

    private protected abstract IDocumentStore To { get; }

    [Fact]
    public async Task Every_document_arrives_letter_by_letter_with_its_partition_and_expiry()
    {
        var random = new Random(95);
        for (var i = 0; i < 300; i++)
        {
            var expires = random.Next(3) == 0 ? Start.AddMilliseconds(random.NextInt64(1, 1L << 40)) : (DateTimeOffset?)null;
            var document = new NewDocument(new DocumentKey($"del {i % 7}/æ?", $"id-{i} \"ø\""), Contents[i % Contents.Length], expires);
            await From.CreateAsync(i % 2 == 0 ? Things : Others, document, default);
        }

        using var file = new TemporaryFile();
        Assert.Equal(300, await ExportAsync(file));

        Assert.Equal((300, 0, 0, null), await ImportAsync(file));
        Assert.Equal(await AllAsync(From), await AllAsync(To));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_after_an_interruption_brings_the_rest()
    {
        await From.CreateAsync(Things, Document("a"), default);
        await From.CreateAsync(Things, Document("b"), default);
        await To.CreateAsync(Things, Document("a"), default);
        using var file = new TemporaryFile();
        await ExportAsync(file);

        Assert.Equal((1, 1, 0, null), await ImportAsync(file, tried: true));
        Assert.Equal((1, 1, 0, null), await ImportAsync(file));
        var before = await To.ChangesAsync(Things, null, 10, default);
        Assert.Equal((0, 2, 0, null), await ImportAsync(file));
        Assert.Equal(before.Token, (await To.ChangesAsync(Things, null, 10, default)).Token);
    }

    [Fact]
    public async Task What_is_there_with_another_content_is_told_and_stays()
    {
        await From.CreateAsync(Things, Document("a", """{"v":1}"""), default);
        await To.CreateAsync(Things, Document("a", """{"v":2}"""), default);
        using var file = new TemporaryFile();
        await ExportAsync(file);

        var report = await new StoreImport(To, Containers, Time).ImportAsync(file.Path, tried: false, default);

        Assert.Equal((0, 1), (report.Taken, report.Conflicts));
        Assert.Equal(new StoreConflict(2, "things", new DocumentKey("p", "a")), Assert.Single(report.FirstConflicts));
        Assert.Equal("""{"v":2}""", (await To.ReadAsync(Things, new DocumentKey("p", "a"), default))!.Json);
    }

    [Fact]
    public async Task What_has_expired_on_the_way_is_left_out()
    {
        await From.CreateAsync(Things, Document("a") with { ExpiresAt = Start.AddHours(1) }, default);
        using var file = new TemporaryFile();
        await ExportAsync(file);
        Time.Advance(TimeSpan.FromHours(2));

        var report = await new StoreImport(To, Containers, Time).ImportAsync(file.Path, tried: false, default);

        Assert.Equal((0, 1), (report.Taken, report.Expired));
    }

    [Theory]
    [InlineData(1, "", StoreFileFault.Line)]
    [InlineData(1, """{"container":"things","partition":"p","id":"a/b","json":"{}"}""", StoreFileFault.Line)]
    [InlineData(1, """{"container":"things","partition":"p","id":"a","json":"[1]"}""", StoreFileFault.Line)]
    [InlineData(1, """{"container":"unknown","partition":"p","id":"a","json":"{}"}""", StoreFileFault.Container)]
    [InlineData(0, """{"format":"teamspilotbot-store","version":2,"writtenAt":"2026-11-25T08:00:00Z","containers":[]}""", StoreFileFault.TooNew)]
    [InlineData(0, """{"format":"another"}""", StoreFileFault.Header)]
    [InlineData(3, null, StoreFileFault.CutOff)]
    [InlineData(2, null, StoreFileFault.CutOff)]
    public async Task Of_a_file_that_is_not_whole_nothing_is_taken(int line, string? instead, StoreFileFault fault)
    {
        await From.CreateAsync(Things, Document("a"), default);
        await From.CreateAsync(Things, Document("b"), default);
        using var file = new TemporaryFile();
        await ExportAsync(file);
        var lines = (await File.ReadAllLinesAsync(file.Path)).ToList();
        lines.RemoveAt(line);
        if (instead is not null)
        {
            lines.Insert(line, instead);
        }

        await File.WriteAllLinesAsync(file.Path, lines);

        Assert.Equal((0, 0, 0, fault), await ImportAsync(file));
        Assert.Empty((await To.ChangesAsync(Things, null, 10, default)).Changes);
    }

    private static NewDocument Document(string id, string json = """{"a":1}""") => new(new DocumentKey("p", id), json);

    private static async Task<IReadOnlyList<StoredDocument>> AllAsync(IDocumentStore store)
    {
        var all = new List<StoredDocument>();
        foreach (var container in Containers)
        {
            await foreach (var document in store.QueryAsync(container, new DocumentQuery(), default))
            {
                // The ETag is the store's own.
                all.Add(document with { ETag = container.Name });
            }
        }

        return all;
    }

    private async Task<long> ExportAsync(TemporaryFile file)
    {
        await using var stream = File.Create(file.Path);
        return await new StoreExport(From, Containers, Time).WriteAsync(stream, default);
    }

    private async Task<(long Taken, long Unchanged, long Conflicts, StoreFileFault? Fault)> ImportAsync(TemporaryFile file, bool tried = false)
    {
        var report = await new StoreImport(To, Containers, Time).ImportAsync(file.Path, tried, default);
        return (report.Taken, report.Unchanged, report.Conflicts, report.Problem?.Fault);
    }

    private sealed class TemporaryFile : IDisposable
    {
        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}

/// <summary>From the embedded store to the embedded store.</summary>
public sealed class SqliteToSqliteTests : StoreMoveContract, IDisposable
{
    private readonly DataFolder from = new();
    private readonly DataFolder to = new();

    public SqliteToSqliteTests() => (From, To) = (from.Open(Time), to.Open(Time));

    private protected override IDocumentStore From { get; }

    private protected override IDocumentStore To { get; }

    public void Dispose()
    {
        from.Dispose();
        to.Dispose();
    }
}

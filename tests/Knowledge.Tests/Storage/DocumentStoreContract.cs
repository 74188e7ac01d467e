using TeamsPilotBot.Knowledge.Storage;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Storage;

/// <summary>What every store of record keeps. Each store's tests inherit this and say how to open one.</summary>
public abstract partial class DocumentStoreContract : IAsyncLifetime
{
    private protected static readonly Container Things = new("things", ["kind", "count", "open"]);
    private protected static readonly Container Others = new("others", []);
    private protected static readonly DateTimeOffset Start = new(2026, 11, 25, 8, 0, 0, TimeSpan.Zero);

    private protected ManualTime Time { get; } = new(Start);

    private protected IDocumentStore Store { get; private set; } = null!;

    /// <summary>Opens a store over the data of this test; more than one can be open at once.</summary>
    private protected abstract Task<IDocumentStore> OpenAsync();

    public async Task InitializeAsync() => Store = await OpenAsync();

    public virtual Task DisposeAsync() => Task.CompletedTask;

    private protected static DocumentKey Key(string id, string partition = "p") => new(partition, id);

    private protected static NewDocument Document(string id, string json = """{"a":1}""", string partition = "p", DateTimeOffset? expires = null)
        => new(Key(id, partition), json, expires);

    [Fact]
    public async Task What_was_created_can_be_read()
    {
        var written = await Store.CreateAsync(Things, Document("a", """{"å":"😀 \" \\ ","n":[1,2.50,null,true]}"""), default);
        var read = await Store.ReadAsync(Things, Key("a"), default);

        Assert.Equal(WriteOutcome.Done, written.Outcome);
        Assert.Equal(new StoredDocument(Key("a"), """{"å":"😀 \" \\ ","n":[1,2.50,null,true]}""", written.ETag!), read);
    }

    [Fact]
    public async Task What_was_never_written_is_not_there()
    {
        Assert.Null(await Store.ReadAsync(Things, Key("a"), default));
        Assert.Equal(new WriteResult(WriteOutcome.NotFound, null), await Store.ReplaceAsync(Things, Document("a"), "1", default));
        Assert.Equal(new WriteResult(WriteOutcome.NotFound, null), await Store.DeleteAsync(Things, Key("a"), null, default));
    }

    [Fact]
    public async Task A_second_create_is_a_conflict_and_changes_nothing()
    {
        var first = await Store.CreateAsync(Things, Document("a", """{"v":1}"""), default);
        var second = await Store.CreateAsync(Things, Document("a", """{"v":2}"""), default);

        Assert.Equal(new WriteResult(WriteOutcome.Conflict, null), second);
        Assert.Equal(new StoredDocument(Key("a"), """{"v":1}""", first.ETag!), await Store.ReadAsync(Things, Key("a"), default));
    }

    [Fact]
    public async Task The_same_id_in_another_partition_or_container_is_another_document()
    {
        await Store.CreateAsync(Things, Document("a", """{"v":1}"""), default);
        var partition = await Store.CreateAsync(Things, Document("a", """{"v":2}""", partition: "q"), default);
        var container = await Store.CreateAsync(Others, Document("a", """{"v":3}"""), default);

        Assert.Equal((WriteOutcome.Done, WriteOutcome.Done), (partition.Outcome, container.Outcome));
        Assert.Equal("""{"v":1}""", (await Store.ReadAsync(Things, Key("a"), default))!.Json);
        Assert.Equal("""{"v":2}""", (await Store.ReadAsync(Things, Key("a", "q"), default))!.Json);
        Assert.Equal("""{"v":3}""", (await Store.ReadAsync(Others, Key("a"), default))!.Json);
    }

    [Fact]
    public async Task A_replace_needs_the_ETag_of_what_is_there()
    {
        var first = await Store.CreateAsync(Things, Document("a", """{"v":1}"""), default);
        var second = await Store.ReplaceAsync(Things, Document("a", """{"v":2}"""), first.ETag!, default);
        var stale = await Store.ReplaceAsync(Things, Document("a", """{"v":3}"""), first.ETag!, default);

        Assert.Equal(WriteOutcome.Done, second.Outcome);
        Assert.Equal(new WriteResult(WriteOutcome.Conflict, null), stale);
        Assert.Equal(new StoredDocument(Key("a"), """{"v":2}""", second.ETag!), await Store.ReadAsync(Things, Key("a"), default));
    }

    [Fact]
    public async Task The_ETag_changes_with_each_write_even_of_the_same_content_and_after_a_deletion()
    {
        var etags = new List<string?> { (await Store.CreateAsync(Things, Document("a"), default)).ETag };
        etags.Add((await Store.ReplaceAsync(Things, Document("a"), etags[^1]!, default)).ETag);
        await Store.DeleteAsync(Things, Key("a"), null, default);
        etags.Add((await Store.CreateAsync(Things, Document("a"), default)).ETag);

        Assert.DoesNotContain(null, etags);
        Assert.Equal(3, etags.Distinct().Count());
    }

    [Fact]
    public async Task A_delete_needs_the_ETag_if_one_is_given()
    {
        var first = await Store.CreateAsync(Things, Document("a"), default);
        var second = await Store.ReplaceAsync(Things, Document("a"), first.ETag!, default);

        Assert.Equal(WriteOutcome.Conflict, (await Store.DeleteAsync(Things, Key("a"), first.ETag, default)).Outcome);
        Assert.NotNull(await Store.ReadAsync(Things, Key("a"), default));
        Assert.Equal(new WriteResult(WriteOutcome.Done, null), await Store.DeleteAsync(Things, Key("a"), second.ETag, default));
        Assert.Null(await Store.ReadAsync(Things, Key("a"), default));
        Assert.Equal(WriteOutcome.NotFound, (await Store.DeleteAsync(Things, Key("a"), null, default)).Outcome);
        Assert.Equal(WriteOutcome.NotFound, (await Store.ReplaceAsync(Things, Document("a"), second.ETag!, default)).Outcome);
    }

    [Fact]
    public async Task A_document_is_gone_from_the_moment_it_expires()
    {
        var written = await Store.CreateAsync(Things, Document("a", """{"kind":"x"}""", expires: Start.AddHours(1)), default);
        Time.Advance(TimeSpan.FromHours(1) - TimeSpan.FromMilliseconds(1));
        Assert.NotNull(await Store.ReadAsync(Things, Key("a"), default));

        Time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Null(await Store.ReadAsync(Things, Key("a"), default));
        Assert.Empty(await QueryAsync(new DocumentQuery()));
        Assert.Equal(WriteOutcome.NotFound, (await Store.ReplaceAsync(Things, Document("a"), written.ETag!, default)).Outcome);
        Assert.Equal(WriteOutcome.NotFound, (await Store.DeleteAsync(Things, Key("a"), null, default)).Outcome);
        Assert.Equal(WriteOutcome.Done, (await Store.CreateAsync(Things, Document("a"), default)).Outcome);
    }

    [Fact]
    public async Task A_replace_sets_a_new_expiry_or_none()
    {
        var written = await Store.CreateAsync(Things, Document("a", expires: Start.AddHours(1)), default);
        await Store.ReplaceAsync(Things, Document("a"), written.ETag!, default);
        Time.Advance(TimeSpan.FromDays(1));

        Assert.NotNull(await Store.ReadAsync(Things, Key("a"), default));
    }

    [Fact]
    public async Task What_is_read_tells_when_it_expires()
    {
        await Store.CreateAsync(Things, Document("a", expires: Start.AddHours(1)), default);
        await Store.CreateAsync(Things, Document("b"), default);

        Assert.Equal([Start.AddHours(1), null], (await QueryAsync(new DocumentQuery())).Select(document => document.ExpiresAt));
        Assert.Equal(Start.AddHours(1), (await Store.ReadAsync(Things, Key("a"), default))!.ExpiresAt);
        Assert.Equal([Start.AddHours(1), null], (await Store.ChangesAsync(Things, null, 10, default)).Changes.Select(change => change.Document!.ExpiresAt));
    }

    [Fact]
    public async Task Scrubbing_changes_nothing_that_is_there()
    {
        var written = await Store.CreateAsync(Things, Document("a", expires: Start.AddHours(1)), default);
        await Store.CreateAsync(Things, Document("b"), default);
        await Store.DeleteAsync(Things, Key("b"), null, default);
        var token = (await Store.ChangesAsync(Things, null, 10, default)).Token;

        await Store.ScrubAsync(default);

        Assert.Equal([written.ETag], (await QueryAsync(new DocumentQuery())).Select(document => document.ETag));
        Assert.Empty((await Store.ChangesAsync(Things, token, 10, default)).Changes);
        Assert.Equal(WriteOutcome.Done, (await Store.ReplaceAsync(Things, Document("a", """{"v":2}"""), written.ETag!, default)).Outcome);
    }

    [Fact]
    public async Task What_breaks_a_rule_is_a_fault_of_the_caller()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.CreateAsync(Things, Document("a", "[]"), default));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.CreateAsync(Things, Document("a", "{"), default));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.CreateAsync(Things, Document("a", ""), default));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.CreateAsync(Things, Document("a", "{} {}"), default));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.CreateAsync(Things, Document(""), default));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.CreateAsync(Things, Document("a/b"), default));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.CreateAsync(Things, Document(new string('a', 256)), default));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.ReadAsync(new Container("Bad Name", []), Key("a"), default));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.ReadAsync(new Container("fine", ["bad'field"]), Key("a"), default));
        await Assert.ThrowsAsync<ArgumentException>(() => QueryAsync(new DocumentQuery { Where = [new FieldCondition("unknown", Comparison.Equal, "x")] }));
        await Assert.ThrowsAsync<ArgumentException>(() => QueryAsync(new DocumentQuery { Where = [new FieldCondition("open", Comparison.AtMost, true)] }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store.ChangesAsync(Things, null, 0, default));
    }

    [Fact]
    public async Task A_call_that_is_stopped_does_nothing()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.CreateAsync(Things, Document("a"), stopped.Token));
        Assert.Null(await Store.ReadAsync(Things, Key("a"), default));
    }

    private protected async Task<List<StoredDocument>> QueryAsync(DocumentQuery query)
    {
        var found = new List<StoredDocument>();
        await foreach (var document in Store.QueryAsync(Things, query, default))
        {
            found.Add(document);
        }

        return found;
    }

    private static async Task CountAsync(IDocumentStore store, int times)
    {
        for (var done = 0; done < times;)
        {
            var read = (await store.ReadAsync(Things, Key("a"), default))!;
            var next = int.Parse(read.Json[5..^1], System.Globalization.CultureInfo.InvariantCulture) + 1;
            var written = await store.ReplaceAsync(Things, Document("a", $$"""{"n":{{next}}}"""), read.ETag, default);
            done += written.Outcome == WriteOutcome.Done ? 1 : 0;
        }
    }
}

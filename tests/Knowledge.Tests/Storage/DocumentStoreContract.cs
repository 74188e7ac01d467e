using TeamsPilotBot.Knowledge.Storage;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Storage;

/// <summary>What every store of record keeps. Each store's tests inherit this and say how to open one.</summary>
public abstract class DocumentStoreContract : IAsyncLifetime
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
    public async Task A_query_finds_by_partition_in_the_order_of_ids()
    {
        foreach (var id in (string[])["c", "a", "B", "b", "æ"])
        {
            await Store.CreateAsync(Things, Document(id), default);
            await Store.CreateAsync(Things, Document(id, partition: "q"), default);
        }

        Assert.Equal(["B", "a", "b", "c", "æ"], (await QueryAsync(new DocumentQuery { Partition = "p" })).Select(found => found.Key.Id));
        Assert.Equal(10, (await QueryAsync(new DocumentQuery())).Count);
        Assert.Equal(["B", "a"], (await QueryAsync(new DocumentQuery { Partition = "q", Limit = 2 })).Select(found => found.Key.Id));
        Assert.Empty(await QueryAsync(new DocumentQuery { Partition = "none" }));
    }

    [Fact]
    public async Task A_query_of_many_documents_finds_each_once()
    {
        var ids = Enumerable.Range(0, 1000).Select(i => $"{i:0000}").ToList();
        await Store.WriteManyAsync(Things, [.. ids.Select(id => new DocumentWrite(Document(id)))], default);

        Assert.Equal(ids, (await QueryAsync(new DocumentQuery())).Select(found => found.Key.Id));
        Assert.Equal(ids.Take(600), (await QueryAsync(new DocumentQuery { Limit = 600 })).Select(found => found.Key.Id));
    }

    [Theory]
    [InlineData("kind", Comparison.Equal, "open", "a")]
    [InlineData("kind", Comparison.AtLeast, "p", "b")]
    [InlineData("kind", Comparison.AtMost, "open", "a")]
    [InlineData("count", Comparison.Equal, 2, "b")]
    [InlineData("count", Comparison.AtMost, 2L, "a,b")]
    [InlineData("count", Comparison.AtLeast, 2, "b,c")]
    [InlineData("open", Comparison.Equal, true, "a")]
    [InlineData("open", Comparison.Equal, false, "b")]
    [InlineData("count", Comparison.Equal, "2", "")]
    [InlineData("open", Comparison.Equal, 1, "")]
    [InlineData("kind", Comparison.AtMost, 5, "")]
    public async Task A_query_finds_by_declared_fields_of_the_same_type(string field, Comparison comparison, object value, string expected)
    {
        await Store.CreateAsync(Things, Document("a", """{"kind":"open","count":1,"open":true}"""), default);
        await Store.CreateAsync(Things, Document("b", """{"kind":"shut","count":2,"open":false}"""), default);
        await Store.CreateAsync(Things, Document("c", """{"kind":null,"count":3.5,"open":"true"}"""), default);
        await Store.CreateAsync(Things, Document("d", "{}"), default);

        var found = await QueryAsync(new DocumentQuery { Where = [new FieldCondition(field, comparison, value)] });

        Assert.Equal(expected, string.Join(',', found.Select(document => document.Key.Id)));
    }

    [Fact]
    public async Task All_conditions_of_a_query_must_hold()
    {
        await Store.CreateAsync(Things, Document("a", """{"kind":"x","count":1}"""), default);
        await Store.CreateAsync(Things, Document("b", """{"kind":"x","count":5}"""), default);
        await Store.CreateAsync(Things, Document("c", """{"kind":"x","count":5}""", partition: "q"), default);

        var found = await QueryAsync(new DocumentQuery
        {
            Partition = "p",
            Where = [new FieldCondition("kind", Comparison.Equal, "x"), new FieldCondition("count", Comparison.AtLeast, 2), new FieldCondition("count", Comparison.AtMost, 9)],
        });

        Assert.Equal("b", Assert.Single(found).Key.Id);
    }

    [Fact]
    public async Task A_query_finds_by_what_a_document_says_now()
    {
        var written = await Store.CreateAsync(Things, Document("a", """{"kind":"old"}"""), default);
        await Store.ReplaceAsync(Things, Document("a", """{"kind":"new"}"""), written.ETag!, default);

        Assert.Empty(await QueryAsync(new DocumentQuery { Where = [new FieldCondition("kind", Comparison.Equal, "old")] }));
        Assert.Single(await QueryAsync(new DocumentQuery { Where = [new FieldCondition("kind", Comparison.Equal, "new")] }));
    }

    [Fact]
    public async Task The_caller_of_a_query_may_write_on_the_way()
    {
        await Store.WriteManyAsync(Things, [.. Enumerable.Range(0, 600).Select(i => new DocumentWrite(Document($"{i:000}")))], default);

        await foreach (var document in Store.QueryAsync(Things, new DocumentQuery(), default))
        {
            Assert.Equal(WriteOutcome.Done, (await Store.ReplaceAsync(Things, new NewDocument(document.Key, "{}"), document.ETag, default)).Outcome);
        }
    }

    [Fact]
    public async Task Many_writes_have_a_result_each_and_a_conflict_hinders_no_other()
    {
        var there = await Store.CreateAsync(Things, Document("a"), default);
        var results = await Store.WriteManyAsync(
            Things,
            [new DocumentWrite(Document("a")), new DocumentWrite(Document("b")), new DocumentWrite(Document("a", """{"v":2}"""), there.ETag), new DocumentWrite(Document("c"), "1")],
            default);

        Assert.Equal([WriteOutcome.Conflict, WriteOutcome.Done, WriteOutcome.Done, WriteOutcome.NotFound], results.Select(result => result.Outcome));
        Assert.Equal("""{"v":2}""", (await Store.ReadAsync(Things, Key("a"), default))!.Json);
    }

    [Fact]
    public async Task Changes_come_oldest_first_each_document_once_and_as_it_is_now()
    {
        var a = await Store.CreateAsync(Things, Document("a"), default);
        await Store.CreateAsync(Things, Document("b"), default);
        await Store.CreateAsync(Others, Document("x"), default);
        var again = await Store.ReplaceAsync(Things, Document("a", """{"v":2}"""), a.ETag!, default);

        var page = await Store.ChangesAsync(Things, null, 10, default);

        Assert.Equal(["b", "a"], page.Changes.Select(change => change.Key.Id));
        Assert.Equal(new StoredDocument(Key("a"), """{"v":2}""", again.ETag!), page.Changes[1].Document);
        Assert.Equal((false, false), (page.More, page.Restarted));
    }

    [Fact]
    public async Task Changes_go_on_from_a_token()
    {
        await Store.CreateAsync(Things, Document("a"), default);
        var first = await Store.ChangesAsync(Things, null, 10, default);
        var nothing = await Store.ChangesAsync(Things, first.Token, 10, default);
        await Store.CreateAsync(Things, Document("b"), default);
        await Store.DeleteAsync(Things, Key("a"), null, default);
        var then = await Store.ChangesAsync(Things, nothing.Token, 10, default);

        Assert.Empty(nothing.Changes);
        Assert.Equal(["b", "a"], then.Changes.Select(change => change.Key.Id));
        Assert.Null(then.Changes[1].Document);
        Assert.False(then.Restarted);
    }

    [Fact]
    public async Task Changes_come_in_pages()
    {
        foreach (var i in Enumerable.Range(0, 7))
        {
            await Store.CreateAsync(Things, Document($"{i}"), default);
        }

        var ids = new List<string>();
        var more = new List<bool>();
        for (string? token = null; ids.Count < 7;)
        {
            var page = await Store.ChangesAsync(Things, token, 3, default);
            ids.AddRange(page.Changes.Select(change => change.Key.Id));
            more.Add(page.More);
            token = page.Token;
        }

        Assert.Equal(["0", "1", "2", "3", "4", "5", "6"], ids);
        Assert.Equal([true, true, false], more);
    }

    [Fact]
    public async Task An_expired_document_is_no_content_of_changes()
    {
        await Store.CreateAsync(Things, Document("a", """{"secret":1}""", expires: Start.AddHours(1)), default);
        Time.Advance(TimeSpan.FromHours(2));

        Assert.All((await Store.ChangesAsync(Things, null, 10, default)).Changes, change => Assert.Null(change.Document));
    }

    [Fact]
    public async Task A_token_that_is_none_begins_again_and_says_so()
    {
        await Store.CreateAsync(Things, Document("a"), default);
        var page = await Store.ChangesAsync(Things, "no-token", 10, default);

        Assert.True(page.Restarted);
        Assert.Single(page.Changes);
    }

    [Fact]
    public async Task Of_many_writers_with_one_ETag_exactly_one_wins()
    {
        var etag = (await Store.CreateAsync(Things, Document("a"), default)).ETag!;

        var results = await Task.WhenAll(Enumerable.Range(0, 32).Select(i => Task.Run(() => Store.ReplaceAsync(Things, Document("a", $$"""{"v":{{i}}}"""), etag, default))));

        var winner = Assert.Single(Enumerable.Range(0, 32), i => results[i].Outcome == WriteOutcome.Done);
        Assert.Equal($$"""{"v":{{winner}}}""", (await Store.ReadAsync(Things, Key("a"), default))!.Json);
        Assert.All(results.Where((_, i) => i != winner), result => Assert.Equal(WriteOutcome.Conflict, result.Outcome));
    }

    [Fact]
    public async Task Of_many_creators_exactly_one_wins()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => Store.CreateAsync(Things, Document("a"), default))));

        Assert.Single(results, result => result.Outcome == WriteOutcome.Done);
    }

    [Fact]
    public async Task No_increment_is_lost_when_two_stores_are_open_at_once()
    {
        var second = await OpenAsync();
        await Store.CreateAsync(Things, Document("a", """{"n":0}"""), default);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => CountAsync(i % 2 == 0 ? Store : second, 25))));

        Assert.Equal("""{"n":200}""", (await Store.ReadAsync(Things, Key("a"), default))!.Json);
        Assert.Equal("""{"n":200}""", (await second.ReadAsync(Things, Key("a"), default))!.Json);
    }

    [Fact]
    public async Task A_reader_of_changes_misses_nothing_while_two_stores_write()
    {
        var second = await OpenAsync();
        var writers = Task.WhenAll(((IDocumentStore[])[Store, second]).Select((store, s) => Task.Run(async () =>
        {
            for (var i = 0; i < 100; i++)
            {
                await store.CreateAsync(Things, Document($"{s}-{i}"), default);
            }
        })));

        var seen = new List<string>();
        string? token = null;
        for (var done = false; !done;)
        {
            done = writers.IsCompleted;
            var page = await Store.ChangesAsync(Things, token, 7, default);
            seen.AddRange(page.Changes.Select(change => change.Key.Id));
            token = page.Token;
            done &= !page.More;
        }

        await writers;
        Assert.Equal(200, seen.Count);
        Assert.Equal(200, seen.Distinct().Count());
    }

    [Fact]
    public async Task What_one_store_wrote_the_other_reads()
    {
        var second = await OpenAsync();
        var written = await Store.CreateAsync(Things, Document("a"), default);

        Assert.Equal(written.ETag, (await second.ReadAsync(Things, Key("a"), default))!.ETag);
        Assert.Equal(WriteOutcome.Done, (await second.DeleteAsync(Things, Key("a"), written.ETag, default)).Outcome);
        Assert.Null(await Store.ReadAsync(Things, Key("a"), default));
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

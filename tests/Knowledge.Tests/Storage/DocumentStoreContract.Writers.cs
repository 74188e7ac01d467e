using TeamsPilotBot.Knowledge.Storage;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Storage;

/// <summary>Several writers at once.</summary>
public abstract partial class DocumentStoreContract
{
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
}

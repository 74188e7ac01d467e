using TeamsPilotBot.Knowledge.Storage;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Storage;

/// <summary>Finding documents by partition and by declared fields.</summary>
public abstract partial class DocumentStoreContract
{
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
    public async Task One_query_finds_in_several_containers()
    {
        var others = new Container("others", ["kind"]);
        foreach (var container in (Container[])[Things, others, new Container("strangers", ["kind"])])
        {
            await Store.CreateAsync(container, Document("b", """{"kind":"x"}"""), default);
            await Store.CreateAsync(container, Document("a", """{"kind":"x"}"""), default);
            await Store.CreateAsync(container, Document("c", """{"kind":"y"}"""), default);
        }

        var found = await Store.QueryAsync([Things, others], new FieldCondition("kind", Comparison.Equal, "x"), default).ToListAsync();

        Assert.Equal(["a", "b"], found.Where(one => one.Container == Things).Select(one => one.Document.Key.Id));
        Assert.Equal(["a", "b"], found.Where(one => one.Container == others).Select(one => one.Document.Key.Id));
        Assert.Equal(4, found.Count);
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
}

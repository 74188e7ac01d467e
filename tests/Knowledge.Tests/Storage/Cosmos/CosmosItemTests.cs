using TeamsPilotBot.Knowledge.Azure.Cosmos;
using TeamsPilotBot.Knowledge.Storage;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Storage.Cosmos;

/// <summary>What the store keeps in Cosmos DB beside the documents, and in which form.</summary>
[Collection(SharedCosmos.Name)]
public sealed class CosmosItemTests : IDisposable
{
    private static readonly Container Things = new("things", ["kind"]);
    private static readonly DateTimeOffset Start = new(2026, 11, 25, 8, 0, 0, TimeSpan.Zero);

    private readonly ManualTime time = new(Start);
    private readonly CosmosOptions options;
    private readonly CosmosDocumentStore store;

    public CosmosItemTests(CosmosFixture fixture)
    {
        options = fixture.Emulator.NewDatabase();
        options.Patience = SharedCosmos.Patience;
        store = new CosmosDocumentStore(options, time, null, TimeProvider.System);
    }

    public void Dispose() => store.Dispose();

    public static TheoryData<string> Ids => new(
        "erf-2k7xq0ab", "Ældre på øen", " ~ ", "100 %+&=%2F", "19:aB_c-d@thread.tacv2;messageid=17", "日本語😀", new string('ø', 255), new string('日', 255));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Any_id_and_partition_can_be_written_read_found_and_deleted(string id)
    {
        var key = new DocumentKey($"{id[..Math.Min(id.Length, 250)]}/#?", id);
        var written = await store.CreateAsync(Things, new NewDocument(key, """{"kind":"æ"}"""), default);
        var found = await store.QueryAsync(Things, new DocumentQuery { Partition = key.Partition }, default).ToListAsync();
        var changes = await store.ChangesAsync(Things, null, 10, default);

        Assert.Equal([(await store.ReadAsync(Things, key, default))!], found);
        Assert.Equal(key, Assert.Single(changes.Changes).Key);
        Assert.Equal(WriteOutcome.Done, (await store.DeleteAsync(Things, key, written.ETag, default)).Outcome);
    }

    [Theory]
    [InlineData("Århus", "aalborg,Århus")]
    [InlineData("ø", "aalborg,Århus,æ,ø")]
    public async Task Letters_are_compared_by_code_point(string atMost, string expected)
    {
        foreach (var word in (string[])["ø", "æ", "Århus", "aalborg", "ørsted"])
        {
            await store.CreateAsync(Things, new NewDocument(new DocumentKey("p", word), $$"""{"kind":"{{word}}"}"""), default);
        }

        var found = await store.QueryAsync(Things, new DocumentQuery { Where = [new("kind", Comparison.AtMost, atMost)] }, default)
            .Select(document => document.Key.Id).ToListAsync();

        Assert.Equal(expected.Split(',').Order(StringComparer.Ordinal), found);
    }

    [Fact]
    public async Task What_is_deleted_leaves_a_key_for_thirty_days_and_nothing_else()
    {
        var item = new CosmosItem(new DocumentKey("p", "a"), null, "w", 1, null);
        using var written = new StreamReader(item.Write(Things, 2_592_000));

        Assert.Equal("""{"id":"a","pk":"things/p","c":"things!","w":"w","t":1,"ttl":2592000}""", await written.ReadToEndAsync());
    }

    [Fact]
    public async Task A_document_lies_beside_what_it_is_found_by()
    {
        var item = new CosmosItem(new DocumentKey("p", "a"), """{"kind":"ø","x":"\"2.50\""}""", "w", 1, 1000);
        using var written = new StreamReader(item.Write(Things, 60));

        Assert.Equal(
            """{"id":"a","pk":"things/p","c":"things","w":"w","t":1,"ttl":60,"x":1000,"f":{"kind":"ø"},"body":"{\"kind\":\"ø\",\"x\":\"\\\"2.50\\\"\"}"}""",
            await written.ReadToEndAsync());
    }

    [Fact]
    public async Task A_reader_that_has_seen_everything_is_told_nothing_twice_and_later_reads_nothing_again()
    {
        await store.CreateAsync(Things, new NewDocument(new DocumentKey("p", "a"), "{}"), default);
        var first = await store.ChangesAsync(Things, null, 10, default);
        var second = await store.ChangesAsync(Things, first.Token, 10, default);
        var told = CosmosChangeToken.Read(second.Token)!;
        var later = told with { Second = told.Second + 61, Told = [] };

        Assert.Single(first.Changes);
        Assert.Empty(second.Changes);
        Assert.Single(told.Told);
        Assert.Empty((await store.ChangesAsync(Things, later.ToString(), 10, default)).Changes);
    }

    [Fact]
    public async Task A_token_that_is_older_than_what_is_left_of_deletions_begins_again()
    {
        await store.CreateAsync(Things, new NewDocument(new DocumentKey("p", "a"), "{}"), default);
        var now = CosmosChangeToken.Read((await store.ChangesAsync(Things, null, 10, default)).Token)!;
        var old = now with { Asked = now.Asked - (31 * 24 * 60 * 60) };

        Assert.True((await store.ChangesAsync(Things, old.ToString(), 10, default)).Restarted);
        Assert.False((await store.ChangesAsync(Things, now.ToString(), 10, default)).Restarted);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(60)]
    public async Task What_was_written_long_ago_is_read_in_pages_of_which_each_goes_on_where_the_last_one_ended(double daysAgo)
    {
        var written = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        foreach (var i in Enumerable.Range(0, 7))
        {
            await store.CreateAsync(Things, new NewDocument(new DocumentKey("p", $"{i}"), "{}"), default);
        }

        using var later = new CosmosDocumentStore(options, time, new LaterWire(TimeSpan.FromDays(daysAgo)), TimeProvider.System);
        await later.OpenAsync(default);
        var ids = new List<string>();
        ChangePage? page = null;
        for (var pages = 0; pages < 3; pages++)
        {
            page = await later.ChangesAsync(Things, page?.Token, 3, default);
            ids.AddRange(page.Changes.Select(change => change.Key.Id));
            Assert.Equal((false, pages < 2), (page.Restarted, page.More));
            Assert.True(CosmosChangeToken.Read(page.Token)!.Second >= written);
        }

        Assert.Equal(["0", "1", "2", "3", "4", "5", "6"], ids);
    }

    [Fact]
    public async Task Settings_that_cannot_be_used_are_named()
    {
        foreach (var (wrong, change) in new (string, Action<CosmosOptions>)[]
        {
            ("Endpoint", o => o.Endpoint = "http://konto.documents.azure.com"),
            ("Endpoint", o => o.Endpoint = "konto"),
            ("Database", o => o.Database = "a/b"),
            ("Key", o => o.Key = "ikke base64"),
            ("Key", o => o.Key = null),
            ("Patience", o => o.Patience = TimeSpan.Zero),
        })
        {
            var bad = new CosmosOptions { Endpoint = options.Endpoint, Key = options.Key };
            change(bad);
            using var closed = new CosmosDocumentStore(bad, time);
            var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => closed.OpenAsync(default));

            Assert.Equal((StoreProblem.WrongSetting, wrong), (failure.Problem, bad.Wrong));
            Assert.Contains($"Cosmos:{wrong}", failure.Message);
        }
    }

    [Fact]
    public async Task The_store_makes_its_container_with_the_emulator_and_can_be_opened_twice()
    {
        await store.OpenAsync(default);
        using var second = new CosmosDocumentStore(options, time, null, TimeProvider.System);
        await second.OpenAsync(default);

        Assert.Empty(await second.QueryAsync(Things, new DocumentQuery(), default).ToListAsync());
    }
}

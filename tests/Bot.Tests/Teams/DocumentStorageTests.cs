using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Teams;

public sealed class DocumentStorageTests : IDisposable
{
    private const string Key = "msteams/conversations/19:erfaringer@thread.tacv2;messageid=1";

    private readonly TestClock clock = new();
    private readonly TemporaryStore store;
    private readonly DocumentStorage storage;

    public DocumentStorageTests()
    {
        store = new TemporaryStore(clock);
        storage = new DocumentStorage(store.Store, clock);
    }

    public void Dispose() => store.Dispose();

    [Fact]
    public async Task What_is_written_comes_back_as_what_it_was()
    {
        var standing = new Standing { Question = "samtykke?", Language = Language.English, Next = 3 };
        var state = new Dictionary<string, object>
        {
            [nameof(Standing)] = standing,
            [nameof(DialogState)] = new DialogState([new DialogInstance { Id = "MainDialog", State = new Dictionary<string, object> { ["step"] = 2L } }]),
            ["at"] = "2026-11-25T10:00:00+01:00",
        };

        await storage.WriteAsync(new Dictionary<string, object> { [Key] = state });
        var read = (IDictionary<string, object>)(await storage.ReadAsync([Key, "nothing"]))[Key];

        var stood = (Standing)read[nameof(Standing)];
        Assert.Equal(("samtykke?", Language.English, 3), (stood.Question, stood.Language, stood.Next));
        Assert.Equal(2L, Assert.Single(((DialogState)read[nameof(DialogState)]).DialogStack).State["step"]);
        Assert.Equal("2026-11-25T10:00:00+01:00", read["at"]);
    }

    [Fact]
    public async Task An_item_is_not_written_over_a_version_that_was_not_read()
    {
        await WriteAsync(new Item { Text = "first" });
        var (mine, theirs) = (await ReadAsync(), await ReadAsync());
        theirs!.Text = "theirs";
        await WriteAsync(theirs);
        mine!.Text = "mine";

        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(mine));
        Assert.Equal("theirs", (await ReadAsync())!.Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("*")]
    public async Task Without_an_ETag_or_with_a_star_the_last_one_counts(string? etag)
    {
        await WriteAsync(new Item { Text = "first" });
        await WriteAsync(new Item { Text = "last", ETag = etag });

        Assert.Equal("last", (await ReadAsync())!.Text);
    }

    [Fact]
    public async Task An_empty_ETag_is_a_mistake()
        => await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(new Item { ETag = "" }));

    [Fact]
    public async Task What_is_deleted_is_gone_and_deleting_it_again_is_fine()
    {
        await WriteAsync(new Item());
        await storage.DeleteAsync([Key]);
        await storage.DeleteAsync([Key]);

        Assert.Null(await ReadAsync());
    }

    [Fact]
    public async Task State_is_kept_for_thirty_days_after_the_last_word()
    {
        await WriteAsync(new Item());
        clock.Move(TimeSpan.FromDays(29));
        Assert.NotNull(await ReadAsync());

        clock.Move(TimeSpan.FromDays(2));
        Assert.Null(await ReadAsync());
    }

    [Fact]
    public async Task A_type_that_could_do_harm_is_not_made_from_a_stored_name()
    {
        var json = """{"item":{"$type":"System.IO.FileInfo, System.Runtime","fileName":"/etc/passwd"}}""";
        await WriteAsync(new Item());
        var key = new DocumentKey(StoredKey.Of(Key), "state");
        var there = await store.Store.ReadAsync(TeamsContainers.State, key, CancellationToken.None);
        await store.Store.ReplaceAsync(TeamsContainers.State, new NewDocument(key, json), there!.ETag, CancellationToken.None);

        await Assert.ThrowsAsync<JsonSerializationException>(() => storage.ReadAsync([Key]));
    }

    private Task WriteAsync(Item item) => storage.WriteAsync(new Dictionary<string, object> { [Key] = item });

    private async Task<Item?> ReadAsync() => (await storage.ReadAsync([Key])).TryGetValue(Key, out var item) ? (Item)item : null;

    private sealed class Item : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}

using TeamsPilotBot.Knowledge.Storage;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Storage;

/// <summary>What has changed since a token.</summary>
public abstract partial class DocumentStoreContract
{
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
}

using Microsoft.Bot.Builder;
using Xunit;

namespace BotBuilder.Tests.State;

public class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task What_is_read_is_a_copy_of_what_was_written()
    {
        var written = new Note { Text = "a" };
        await WriteAsync(written);
        written.Text = "changed";

        var first = await ReadAsync();
        first.Text = "changed too";

        Assert.Equal("a", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task Keys_that_are_not_there_are_left_out()
        => Assert.Empty(await _storage.ReadAsync(["nowhere"], CancellationToken.None));

    [Fact]
    public async Task Items_of_another_type_are_left_out()
    {
        await WriteAsync(new Note());

        Assert.Empty(await _storage.ReadAsync<Version>(["note"]));
    }

    [Fact]
    public async Task The_second_of_two_writers_is_refused()
    {
        await WriteAsync(new Note { Text = "start" });
        var mine = await ReadAsync();
        var theirs = await ReadAsync();
        mine.Text = "mine";
        theirs.Text = "theirs";

        await WriteAsync(mine);

        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(theirs));
        Assert.Equal("mine", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task A_new_version_has_a_new_etag()
    {
        await WriteAsync(new Note());
        var first = await ReadAsync();
        await WriteAsync(first);

        Assert.NotEqual(first.ETag, (await ReadAsync()).ETag);
    }

    [Fact]
    public async Task A_star_writes_over_any_version()
    {
        await WriteAsync(new Note { Text = "old" });

        await WriteAsync(new Note { Text = "new", ETag = "*" });

        Assert.Equal("new", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task Without_an_etag_a_stored_version_is_not_written_over()
    {
        await WriteAsync(new Note());

        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(new Note()));
    }

    [Fact]
    public async Task A_deleted_item_is_gone_and_can_be_deleted_again()
    {
        await WriteAsync(new Note());

        await _storage.DeleteAsync(["note"], CancellationToken.None);
        await _storage.DeleteAsync(["note"], CancellationToken.None);

        Assert.Empty(await _storage.ReadAsync(["note"], CancellationToken.None));
    }

    [Fact]
    public async Task Keys_and_changes_must_be_there()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.ReadAsync(null!, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.WriteAsync(null!, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.DeleteAsync(null!, CancellationToken.None));
        Assert.Throws<ArgumentNullException>(() => new MemoryStorage(jsonSerializer: null!));
    }

    private Task WriteAsync(Note note) => _storage.WriteAsync(
        new Dictionary<string, object> { ["note"] = note }, CancellationToken.None);

    private async Task<Note> ReadAsync() => (await _storage.ReadAsync<Note>(["note"]))["note"];

    internal sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}

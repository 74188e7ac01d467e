using BotBuilder.Tests.Drivers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace BotBuilder.Tests.State;

public class BotStateTests
{
    private readonly CountingStorage _storage = new();
    private readonly ConversationState _state;
    private readonly RecordingAdapter _adapter = new();

    public BotStateTests()
    {
        _state = new ConversationState(_storage);
    }

    [Fact]
    public void Storage_and_names_must_be_there()
    {
        Assert.Throws<ArgumentNullException>(() => new ConversationState(null!));
        Assert.Throws<ArgumentNullException>(() => _state.CreateProperty<int>(" "));
    }

    [Fact]
    public async Task A_value_is_there_in_the_next_turn_once_it_is_saved()
    {
        var count = _state.CreateProperty<int>("count");
        using (var turn = _adapter.Turn())
        {
            await count.SetAsync(turn, 3);
            await _state.SaveChangesAsync(turn);
        }

        using var next = _adapter.Turn();
        Assert.Equal(3, await count.GetAsync(next));
    }

    [Fact]
    public async Task A_value_that_is_not_saved_is_gone_in_the_next_turn()
    {
        var count = _state.CreateProperty<int>("count");
        using (var turn = _adapter.Turn())
        {
            await count.SetAsync(turn, 3);
        }

        using var next = _adapter.Turn();
        Assert.Equal(0, await count.GetAsync(next));
    }

    [Fact]
    public async Task A_missing_value_comes_from_the_factory_and_stays()
    {
        var list = _state.CreateProperty<List<string>>("list");
        var count = _state.CreateProperty<int>("count");
        using var turn = _adapter.Turn();

        Assert.Null(await list.GetAsync(turn));
        (await list.GetAsync(turn, () => [])).Add("a");

        Assert.Equal("a", Assert.Single(await list.GetAsync(turn)));
        Assert.Equal(7, await count.GetAsync(turn, () => 7));
        Assert.Equal(7, await count.GetAsync(turn, () => 8));
    }

    [Fact]
    public async Task A_value_can_be_removed()
    {
        var text = _state.CreateProperty<string>("text");
        using var turn = _adapter.Turn();
        await text.SetAsync(turn, "a");

        await text.DeleteAsync(turn);

        Assert.Null(await text.GetAsync(turn));
    }

    [Fact]
    public async Task The_storage_is_read_once_in_a_turn()
    {
        using var turn = _adapter.Turn();

        await _state.CreateProperty<string>("a").GetAsync(turn);
        await _state.CreateProperty<string>("b").GetAsync(turn);
        await _state.LoadAsync(turn);
        Assert.Equal(1, _storage.Reads);

        await _state.LoadAsync(turn, force: true);
        Assert.Equal(2, _storage.Reads);
    }

    [Fact]
    public async Task The_storage_is_written_only_if_something_changed()
    {
        var list = _state.CreateProperty<List<string>>("list");
        using var turn = _adapter.Turn();
        await _state.SaveChangesAsync(turn);
        await _state.LoadAsync(turn);
        await _state.SaveChangesAsync(turn);
        Assert.Equal(0, _storage.Writes);

        (await list.GetAsync(turn, () => [])).Add("inside");
        await _state.SaveChangesAsync(turn);
        await _state.SaveChangesAsync(turn);
        Assert.Equal(1, _storage.Writes);

        await _state.SaveChangesAsync(turn, force: true);
        Assert.Equal(2, _storage.Writes);
    }

    [Fact]
    public async Task A_cleared_state_is_written_with_the_next_save()
    {
        var text = _state.CreateProperty<string>("text");
        using var turn = _adapter.Turn();
        await text.SetAsync(turn, "a");
        await _state.SaveChangesAsync(turn);

        await _state.ClearStateAsync(turn);
        await _state.SaveChangesAsync(turn);

        using var next = _adapter.Turn();
        Assert.Null(await text.GetAsync(next));
    }

    [Fact]
    public async Task A_deleted_state_is_gone_from_turn_and_storage()
    {
        var text = _state.CreateProperty<string>("text");
        using var turn = _adapter.Turn();
        await text.SetAsync(turn, "a");
        await _state.SaveChangesAsync(turn);

        await _state.DeleteAsync(turn);

        Assert.Null(_state.GetCachedState(turn));
        Assert.Null(await text.GetAsync(turn));
    }

    [Fact]
    public async Task A_state_is_shown_as_json()
    {
        using var turn = _adapter.Turn();
        await _state.CreateProperty<string>("text").SetAsync(turn, "a");

        Assert.Equal("a", (string?)_state.Get(turn)["text"]);
    }

    [Fact]
    public async Task A_storage_without_types_gives_json_that_is_converted()
    {
        _storage.Items["msteams/conversations/19:abc@thread.tacv2;messageid=42"] =
            JObject.Parse("""{"list":["a"],"count":3,"person":{"id":"x"}}""");
        using var turn = _adapter.Turn();

        Assert.Equal("a", Assert.Single(await _state.CreateProperty<List<string>>("list").GetAsync(turn)));
        Assert.Equal(3, await _state.CreateProperty<int>("count").GetAsync(turn));
        Assert.Equal("x", (await _state.CreateProperty<ChannelAccount>("person").GetAsync(turn)).Id);
    }

    [Fact]
    public async Task A_storage_that_holds_something_else_is_an_error()
    {
        _storage.Items["msteams/conversations/19:abc@thread.tacv2;messageid=42"] = "text";
        using var turn = _adapter.Turn();

        await Assert.ThrowsAsync<InvalidOperationException>(() => _state.LoadAsync(turn));
    }

    [Fact]
    public async Task Each_kind_of_state_has_its_own_key()
    {
        using var turn = _adapter.Turn();
        BotState[] states = [_state, new UserState(_storage), new PrivateConversationState(_storage)];
        foreach (var state in states)
        {
            await state.CreateProperty<int>("x").SetAsync(turn, 1);
            await state.SaveChangesAsync(turn);
        }

        Assert.Equal(
            [
                "msteams/conversations/19:abc@thread.tacv2;messageid=42",
                "msteams/conversations/19:abc@thread.tacv2;messageid=42/users/29:user",
                "msteams/users/29:user",
            ],
            _storage.Items.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_state_needs_channel_conversation_and_user()
    {
        using var noChannel = _adapter.Turn(new Activity { Conversation = new ConversationAccount(id: "c") });
        using var noConversation = _adapter.Turn(new Activity { ChannelId = "msteams", From = new ChannelAccount("u") });
        using var noUser = _adapter.Turn(new Activity { ChannelId = "msteams" });

        await Assert.ThrowsAsync<InvalidOperationException>(() => _state.LoadAsync(noChannel));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _state.LoadAsync(noConversation));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(noUser));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _state.LoadAsync(null!));
    }

    [Fact]
    public async Task A_set_of_states_is_saved_at_the_end_of_a_turn()
    {
        var user = new UserState(_storage);
        _adapter.Use(new AutoSaveStateMiddleware(_state).Add(user));
        using var turn = _adapter.Turn();

        await _adapter.RunAsync(turn, async (context, token) =>
        {
            await _state.CreateProperty<int>("x").SetAsync(context, 1, token);
            await user.CreateProperty<int>("x").SetAsync(context, 2, token);
        });

        Assert.Equal(2, _storage.Items.Count);
    }

    [Fact]
    public async Task A_turn_that_throws_saves_nothing()
    {
        _adapter.Use(new AutoSaveStateMiddleware(_state));
        using var turn = _adapter.Turn();

        await Assert.ThrowsAsync<TimeoutException>(() => _adapter.RunAsync(turn, async (context, token) =>
        {
            await _state.CreateProperty<int>("x").SetAsync(context, 1, token);
            throw new TimeoutException();
        }));

        Assert.Empty(_storage.Items);
    }

    private sealed class CountingStorage : IStorage
    {
        public Dictionary<string, object> Items { get; } = [];

        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Reads++;
            IDictionary<string, object> found = Items.Where(item => keys.Contains(item.Key)).ToDictionary();
            return Task.FromResult(found);
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            foreach (var (key, value) in changes)
            {
                Items[key] = JObject.FromObject(value);
            }

            return Task.CompletedTask;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            foreach (var key in keys)
            {
                Items.Remove(key);
            }

            return Task.CompletedTask;
        }
    }
}

using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage.Sqlite;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Commands;

public sealed class DigestCommandTests : IDisposable
{
    private const string Conversation = "19:netvaerk@thread.tacv2";

    private readonly DataFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task The_demo_is_there_in_a_new_data_folder_and_prints_what_its_card_shows()
    {
        var typed = await Typed.Async("digest", "--channel", "demo", "--week", "2026-W48", "--json", "--data", data.Path);

        Assert.Equal((0, ""), (typed.ExitCode, typed.Error));
        Assert.Equal(["channel", "week", "items", "card"], typed.Json.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("demo", "2026-W48"), (typed.Json.GetProperty("channel").GetString(), typed.Json.GetProperty("week").GetString()));
        Assert.All(Items(typed), item => Assert.Equal(["kind", "id", "title"], item.EnumerateObject().Select(property => property.Name)));
        Assert.Equal(["lesson", "lesson", "lesson", "recurring"], Items(typed).Select(item => item.GetProperty("kind").GetString()));

        var card = typed.Json.GetProperty("card");
        Assert.Equal("AdaptiveCard", card.GetProperty("type").GetString());
        Assert.All(Items(typed), item => Assert.Contains(item.GetProperty("title").GetString()![..20], card.GetRawText(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Showing_it_tells_nothing_so_that_it_shows_the_same_again()
    {
        var first = await Typed.Async("digest", "--channel", "demo", "--data", data.Path);
        var second = await Typed.Async("digest", "--channel", "demo", "--data", data.Path);

        Assert.Equal((0, first.Out), (second.ExitCode, second.Out));
        Assert.Contains("534 nye erfaringer", first.Out, StringComparison.Ordinal);
        Assert.Contains("Og 531 til.", first.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_it_speaks_English()
        => Assert.Contains("534 new lessons", (await Typed.Async("digest", "--channel", "demo", "--language", "en", "--data", data.Path)).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-W54")]
    [InlineData("48")]
    [InlineData("2026-48")]
    [InlineData("")]
    public async Task A_week_that_is_none_is_not_understood(string week)
    {
        var typed = await Typed.Async("digest", "--channel", "demo", "--week", week, "--json", "--data", data.Path);

        Assert.Equal(2, typed.ExitCode);
        Assert.Contains("2026-W48", typed.Json.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_channel_it_is_not_understood()
        => Assert.Equal(2, (await Typed.Async("digest", "--week", "2026-W48", "--data", data.Path)).ExitCode);

    [Fact]
    public async Task A_channel_that_nobody_knows_is_said_to_be_so()
    {
        var typed = await Typed.Async("digest", "--channel", "19:ukendt@thread.tacv2", "--json", "--data", data.Path);

        Assert.Equal(1, typed.ExitCode);
        Assert.StartsWith("Ingen får ugens nyt i kanalen \"19:ukendt@thread.tacv2\".", typed.Json.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_is_known_by_its_conversation_and_by_the_id_of_its_subscription_while_the_bot_is_running()
    {
        using var running = await SubscribeAsync();

        foreach (var channel in new[] { Conversation, Conversation + ";messageid=1", SubscriptionIds.Of(Recipient.Channel(Conversation)) })
        {
            var typed = await Typed.Async("digest", "--channel", channel, "--week", "2026-W40", "--json", "--data", data.Path);

            Assert.Equal((0, channel, 0), (typed.ExitCode, typed.Json.GetProperty("channel").GetString(), Items(typed).Count));
            Assert.Equal(JsonValueKind.Null, typed.Json.GetProperty("card").ValueKind);
        }
    }

    [Fact]
    public async Task A_lesson_that_came_later_is_new_to_a_channel()
    {
        (await SubscribeAsync()).Dispose();
        var file = data.Write("ny.json", """
            [{"id":"ny-erfaring","title":"Spørg driften først","problem":"Ingen ejede løsningen.","status":"solved","evidence":"experience","category":"operations","sector":"municipality","organisation":"Prøvekøbing Kommune","asOf":"2026-10"}]
            """);
        await Typed.Async("import", file, "--data", data.Path);

        var typed = await Typed.Async("digest", "--channel", Conversation, "--data", data.Path);

        Assert.Contains("Spørg driften først (ny-erfaring)", typed.Out, StringComparison.Ordinal);
        Assert.Contains("En ny erfaring og en organisation, der fortæller for første gang.", typed.Out, StringComparison.Ordinal);
        Assert.Contains("Der er intet nyt", (await Typed.Async("digest", "--channel", Conversation, "--week", "2026-W40", "--data", data.Path)).Out, StringComparison.Ordinal);
    }

    private static List<JsonElement> Items(Typed typed) => [.. typed.Json.GetProperty("items").EnumerateArray()];

    private async Task<SqliteDocumentStore> SubscribeAsync()
    {
        var store = new SqliteDocumentStore(new SqliteStoreOptions { Folder = data.Path }, TimeProvider.System, NullLogger<SqliteDocumentStore>.Instance);
        var to = Recipient.Channel(Conversation);
        await new SubscriptionRegister(store).ChangeAsync(
            SubscriptionIds.Of(to), _ => new DigestSubscription { Id = SubscriptionIds.Of(to), To = to, Since = new DateTimeOffset(2026, 9, 1, 0, 0, 0, TimeSpan.Zero) }, default);
        return store;
    }
}

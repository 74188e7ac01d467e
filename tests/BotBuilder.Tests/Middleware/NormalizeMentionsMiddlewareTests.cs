using BotBuilder.Tests.Drivers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace BotBuilder.Tests.Middleware;

public class NormalizeMentionsMiddlewareTests
{
    [Fact]
    public async Task The_bots_own_mention_is_taken_out_of_text_and_entities()
    {
        var message = await NormalizedAsync("<at>PilotBot</at> hvem er Bo?", Mention("28:bot", "<at>PilotBot</at>"));

        Assert.Equal("hvem er Bo?", message.Text);
        Assert.Empty(message.Entities);
    }

    [Fact]
    public async Task Of_others_the_name_is_left()
    {
        var message = await NormalizedAsync("spørg <at id=\"1\">Bo</at>om det", Mention("29:bo", "<at id=\"1\">Bo</at>"));

        Assert.Equal("spørg Bo om det", message.Text);
        Assert.Equal("Bo", (string?)Assert.Single(message.Entities).Properties["text"]);
    }

    [Fact]
    public async Task A_text_without_tags_stays()
        => Assert.Equal("5 < 6 @ 7 >", (await NormalizedAsync("5 < 6 @ 7 >")).Text);

    private static async Task<Activity> NormalizedAsync(string text, params Entity[] entities)
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new NormalizeMentionsMiddleware());
        var message = Activities.Message(text: text);
        message.Entities = entities;
        using var turn = adapter.Turn(message);

        await adapter.RunAsync(turn, (_, _) => Task.CompletedTask);
        return message;
    }

    private static Entity Mention(string id, string text) => new("mention")
    {
        Properties = new JObject { ["mentioned"] = new JObject { ["id"] = id }, ["text"] = text },
    };
}

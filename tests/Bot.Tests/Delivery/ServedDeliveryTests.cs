using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Tests.Connector;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Delivery;

public sealed class ServedDeliveryTests
{
    [Fact]
    public async Task Whoever_installed_the_bot_can_be_written_to_until_they_remove_it()
    {
        await using var bot = new ServedBot();
        await using var teams = await ConnectorServer.StartAsync();
        using var client = bot.CreateClient();
        var anna = new TeamsPerson(teams, client, "Anna Bjerg");
        await anna.InstallAsync();
        var addresses = bot.Services.GetRequiredService<IAddressBook>();
        var messenger = bot.Services.GetRequiredService<IMessenger>();

        var address = await addresses.FindPersonAsync(anna.ObjectId, CancellationToken.None);
        Assert.IsType<SendOutcome.Sent>(await messenger.PostAsync(address!, MessageFactory.Text("Et spørgsmål til dig"), CancellationToken.None));
        Assert.Equal("Et spørgsmål til dig", (string?)anna.Messages[^1].Activity["text"]);

        await anna.UninstallAsync();
        Assert.False((await addresses.FindPersonAsync(anna.ObjectId, CancellationToken.None))!.IsInReach);

        await anna.InstallAsync();
        Assert.True((await addresses.FindPersonAsync(anna.ObjectId, CancellationToken.None))!.IsInReach);
    }

    [Fact]
    public async Task A_conversation_with_clicks_and_redeliveries_is_had_as_in_Teams()
    {
        await using var bot = new ServedBot();
        await using var teams = await ConnectorServer.StartAsync();
        using var client = bot.CreateClient();
        var anna = new TeamsPerson(teams, client, "Anna Bjerg");

        var asking = anna.SayAsync("Har nogen løst samtykke til at optage borgeres opkald?", id: "1", at: DateTimeOffset.UnixEpoch);
        await teams.UntilAsync(() => anna.Messages.Count > 0);
        await asking;
        await anna.SayAsync("Har nogen løst samtykke til at optage borgeres opkald?", id: "1", at: DateTimeOffset.UnixEpoch);
        var shown = Assert.Single(anna.Messages);
        var button = Buttons(shown.Activity).First();
        var clicked = await anna.ClickAsync((string)button["verb"]!, (JsonObject)button["data"]!, shown.Id);
        var submitted = await anna.SubmitAsync((JsonObject)button["fallback"]!["data"]!, shown.Id);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (clicked.Status, submitted.Status));
        Assert.NotNull(JsonNode.Parse(clicked.Body)?["value"]);
    }

    [Fact]
    public async Task A_channel_where_the_bot_is_spoken_to_can_be_written_to()
    {
        await using var bot = new ServedBot();
        await using var teams = await ConnectorServer.StartAsync();
        using var client = bot.CreateClient();
        var place = new TeamsPlace("19:erfa@thread.tacv2;messageid=1", "channel", "19:team@thread.tacv2");

        await new TeamsPerson(teams, client, "Anna Bjerg").SayAsync("hjælp", place);

        var address = await bot.Services.GetRequiredService<IAddressBook>().FindChannelAsync("19:erfa@thread.tacv2", CancellationToken.None);
        Assert.IsType<SendOutcome.Sent>(await bot.Services.GetRequiredService<IMessenger>()
            .PostAsync(address!, MessageFactory.Text("Ugens nyt"), CancellationToken.None));
        Assert.Equal("Ugens nyt", (string?)teams.Messages("19:erfa@thread.tacv2")[^1].Activity["text"]);
    }

    private static IEnumerable<JsonObject> Buttons(JsonNode? node) => node switch
    {
        JsonObject { } found when (string?)found["type"] == "Action.Execute" => [found],
        JsonObject inner => inner.SelectMany(pair => Buttons(pair.Value)),
        JsonArray many => many.SelectMany(Buttons),
        _ => [],
    };
}

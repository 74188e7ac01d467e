using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using TeamsPilotBot.Benchmarks.Measuring;
using TeamsPilotBot.Tests.Connector;

namespace TeamsPilotBot.Benchmarks.HandOffs;

/// <summary>
/// From the click on "Send" until the contact's card has reached the connector; over HTTP with the bot as a process of its own, one after the other. Bot, people and connector share the machine.
/// </summary>
internal static class CardBenchmark
{
    private const int Rounds = 40;
    private const int WarmUp = 5;
    private const string Development = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e0";

    /// <summary>Measures.</summary>
    /// <returns>0; the program ends with an exception if a card does not come.</returns>
    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("pilotbot-card-");
        try
        {
            await using var teams = await ConnectorServer.StartAsync();
            using var bot = await BotProcess.StartAsync(folder.FullName);
            using var client = new HttpClient { BaseAddress = new Uri(bot.Address) };
            var mette = new TeamsPerson(teams, client, "Mette Holm") { ObjectId = Development + "1" };
            var jonas = new TeamsPerson(teams, client, "Jonas Friis") { ObjectId = Development + "6" };
            await jonas.InstallAsync();

            var arrived = new List<double>();
            for (var round = 0; round < Rounds + WarmUp; round++)
            {
                var arrival = await HandOffAsync(teams, mette, jonas, round);
                if (round >= WarmUp)
                {
                    arrived.Add(arrival);
                }
            }

            Console.WriteLine($"card at the contact: {new Latencies(arrived)}");
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<double> HandOffAsync(ConnectorServer teams, TeamsPerson mette, TeamsPerson jonas, int round)
    {
        var question = string.Create(CultureInfo.InvariantCulture, $"Hvordan laver vi en kontrakt til eksplorativ AI-løsning nummer {round}?");
        await mette.SayAsync(question);
        await teams.UntilAsync(() => Newest(mette, "askContact") is not null);
        var (id, ask) = Newest(mette, "askContact")!.Value;
        var preview = await mette.ClickAsync("askContact", ask, id);
        var send = Data(preview.Card!, "handOffSend") ?? throw new InvalidOperationException("The preview has no button to send.");
        send["question"] = question;
        send["contact"] = "kl-jura";

        var before = jonas.Messages.Count;
        var clicked = Stopwatch.GetTimestamp();
        var click = mette.ClickAsync("handOffSend", send, id);
        while (jonas.Messages.Count == before && Stopwatch.GetElapsedTime(clicked) < TimeSpan.FromSeconds(30))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
        }

        var arrived = Stopwatch.GetElapsedTime(clicked).TotalMilliseconds;
        await click;
        return jonas.Messages.Count > before
            ? arrived
            : throw new InvalidOperationException("The card did not come in half a minute.");
    }

    /// <summary>The newest message of a person with a button, and what the button carries.</summary>
    private static (string Id, JsonObject Data)? Newest(TeamsPerson person, string verb)
        => person.Messages is [.., var message] && Data(message.Activity, verb) is { } data ? (message.Id, data) : null;

    private static JsonObject? Data(JsonNode? node, string verb) => node switch
    {
        JsonObject found when (string?)found["type"] == "Action.Execute" && (string?)found["verb"] == verb => (JsonObject)found["data"]!.DeepClone(),
        JsonObject inner => inner.Select(pair => Data(pair.Value, verb)).FirstOrDefault(data => data is not null),
        JsonArray many => many.Select(item => Data(item, verb)).FirstOrDefault(data => data is not null),
        _ => null,
    };
}

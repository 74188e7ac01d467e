using System.Globalization;
using System.Text.Json.Nodes;
using TeamsPilotBot.Faults.Tests.People;
using TeamsPilotBot.Faults.Tests.Running;
using TeamsPilotBot.Faults.Tests.Stories;
using TeamsPilotBot.Tests.Connector;
using TeamsPilotBot.Tests.Cosmos;
using TeamsPilotBot.Tests.Running;
using Xunit.Abstractions;

namespace TeamsPilotBot.Faults.Tests.Costs;

/// <summary>What people do with the bot, and what that costs in Cosmos DB: counted calls, estimated request units. Prints the table of docs/cosmos.md.</summary>
/// <param name="output">Where the table goes.</param>
[Trait("Category", "Long")]
public sealed class CosmosCostTests(ITestOutputHelper output)
{
    private const string Story =
        "Vi ville bruge sprogmodellen til at skrive referater af møder med borgere, men tolkene talte i munden på hinanden, så teksten blev til volapyk. "
        + "Vi gav hver tolk sin egen mikrofon og delte lyden op i spor. "
        + "Det endte med, at referaterne kunne bruges i tre ud af fire møder.";

    private static readonly TeamsPlace Channel = new("19:erfa@thread.tacv2", "channel", "19:team@thread.tacv2");
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan AWhile = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task What_people_do_costs_what_the_documentation_says()
    {
        await using var emulator = await CosmosEmulator.StartAsync(counts: true);
        var database = emulator.NewDatabase();
        await using var scene = await Scene.PrepareAsync(cosmos: database, settings: new Dictionary<string, string> { ["Schedule__Sweep"] = "01:00:00" });
        var (asker, contact) = (scene.Enter("Mette Holm"), scene.Enter("Lise Holm", "Contact", "kl-jura"));
        var (teller, curator) = (scene.Enter("Jonas Bak"), scene.Enter("Aisha Dahl", "Curator"));
        var table = new Dictionary<string, double>();
        var taken = 0;

        async Task<T> Costs<T>(string what, Func<Task<T>> action)
        {
            await SettleAsync(emulator);
            var before = emulator.Calls.Count();
            var result = await action();
            await SettleAsync(emulator);
            Note(what, [.. emulator.Calls.Skip(before).Select(CosmosCall.Read).Where(call => !call.IsBackground)]);
            return result;
        }

        void Note(string what, List<CosmosCall> calls)
        {
            table[what] = calls.Sum(RequestUnits.Of);
            var kinds = string.Join(", ", calls.GroupBy(call => call.Kind).Select(kind => $"{kind.Count()} {kind.Key}"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {kinds} | {table[what]:0} |"));
            taken += calls.Count;
        }

        await scene.StartAsync();
        Note("start with an empty database", [.. emulator.Calls.Select(CosmosCall.Read)]);
        await scene.InstallAsync();
        var answer = await Costs("ask", () => asker.AskAsync(Questions.Number(0)));
        await Costs("feedback", () => asker.ClickAsync(answer.Card()!.Button("helped")!, answer.Id));
        var story = new HandOffStory(asker, contact, Questions.Number(1));
        await Costs("ask, and see what would be sent to a contact", async () => { await story.AskAsync(); return 0; });
        await Costs("send a hand-off", async () => { await story.SendAsync(); return 0; });
        await Costs("take, ask back, reply, answer (five moves)", async () => { await story.AnswerAsync(); return 0; });
        await Costs("say that it is solved", async () => { await story.SolveAsync(); return 0; });
        var settings = await Costs("set up a digest in a channel", () => SubscribeAsync(scene, teller));
        await curator.Teams.SayAsync("til gennemsyn");
        await Costs("log an experience (three cards)", () => TellAsync(scene, teller));
        await Costs("look and approve", () => ApproveAsync(scene, curator));
        await Costs("post a digest", async () =>
        {
            var posted = scene.Teams.Messages(Channel.Conversation).Count;
            await teller.Teams.ClickAsync("subscriptionSendNow", settings.Card.Button("subscriptionSendNow")!.Data([]), settings.Id, Channel);
            await scene.Teams.UntilAsync(() => scene.Teams.Messages(Channel.Conversation).Count > posted);
            return 0;
        });

        await scene.Bot.StopAsync();
        await using var idle = await Scene.PrepareAsync(
            cosmos: database, settings: new Dictionary<string, string> { ["Schedule__Sweep"] = "00:01:00", ["Delivery__Look"] = "00:00:10" });
        var startFrom = emulator.Calls.Count();
        await idle.StartAsync();
        await SettleAsync(emulator);
        Note("start again", [.. emulator.Calls.Skip(startFrom).Select(CosmosCall.Read)]);
        var idleFrom = emulator.Calls.Count();
        await Task.Delay(AWhile, TimeProvider.System);
        Note("a minute without people", [.. emulator.Calls.Skip(idleFrom).Select(CosmosCall.Read)]);

        var writes = emulator.Calls.Select(CosmosCall.Read).Where(call => call.Container != "-").GroupBy(call => call.Container).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var written in writes)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {written.Key} | {written.Average(call => call.Asked) / 1024:0.0} | {written.Max(call => call.Asked) / 1024.0:0.0} |"));
        }

        Assert.True(taken > 0);
        Assert.InRange(table["ask"], 1, 150);
        Assert.InRange(table["feedback"], 1, 100);
        Assert.InRange(table["send a hand-off"], 1, 400);
        Assert.InRange(table["a minute without people"], 1, 500);
    }

    /// <summary>Ends when what people did has no more calls after it: a busy machine is slow to make them.</summary>
    private static async Task SettleAsync(CosmosEmulator emulator)
    {
        var (made, since) = (Made(), TimeProvider.System.GetTimestamp());
        while (TimeProvider.System.GetElapsedTime(since) < Quiet)
        {
            await Task.Delay(Between, TimeProvider.System);
            if (Made() is var now && now != made)
            {
                (made, since) = (now, TimeProvider.System.GetTimestamp());
            }
        }

        int Made() => emulator.Calls.Select(CosmosCall.Read).Count(call => !call.IsBackground);
    }

    private static async Task<(JsonObject Card, string Id)> SubscribeAsync(Scene scene, Player teller)
    {
        await teller.Teams.InstallAsync(Channel);
        await teller.Teams.SayAsync("ugens overblik", Channel);
        await Eventually.Holds("the settings are shown", () => Task.FromResult(Shown() is not null));
        var shown = Shown()!;
        var saved = await teller.Teams.ClickAsync("subscriptionSave", shown.Card()!.Button("subscriptionSave")!.Data(shown.Card().Filled()), shown.Id, Channel);
        return (saved.Card!, shown.Id);

        ShownMessage? Shown() => scene.Teams.Messages(Channel.Conversation).LastOrDefault(message => message.Card()?.Button("subscriptionSave") is not null);
    }

    private static async Task<JsonObject> TellAsync(Scene scene, Player teller)
    {
        await teller.Teams.SayAsync($"log en erfaring: {Story}");
        await scene.Teams.UntilAsync(() => teller.Messages.Any(message => message.Card()?.Button("tellingNext") is not null));
        var shown = teller.Messages.Last(message => message.Card()?.Button("tellingNext") is not null);
        var sharing = await teller.ClickAsync(shown.Card()!.Button("tellingNext")!, shown.Id, ("status", "PartlySolved"));
        var preview = await teller.ClickAsync(sharing.Button("tellingNext")!, shown.Id);
        return await teller.ClickAsync(preview.Button("tellingSend")!, shown.Id);
    }

    private static async Task<JsonObject> ApproveAsync(Scene scene, Player curator)
    {
        await scene.Teams.UntilAsync(() => curator.Messages.Any(message => message.Card()?.Button("reviewView") is not null));
        var notice = curator.Messages.Last(message => message.Card()?.Button("reviewView") is not null);
        var review = await curator.ClickAsync(notice.Card()!.Button("reviewView")!, notice.Id);
        return await curator.ClickAsync(review.Button("reviewApprove")!, notice.Id);
    }
}

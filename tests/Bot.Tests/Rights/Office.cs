using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Tests.Connector;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Rights;

/// <summary>The served bot with three people who do everything that leaves something behind, through Teams as far as there is a way.</summary>
internal sealed class Office : IAsyncDisposable
{
    public const string Name = "Ægidius Østerlång";

    /// <summary>The name as people type it in a hurry, so that it is not masked before it is stored.</summary>
    public const string Typed = "ægidius østerlång";

    private readonly ServedBot bot;
    private readonly HttpClient client;

    private Office(ServedBot bot, HttpClient client, ConnectorServer teams)
    {
        (this.bot, this.client, Teams) = (bot, client, teams);
        (Aegidius, Karen, Bo) = (new TeamsPerson(teams, client, Name), new TeamsPerson(teams, client, "Karen Friis"), new TeamsPerson(teams, client, "Bo Lind"));
    }

    public ConnectorServer Teams { get; }

    /// <summary>Asks, answers, follows, decides; and wants to be erased.</summary>
    public TeamsPerson Aegidius { get; }

    /// <summary>Asks and answers.</summary>
    public TeamsPerson Karen { get; }

    /// <summary>Administers.</summary>
    public TeamsPerson Bo { get; }

    public string DataPath => bot.DataPath;

    public IReadOnlyCollection<string> LoggedLines => bot.Logs.Lines;

    /// <summary>All that Ægidius can be told by.</summary>
    public IReadOnlyList<string> Traces
        => [Name, "Aegidius Oesterlaang", Aegidius.ObjectId, (string)Aegidius.Activity("message")["from"]!["id"]!, Aegidius.Chat.Conversation];

    public static async Task<Office> OpenAsync()
    {
        var teams = await ConnectorServer.StartAsync();
        using var nobody = new HttpClient();
        var administrators = new[] { Name, "Bo Lind" }.Select(name => ($"People:Users:{new TeamsPerson(teams, nobody, name).ObjectId}:Roles:0", "Administrator"));
        var bot = ServedBot.With([("Delivery:Look", "00:00:00.200"), ("Schedule:Sweep", "00:00:00.500"), .. administrators]);
        var office = new Office(bot, bot.CreateClient(), teams);
        foreach (var person in new[] { office.Aegidius, office.Karen, office.Bo })
        {
            await person.InstallAsync();
        }

        return office;
    }

    public T Service<T>()
        where T : notnull => bot.Services.GetRequiredService<T>();

    public IEnumerable<T> Services<T>() => bot.Services.GetServices<T>();

    /// <summary>A person asks to fill a contact, and an administrator says yes.</summary>
    public async Task SeatAsync(string contactId, TeamsPerson person, string name, TeamsPerson by)
    {
        var requests = Service<SeatRequests>();
        var asked = await requests.RequestAsync(contactId, person.ObjectId, person.ObjectId, name, default);
        Assert.Equal(SeatOutcome.Done, (await requests.AcceptAsync(asked.Request!.Id, by.ObjectId, default)).Outcome);
    }

    /// <summary>A person asks the bot, and gets an answer.</summary>
    public static async Task<ShownMessage> AskAsync(TeamsPerson person, string question)
    {
        var known = person.Messages.Select(message => message.Id).ToHashSet(StringComparer.Ordinal);
        await person.SayAsync(question);

        // Meanwhile the bot may have said something else unasked.
        return person.Messages.Last(message => !known.Contains(message.Id) && message.Activity["attachments"] is JsonArray { Count: > 0 }
            && (Button(Card(message), "askContact") ?? Button(Card(message), "rightsErase")) is not null);
    }

    /// <summary>A person asks the bot, is not helped, and sends the question to a contact.</summary>
    public static async Task<string> SendAsync(TeamsPerson person, string question, string contactId)
    {
        var answer = await AskAsync(person, question);
        var preview = await ClickAsync(person, Card(answer), answer.Id, "askContact");
        var sent = await ClickAsync(person, preview, answer.Id, "handOffSend", ("question", question), ("contact", contactId));
        return (string)Button(sent, "handOffView")!["data"]!["handOffId"]!;
    }

    /// <summary>A person clicks a button of the newest card of a hand-off that they have got.</summary>
    public async Task<JsonObject> ClickOnHandOffAsync(TeamsPerson person, string handOffId, string verb, params (string Id, string Value)[] fields)
    {
        ShownMessage? found = null;
        await Teams.UntilAsync(() => (found = person.Messages.LastOrDefault(message
            => message.Activity["attachments"] is JsonArray { Count: > 0 } && Button(Card(message), verb) is { } button && (string?)button["data"]!["handOffId"] == handOffId)) is not null);
        return await ClickAsync(person, Card(found!), found!.Id, verb, fields);
    }

    /// <summary>A person clicks a button of a card.</summary>
    /// <returns>The card that came in its place.</returns>
    public static async Task<JsonObject> ClickAsync(TeamsPerson person, JsonObject card, string messageId, string verb, params (string Id, string Value)[] fields)
    {
        var data = (JsonObject)Button(card, verb)!["data"]!.DeepClone();
        foreach (var (id, value) in fields)
        {
            data[id] = value;
        }

        var answer = await person.ClickAsync(verb, data, messageId);
        return answer.Card ?? throw new InvalidOperationException($"{verb} was answered with {answer.Status} {answer.Body}");
    }

    /// <summary>"Slet mig", and yes.</summary>
    /// <returns>The card that asks, and the receipt.</returns>
    public static async Task<(JsonObject Preview, JsonObject Receipt)> EraseAsync(TeamsPerson person)
    {
        var preview = await AskAsync(person, "slet mig");
        return (Card(preview), await ClickAsync(person, Card(preview), preview.Id, "rightsErase"));
    }

    public static JsonObject Card(ShownMessage message) => (JsonObject)message.Activity["attachments"]![0]!["content"]!;

    public static JsonObject? Button(JsonObject card, string verb) => Buttons(card).FirstOrDefault(button => (string?)button["verb"] == verb);

    public async Task<HandOff> HandOffAsync(string id) => (await Service<IHandOffRegister>().FindAsync(id, default))!.HandOff;

    /// <summary>Waits until nothing is to be sent.</summary>
    public Task QuietAsync() => TeamsPilotBot.Tests.Running.Eventually.Holds("nothing is to be sent", async () =>
    {
        foreach (var kind in Services<IOutboxKind>())
        {
            var outboxes = new OutboxStore(Service<Knowledge.Storage.IDocumentStore>(), kind);
            await foreach (var document in outboxes.WaitingAsync(DateTimeOffset.MaxValue, default))
            {
                if (kind.Read(document).Pending.Any(delivery => delivery.To.Kind != RecipientKind.Administrators))
                {
                    return false;
                }
            }
        }

        return true;
    });

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await bot.DisposeAsync();
        await Teams.DisposeAsync();
    }

    private static IEnumerable<JsonObject> Buttons(JsonNode? node) => node switch
    {
        JsonObject { } found when (string?)found["type"] == "Action.Execute" => [found],
        JsonObject inner => inner.SelectMany(pair => Buttons(pair.Value)),
        JsonArray many => many.SelectMany(Buttons),
        _ => [],
    };
}

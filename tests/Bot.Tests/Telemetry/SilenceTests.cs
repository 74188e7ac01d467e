using Microsoft.Extensions.DependencyInjection;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Bot.Tests.Rights;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Tests.Connector;
using TeamsPilotBot.Tests.Running;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Telemetry;

/// <summary>What people say, and who they are, reaches neither logs nor what is sent to a collector, whatever is done and whatever breaks.</summary>
public sealed class SilenceTests
{
    private const string Mark = "kvax";
    private const string Contact = "kl-jura";

    [Fact]
    public async Task Nothing_that_anybody_says_is_seen_from_outside()
    {
        await using var teams = await ConnectorServer.StartAsync();
        using var nobody = new HttpClient();
        var bo = new TeamsPerson(teams, nobody, "Kvaxbo Administratorsen");
        var clock = new MovedClock();
        var curator = new TeamsPerson(teams, nobody, "Kvaxkaren Kontaktsen");
        await using var watched = new Watched(
            Mark, clock, ($"People:Users:{curator.ObjectId}:Roles:0", "Curator"), ("Schedule:Sweep", "00:00:00.300"), ($"People:Users:{bo.ObjectId}:Roles:0", "Administrator"), ("People:MailDomains:kvaxdomain.dk:Organisation", "Kvaxkommune"),
            ("MicrosoftAppPassword", "kvaxsecret"));
        using var client = watched.Bot.CreateClient();
        client.DefaultRequestHeaders.Add("tracestate", "caller=kvaxstate");
        client.DefaultRequestHeaders.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        client.DefaultRequestHeaders.Add("baggage", "who=kvaxbaggage");
        client.DefaultRequestHeaders.UserAgent.ParseAdd("kvaxclient/1");
        var (anna, karen, admin) = (new TeamsPerson(teams, client, "Kvaxanna Spørgersen"), new TeamsPerson(teams, client, "Kvaxkaren Kontaktsen"), new TeamsPerson(teams, client, "Kvaxbo Administratorsen"));
        var shown = await EverythingAsync(watched, teams, client, anna, karen, admin);
        await RemindAsync(watched, clock, teams, anna, karen);
        watched.Flush();

        string[] planted =
        [
            Mark, "070761-4285", "0707614285", anna.ObjectId, karen.ObjectId, bo.ObjectId, anna.Tenant!, "Optagelse af borgeres stemmer", "Kurt", "21436587", shown,
        ];
        Assert.NotEmpty(watched.OwnLines);
        Assert.All(planted, secret => Assert.DoesNotContain(watched.OwnLines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase)));
        Assert.All(planted, secret => Assert.DoesNotContain(secret, watched.Lines, StringComparison.OrdinalIgnoreCase));
        Assert.All(planted, secret => Assert.DoesNotContain(watched.Sent, sent => sent.Contains(secret, StringComparison.OrdinalIgnoreCase)));

        // What is to be seen is.
        Assert.Contains("\"Message\":\"A turn of type message broke", watched.Lines, StringComparison.Ordinal);
        Assert.Subset(watched.SpanNames.ToHashSet(), new HashSet<string>
        {
            "POST /api/messages", "POST /emea/v3/conversations/{id}/activities", "turn", "answer", "search", "delivery", "create questions",
        });
        Assert.Subset(watched.MetricNames.ToHashSet(), new HashSet<string>
        {
            "http.server.request.duration", "http.client.request.duration", "db.client.operation.duration", "teamspilotbot.questions", "teamspilotbot.handoffs",
            "teamspilotbot.handoff.answer.duration", "teamspilotbot.turn.duration", "teamspilotbot.delivery.duration", "teamspilotbot.background.age",
        });
    }

    [Fact]
    public async Task Neither_secret_nor_token_is_logged_of_those_who_are_not_let_in()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        await using var bot = await BotDriver.StartAsync("Production", null, [.. issuer.Settings, "MicrosoftAppPassword=kvaxsecret"]);
        string[] tokens =
        [
            issuer.Token(bot.Connector.ServiceUrl, minutes: -60), issuer.Token(bot.Connector.ServiceUrl, audience: "kvaxaudience"),
            issuer.Token("https://kvaxservice.example.dk"), "kvaxtoken", "kvaxhead.kvaxbody.kvaxsign",
        ];

        foreach (var token in tokens)
        {
            using var answer = await bot.SayAsync("Har nogen kvaxspurgt?", token);
            Assert.Equal(System.Net.HttpStatusCode.Unauthorized, answer.StatusCode);
        }

        Assert.NotEmpty(bot.Logs.Lines);
        Assert.All(tokens.SelectMany(token => token.Split('.')).Append(Mark), part => Assert.DoesNotContain(bot.Logs.Lines, line => line.Contains(part, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Everything that people do, and everything that breaks on them.</summary>
    /// <returns>A key that opens a file.</returns>
    private static async Task<string> EverythingAsync(Watched watched, ConnectorServer teams, HttpClient client, TeamsPerson anna, TeamsPerson karen, TeamsPerson admin)
    {
        foreach (var person in new[] { anna, karen, admin })
        {
            await person.InstallAsync();
        }

        var requests = watched.Bot.Services.GetRequiredService<SeatRequests>();
        var asked = await requests.RequestAsync(Contact, karen.ObjectId, karen.ObjectId, "Kvaxkaren Kontaktsen", default);
        Assert.Equal(SeatOutcome.Done, (await requests.AcceptAsync(asked.Request!.Id, admin.ObjectId, default)).Outcome);

        const string question = "Har nogen løst samtykke til at optage borgeres opkald i kvaxkommune for Kurt Vestergaard, 070761-4285, kvaxmail@example.dk, tlf. 21436587?";
        await anna.SayAsync(question);
        var answer = await Office.AskAsync(anna, "Har nogen løst samtykke til at optage borgeres opkald kvaxvis?");
        await Office.ClickAsync(anna, Office.Card(answer), answer.Id, "showMore");
        await Office.ClickAsync(anna, Office.Card(answer), answer.Id, "helped");
        var handOff = await Office.SendAsync(anna, "Må vi kvaxoptage opkald med borgere?", Contact);
        ShownMessage? card = null;
        await teams.UntilAsync(() => (card = karen.Messages.LastOrDefault(message => message.Activity["attachments"] is System.Text.Json.Nodes.JsonArray { Count: > 0 }
            && Office.Button(Office.Card(message), "handOffAnswer") is { } button && (string?)button["data"]!["handOffId"] == handOff)) is not null);
        await Office.ClickAsync(karen, Office.Card(card!), card!.Id, "handOffAnswer", ("text-answer", "Spørg kvaxjuristen først."));
        await ApproveAsync(teams, anna, karen);
        await admin.SayAsync("tal");
        await admin.SayAsync("ikke leveret");
        var file = await FileAsync(anna, client);
        using (await client.GetAsync(new Uri("/lessons/kvaxlesson?q=kvaxquery", UriKind.Relative)))
        using (await client.PostAsync(new Uri("/api/messages?kvax=kvax", UriKind.Relative), new StringContent("{\"type\":\"kvax", System.Text.Encoding.UTF8, "application/json")))
        {
            await BreakAsync(watched, teams, anna);
        }

        return file;
    }

    /// <summary>An experience that is told, sent and approved.</summary>
    private static async Task ApproveAsync(ConnectorServer teams, TeamsPerson anna, TeamsPerson karen)
    {
        await anna.SayAsync("log en erfaring: Vi stod i kvaxkommunen med at optage opkald. Vi spurgte om samtykke først. Det løste problemet for kvaxborgerne.");
        var told = await CardWithAsync(teams, anna, "tellingNext");
        var card = await Office.ClickAsync(anna, Office.Card(told), told.Id, "tellingNext", ("title", "Kvaxoptagelse af opkald"), ("status", "PartlySolved"), ("outcome", "Det løste kvaxproblemet."));
        while (Office.Button(card, "tellingSend") is null)
        {
            card = await Office.ClickAsync(anna, card, told.Id, "tellingNext");
        }

        await Office.ClickAsync(anna, card, told.Id, "tellingSend");
        var notice = await CardWithAsync(teams, karen, "reviewView");
        var review = await Office.ClickAsync(karen, Office.Card(notice), notice.Id, "reviewView");
        await Office.ClickAsync(karen, review, notice.Id, "reviewApprove");
        await teams.UntilAsync(() => anna.Messages.Any(message => message.Activity.ToJsonString().Contains("godkendt", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>A question that nobody answers, until its contact is reminded.</summary>
    private static async Task RemindAsync(Watched watched, MovedClock clock, ConnectorServer teams, TeamsPerson anna, TeamsPerson karen)
    {
        var handOff = await Office.SendAsync(anna, "Hvem kvaxejer data, når leverandøren træner modellen?", Contact);
        clock.Ahead = TimeSpan.FromDays(30);
        var register = watched.Bot.Services.GetRequiredService<IHandOffRegister>();
        await Eventually.Holds(
            "the contact is reminded", async () => (await register.FindAsync(handOff, default))!.HandOff.Trail.Any(entry => entry.Kind == MoveKind.Remind));
        await teams.UntilAsync(() => karen.Messages.Any(message => message.Activity.ToJsonString().Contains("kvaxejer", StringComparison.Ordinal)));
    }

    /// <summary>The newest message of a person with a card that has a button.</summary>
    private static async Task<ShownMessage> CardWithAsync(ConnectorServer teams, TeamsPerson person, string verb)
    {
        ShownMessage? found = null;
        await teams.UntilAsync(() => (found = person.Messages.LastOrDefault(
            message => message.Activity["attachments"] is System.Text.Json.Nodes.JsonArray { Count: > 0 } && Office.Button(Office.Card(message), verb) is not null)) is not null);
        return found!;
    }

    /// <summary>One's own data as a file, by a link that works once.</summary>
    private static async Task<string> FileAsync(TeamsPerson person, HttpClient client)
    {
        await person.SayAsync("mine data");
        var link = System.Text.RegularExpressions.Regex.Match(string.Join('\n', person.Messages.Select(message => message.Activity.ToJsonString())), "/files/([A-Za-z0-9_-]{16,})").Groups[1].Value;
        Assert.NotEmpty(link);
        using var got = await client.GetAsync(new Uri($"/files/{link}", UriKind.Relative));
        return link;
    }

    private static async Task BreakAsync(Watched watched, ConnectorServer teams, TeamsPerson anna)
    {
        watched.Store.Fails = true;
        await anna.SayAsync("Har nogen kvaxspurgt, mens lageret er i stykker?");
        watched.Store.Fails = false;

        teams.Rule = call => new Misbehaviour { Status = 500, Body = "{\"error\":{\"code\":\"kvaxcode\",\"message\":\"kvaxmessage a:kvaxannasprgersen\"}}" };
        await anna.SayAsync("Har nogen kvaxspurgt, mens Teams er i stykker?");
        await watched.Bot.Services.GetRequiredService<NoticeBoard>().TellAsync(NoticeKind.ContactUnreachable, Contact, "Kvaxkaren Kontaktsen", default);
        await Eventually.Holds("a message is tried in vain", () => Task.FromResult(watched.OwnLines.Any(line => line.Contains("did not get through", StringComparison.Ordinal))));
        teams.Rule = null;
    }

    /// <summary>The clock of the machine, put forward.</summary>
    private sealed class MovedClock : TimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
    }
}

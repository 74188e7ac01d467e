using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests.Connector;
using TeamsPilotBot.Tests.Running;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Administration;

/// <summary>Whole turns of the served bot: an administrator looks after it from the own chat.</summary>
public sealed class AdministrationTurnTests : IAsyncLifetime
{
    private const string OwnTenant = "7e9a0700-0000-4000-8000-000000000001";
    private const string OtherTenant = "7e9a0700-0000-4000-8000-0000000000fa";

    private ConnectorServer teams = null!;
    private ServedBot bot = null!;
    private HttpClient client = null!;
    private TeamsPerson bo = null!;
    private TeamsPerson karen = null!;
    private TeamsPerson frida = null!;

    public async Task InitializeAsync()
    {
        teams = await ConnectorServer.StartAsync();
        using var nobody = new HttpClient();
        bot = ServedBot.With(
            ("Delivery:Look", "00:00:00.200"), ("Bot:AllowedTenants:0", OwnTenant), ($"People:Users:{new TeamsPerson(teams, nobody, "Bo Lind").ObjectId}:Roles:0", "Administrator"));
        client = bot.CreateClient();
        (bo, karen, frida) = (new TeamsPerson(teams, client, "Bo Lind"), new TeamsPerson(teams, client, "Karen Friis"), new TeamsPerson(teams, client, "Frida Bang") { Tenant = OtherTenant });
        await bo.InstallAsync();
        await karen.InstallAsync();
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await bot.DisposeAsync();
        await teams.DisposeAsync();
    }

    [Fact]
    public async Task A_door_does_what_writing_its_words_does()
    {
        var (card, id) = await SayAsync(bo, "administration");
        foreach (var (words, heading) in new[]
        {
            ("roller", "Hvem har hvilke roller"), ("tilladte organisationer", "Tilladte organisationer"), ("tjek opsætningen", "dan er jeg sat op"), ("kontaktpersoner", "Kontaktpersoner"),
        })
        {
            var button = Buttons(card).Single(found => (string?)found["data"]?["text"] == words);
            var answer = await bo.ClickAsync("ask", (JsonObject)button["data"]!, id);

            Assert.Equal("Svaret står herunder.", answer.Sentence);
            Assert.Contains(heading, bo.Messages[^1].Activity.ToJsonString(), StringComparison.Ordinal);
            await bo.SayAsync(words);
            Assert.Contains(heading, bo.Messages[^1].Activity.ToJsonString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_role_that_is_given_holds_at_once_shows_in_mine_data_and_is_gone_with_slet_mig()
    {
        await karen.SayAsync("tal");
        Assert.DoesNotContain("numbersShow", karen.Messages[^1].Activity.ToJsonString(), StringComparison.Ordinal);

        await GiveAsync(karen, "Curator");
        await karen.SayAsync("tal");
        var maker = bot.Services.GetServices<IFileMaker>().Single(made => made.Kind == "my-data");
        var file = (await maker.MakeAsync(new FileRequest("my-data", karen.ObjectId, Language.Danish), default))!;
        var given = System.Text.Encoding.UTF8.GetString(file.Content.Span);

        Assert.Contains("numbersShow", karen.Messages[^1].Activity.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("Roller, du har fået i Teams", given, StringComparison.Ordinal);
        Assert.Contains("curator", given, StringComparison.Ordinal);
        Assert.DoesNotContain(bo.ObjectId, given, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(karen.ObjectId, await CuratorsAsync());
        var (preview, id) = await SayAsync(karen, "slet mig");
        await karen.ClickAsync("rightsErase", (JsonObject)Button(preview, "rightsErase")["data"]!, id);
        Assert.Empty(bot.Services.GetRequiredService<RoleBook>().Current.People);
        Assert.Empty(bot.Services.GetRequiredService<RoleBook>().Current.Trail);
    }

    [Fact]
    public async Task Another_administrator_is_told_who_gave_what_and_whoever_did_it_is_not()
    {
        await GiveAsync(karen, "Administrator");
        var before = bo.Messages.Count;
        var per = new TeamsPerson(teams, client, "Per Holm");
        await per.InstallAsync();

        await GiveAsync(per, "Curator");

        await teams.UntilAsync(() => karen.Messages.Any(message => Text(message).Contains("Bo Lind har ændret rollerne for Per Holm", StringComparison.Ordinal)));
        Assert.DoesNotContain(bo.Messages.Skip(before), message => Text(message).Contains("har ændret rollerne", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_click_delivered_twice_gives_once()
    {
        var form = await FormAsync(karen);
        var data = (JsonObject)Button(form, "rolesSave")["data"]!.DeepClone();
        (data["roles"], data["organisation"], data["sector"]) = ("Curator", "", "-");

        var both = await Task.WhenAll(bo.ClickAsync("rolesSave", data, "1"), bo.ClickAsync("rolesSave", data, "1"));

        Assert.All(both, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Single(bot.Services.GetRequiredService<RoleBook>().Current.Trail);
    }

    [Fact]
    public async Task People_of_another_tenant_get_in_when_it_is_allowed_and_are_shut_out_when_it_is_removed()
    {
        await frida.SayAsync("hej");
        Assert.Contains("kun hjælpe folk fra", Text(frida.Messages[^1]), StringComparison.Ordinal);

        await bo.ClickAsync("tenantsSave", new JsonObject { ["nonce"] = "t1", ["tenant"] = OtherTenant, ["name"] = "Faxe", ["organisation"] = "", ["sector"] = "-" }, "1");
        await frida.SayAsync("hej");
        Assert.DoesNotContain("kun hjælpe folk fra", Text(frida.Messages[^1]), StringComparison.Ordinal);

        await bo.ClickAsync("tenantsRemove", new JsonObject { ["nonce"] = "t2", ["tenant"] = OtherTenant }, "1");
        await frida.SayAsync("hej");
        Assert.Contains("kun hjælpe folk fra", Text(frida.Messages[^1]), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await frida.ClickAsync("rolesList", new JsonObject { ["nonce"] = "t3" }, "1")).Status);
    }

    [Fact]
    public async Task What_another_instance_writes_holds_here_within_seconds()
    {
        var store = bot.Services.GetRequiredService<IDocumentStore>();
        using var elsewhere = new RoleBook(store, TimeProvider.System);
        using var tenantsElsewhere = new TenantBook(store, TimeProvider.System);
        await elsewhere.ChangeAsync(new RoleWish(karen.ObjectId, "Karen Friis", [GivenRole.Administrator], null, null, 0), new RoleGiver("x", "Xenia", IsBySettings: true), default);
        await tenantsElsewhere.AddAsync(new TenantEntry(OtherTenant, "Faxe", null, null, DateTimeOffset.UnixEpoch, "x", "Xenia"), default);

        await Eventually.Holds("the role and the tenant count", async () =>
        {
            await karen.SayAsync("administration");
            await frida.SayAsync("hej");
            return karen.Messages[^1].Activity.ToJsonString().Contains("Her er alt det, du kan passe", StringComparison.Ordinal)
                && !Text(frida.Messages[^1]).Contains("kun hjælpe folk fra", StringComparison.Ordinal);
        });
    }

    private static JsonObject Button(JsonObject card, string verb) => Buttons(card).First(button => (string?)button["verb"] == verb);

    private static IEnumerable<JsonObject> Buttons(JsonNode? node) => node switch
    {
        JsonObject found when (string?)found["type"] == "Action.Execute" => [found],
        JsonObject inner => inner.SelectMany(pair => Buttons(pair.Value)),
        JsonArray many => many.SelectMany(Buttons),
        _ => [],
    };

    private static string Text(ShownMessage message) => (string?)message.Activity["text"] ?? "";

    private static async Task<(JsonObject Card, string Id)> SayAsync(TeamsPerson person, string text)
    {
        await person.SayAsync(text);
        var message = person.Messages[^1];
        return ((JsonObject)message.Activity["attachments"]![0]!["content"]!, message.Id);
    }

    private async Task<JsonObject> FormAsync(TeamsPerson person)
    {
        var (list, id) = await SayAsync(bo, "roller");
        var choice = (await bo.ClickAsync("rolesChoose", (JsonObject)Button(list, "rolesChoose")["data"]!, id)).Card!;
        var data = (JsonObject)Button(choice, "rolesEdit")["data"]!.DeepClone();
        data["person"] = person.ObjectId;
        return (await bo.ClickAsync("rolesEdit", data, id)).Card!;
    }

    private async Task GiveAsync(TeamsPerson person, string role)
    {
        var data = (JsonObject)Button(await FormAsync(person), "rolesSave")["data"]!.DeepClone();
        (data["roles"], data["organisation"], data["sector"]) = (role, "", "-");
        Assert.Contains("Det er gemt for", (await bo.ClickAsync("rolesSave", data, "1")).Body, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> CuratorsAsync()
        => await bot.Services.GetRequiredService<IAddressBook>().CuratorsAsync(default).Select(address => address.Key).ToListAsync();
}

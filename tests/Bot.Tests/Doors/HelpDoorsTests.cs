using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Bot.Tests.Teams;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Doors;

/// <summary>The doors to the questions of others: what is not shared cannot be told from what is not there, and of what is shared nobody learns who asked.</summary>
public sealed class HelpDoorsTests : IDisposable
{
    private const string Text = "Hvordan fik I kvaxindekset godkendt?";
    private const string Lene = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e09";

    private readonly TeamsClient teams = new(new TestKnowledge([]));
    private int nonces;

    public HelpDoorsTests()
        => teams.People.Users[Lene] = new Membership { Organisation = "Faxe Kommune", Sector = Sector.Municipality };

    public static TheoryData<string> Conversations => ["personal", "groupChat", "channel"];

    private HandOffRegister Register => teams.Knowledge.HandOffs.Register;

    public void Dispose() => teams.Dispose();

    [Theory]
    [MemberData(nameof(Conversations))]
    public async Task A_question_that_is_not_shared_cannot_be_told_from_one_that_is_not_there(string conversation)
    {
        await AskedAsync("h-closed", shared: false);
        await AskedAsync("h-ended", shared: false);
        await AskedAsync("h-back", shared: true);
        await Register.MoveAsync("h-ended", "w", new Withdraw(), Actor.Person("mette"), default);
        await Register.MoveAsync("h-back", "u", new Unshare(), Actor.Person("mette"), default);

        foreach (var verb in new[] { "handOffHelp", "handOffSuggest" })
        {
            var nothing = await ClickAsync(conversation, verb, "h-none");
            foreach (var id in new[] { "h-closed", "h-ended", "h-back" })
            {
                Assert.Equal(nothing, await ClickAsync(conversation, verb, id));
            }

            Assert.DoesNotContain("kvax", nothing, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Empty((await Register.FindAsync("h-closed", default))!.HandOff.Suggestions);
    }

    [Theory]
    [MemberData(nameof(Conversations))]
    public async Task Of_a_question_that_is_shared_everything_is_shown_but_who_asked(string conversation)
    {
        await AskedAsync("h-1", shared: true);

        var shown = await ClickAsync(conversation, "handOffHelp", "h-1");
        var sent = await ClickAsync(conversation, "handOffSuggest", "h-1");

        Assert.Contains("kvaxindekset", shown, StringComparison.Ordinal);
        Assert.All(["Mette", "mette", "Greve", "Projekt Kvist", "Vores egen jurist", "DPO"], part => Assert.DoesNotContain(part, shown + sent, StringComparison.Ordinal));
        var handOff = (await Register.FindAsync("h-1", default))!.HandOff;
        var suggestion = Assert.Single(handOff.Suggestions);
        Assert.Equal(("En person", "Faxe Kommune"), (handOff.NameOf(suggestion.ActorKey), handOff.OrganisationOf(suggestion.ActorKey)));
        Assert.Equal(conversation == "personal", sent.Contains("Vi skrev det ned", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_click_again_suggests_once()
    {
        await AskedAsync("h-1", shared: true);

        await ClickAsync("channel", "handOffSuggest", "h-1", "n");
        await ClickAsync("channel", "handOffSuggest", "h-1", "n");

        Assert.Single((await Register.FindAsync("h-1", default))!.HandOff.Suggestions);
    }

    private async Task AskedAsync(string id, bool shared)
    {
        var question = new HandOffQuestion
        {
            Text = Text, Language = Knowledge.Texts.Language.Danish, Shared = shared, Organisation = "Greve Kommune", Project = "Projekt Kvist",
            AlreadyAsked = "Vores egen jurist", Sector = Sector.Municipality,
        };
        Assert.IsType<Accepted>(await Register.SendAsync(
            id, $"m-{id}", Actor.Person("mette", name: "Mette Holm"), question, new Desk("egen-dpo", "DPO", null, null, 2) { PersonKey = "dpo" }, null, default));
    }

    /// <summary>What Lene is answered, without what is another on each card.</summary>
    private async Task<string> ClickAsync(string conversation, string verb, string id, string? nonce = null)
    {
        var click = teams.Click(new JObject
        {
            ["verb"] = verb, ["data"] = new JObject { ["nonce"] = nonce ?? $"n{++nonces}", ["handOffId"] = id, ["story"] = "Vi skrev det ned." },
        });
        click.From = new ChannelAccount($"29:{Lene}", "En person") { AadObjectId = Lene };
        click.Conversation = conversation == "personal"
            ? new ConversationAccount { Id = "a:lene", ConversationType = "personal", TenantId = TeamsClient.Tenant }
            : new ConversationAccount
            {
                Id = conversation == "channel" ? "19:erfaringer@thread.tacv2;messageid=1" : "19:gruppe@thread.v2", ConversationType = conversation, IsGroup = true, TenantId = TeamsClient.Tenant,
            };
        await teams.SendAsync(click);
        Assert.DoesNotContain(teams.Replies, reply => conversation != "personal" && reply.Attachments is { Count: > 0 });
        return JsonConvert.SerializeObject(teams.Answer!.Body);
    }
}

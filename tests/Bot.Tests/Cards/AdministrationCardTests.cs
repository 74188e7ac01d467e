using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class AdministrationCardTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("Ø字 ", 700));

    public static TheoryData<string> Clickable => [.. AdministrationGallery.All.Select(item => item.Name).Where(name => name.StartsWith("roles", StringComparison.Ordinal) || name.StartsWith("tenants", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Clickable))]
    public void Every_button_is_read_back_as_what_it_says(string name)
    {
        foreach (var button in Buttons(CardTests.Card(name)))
        {
            var (verb, data) = ((string)button["verb"]!, (JObject)button["data"]!);
            var read = Assert.IsAssignableFrom<AdministrationCardAction>(CardClickReader.Read(verb, data));

            Assert.Equal((verb, "n1"), (read is RoleCardAction role ? $"roles{role.Verb}" : $"tenants{((TenantCardAction)read).Verb}", read.Nonce));
            Assert.All(
                data.Properties().Where(field => field.Name is not ("nonce" or CardLanguage.Name) && field.Value.Type == JTokenType.String), field => Assert.Equal((string?)field.Value, read.Field(field.Name)));
            Assert.Equal(read.Nonce, Assert.IsAssignableFrom<AdministrationCardAction>(CardClickReader.Read((JObject)button["fallback"]!["data"]!)).Nonce);
        }
    }

    [Theory]
    [InlineData("roles", """{"nonce":"n1"}""")]
    [InlineData("rolesgive", """{"nonce":"n1"}""")]
    [InlineData("roles0", """{"nonce":"n1"}""")]
    [InlineData("tenantsRemove", "{}")]
    public void What_no_card_of_ours_sends_is_no_click(string verb, string data) => Assert.Null(CardClickReader.Read(verb, JObject.Parse(data)));

    [Fact]
    public void A_page_of_a_list_is_found_by_the_number_that_its_button_carries()
    {
        var next = Buttons(CardTests.Card("roles.da")).Where(button => (string?)button["verb"] == "rolesList").Select(button => CardClickReader.Read("rolesList", (JObject)button["data"]!)).ToList();

        Assert.Equal(["13", "0"], next.Cast<RoleCardAction>().Select(click => click.Field(AdministrationFields.First)));
    }

    [Theory]
    [InlineData("administration.da")]
    [InlineData("administration.en")]
    public void Each_door_writes_the_words_of_a_command(string name)
    {
        var words = Buttons(CardTests.Card(name)).Select(button => Assert.IsType<ExampleCardAction>(CardClickReader.Read((string?)button["verb"], (JObject)button["data"]!)).Text).ToList();
        Intent[] meant =
        [
            Intent.AllWaiting, Intent.Directory, Intent.AllDigests, Intent.Roles, Intent.Tenants, Intent.Gaps, Intent.Numbers, Intent.Setup,
        ];

        Assert.Equal(Enum.GetValues<DoorKind>().Length, words.Distinct().Count());
        Assert.All(meant, intent => Assert.Contains(words, text => TestKnowledge.Phrases.Has(text, intent)));
    }

    [Fact]
    public void What_the_settings_give_cannot_be_chosen_away()
    {
        var card = CardTests.Card("roles.form.fixed.en");

        var choices = CardTests.Elements(card).Single(e => (string?)e["id"] == "roles")["choices"]!.Select(choice => (string?)choice["value"]);
        Assert.Equal(["Administrator"], choices);
        Assert.DoesNotContain(CardTests.Elements(card), e => (string?)e["id"] == "organisation");
        Assert.Contains(CardTests.Elements(card), e => ((string?)e["text"])?.Contains("People:Users:", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void What_is_wrong_comes_first_and_what_is_fine_is_folded_in()
    {
        var card = CardTests.Card("setup.da");
        var texts = CardTests.Elements(card).Select(e => (string?)e["text"]).OfType<string>().ToList();

        Assert.True(texts.IndexOf("Det er ingen adresse.") < texts.IndexOf("Botten er ikke registreret."));
        Assert.False((bool)CardTests.Elements(card).Single(e => (string?)e["id"] == "fine")["isVisible"]!);
    }

    [Fact]
    public void The_fullest_cards_are_below_what_Teams_takes()
    {
        var setting = new SettingRole($"People:Users:{Long}", SettingKind.User, Long, [.. Enum.GetValues<Role>()], Long, null);
        var entry = new RoleEntry(new string('k', 64), Long, [.. Enum.GetValues<GivenRole>()], Long, null, 1);
        var tenant = new TenantEntry(new string('t', 36), Long, Long, null, DateTimeOffset.UnixEpoch, "bo", Long);
        var change = new RoleChange(DateTimeOffset.UnixEpoch, "bo", Long, "k", Long, [GivenRole.Curator], [GivenRole.Administrator], Long);
        Reply[] full =
        [
            new RoleListReply(Language.Danish, "n1", [.. Enumerable.Repeat(new RoleItem(Long, entry.Key, entry, setting), RoleListReply.PageSize)], 8, 500) { Notice = Long[..300] },
            new RoleChoiceReply(Language.Danish, "n1", [.. Enumerable.Repeat(new KnownPerson(entry.Key, Long), RoleDesk.MostChoices)], 5_000, Typed("search", "userId", "name")),
            new RoleFormReply(Language.Danish, "n1", entry.Key, Long[..100], 1, entry.Roles, Long[..200], null, setting, [.. Enumerable.Repeat(change, 5)]),
            new TenantListReply(
                Language.Danish, "n1", [.. Enumerable.Repeat(new SettingTenant("Bot:AllowedTenants", tenant.Id, false), 50)],
                [.. Enumerable.Repeat(tenant, TenantListReply.PageSize)], 6, 200, new TurnedAway(tenant.Id, default)),
            new TenantFormReply(Language.Danish, "n1", Typed("tenant", "name", "organisation")),
            new TenantRemoveReply(Language.Danish, "n1", tenant),
            new SetupReply(Language.Danish, "n1", false, [.. Enum.GetValues<SetupPart>().SelectMany(part => Enumerable.Repeat(new SetupFinding(part, "Bot:PublicBaseAddress", Long, Long), 20))]),
        ];

        Assert.All(full, reply => Assert.InRange(CardSize.Of(new ReplyCards().Show(reply)), 1, CardSize.Budget));

        Dictionary<string, string> Typed(params string[] names) => names.ToDictionary(name => name, _ => Long);
    }

    private static IEnumerable<JObject> Buttons(JObject card) => CardTests.Elements(card).Where(e => (string?)e["type"] == "Action.Execute");
}

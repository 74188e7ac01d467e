using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Teams;

public sealed class ReaderDirectoryTests : IDisposable
{
    private static readonly RoleGiver Bo = new("bo", "Bo Lind", IsBySettings: true);

    private readonly TeamsClient teams = new();
    private readonly MemoryStore store = new();
    private readonly RoleBook roles;
    private readonly TenantBook tenants;

    public ReaderDirectoryTests()
    {
        roles = new RoleBook(store, TimeProvider.System);
        tenants = new TenantBook(store, TimeProvider.System);
    }

    public void Dispose()
    {
        teams.Dispose();
        roles.Dispose();
        tenants.Dispose();
    }

    [Fact]
    public async Task A_mapped_person_reads_as_the_administrator_says()
    {
        var person = await FindAsync(teams.Message("hej"), ("Users:" + TeamsClient.MetteObjectId, "Roskilde Kommune", "municipality", "Contributor"));

        Assert.Equal(new Reader("Roskilde Kommune", Sector.Municipality), person.Reader);
        Assert.Equal([Role.Reader, Role.Contributor], person.Roles);
        Assert.Equal(TeamsClient.MetteObjectId, person.Key);
    }

    [Fact]
    public async Task In_a_channel_nobody_reads_more_than_everyone_may_but_keeps_the_roles()
    {
        var person = await FindAsync(teams.Mention("hej"), ("Users:" + TeamsClient.MetteObjectId, "Roskilde Kommune", "municipality", "Curator"));

        Assert.Equal(Reader.Anyone, person.Reader);
        Assert.Contains(Role.Curator, person.Roles);
    }

    [Theory]
    [InlineData("groupChat", true)]
    [InlineData("noget nyt", null)]
    [InlineData(null, true)]
    public async Task Where_others_may_read_along_nobody_is_shown_more_than_everyone_may_see(string? type, bool? isGroup)
    {
        var message = teams.Message("hej");
        message.Conversation.ConversationType = type;
        message.Conversation.IsGroup = isGroup;

        var person = await FindAsync(message, ("Users:" + TeamsClient.MetteObjectId, "Roskilde Kommune", "municipality", "Curator"));

        Assert.Equal(Reader.Anyone, person.Reader);
    }

    [Fact]
    public async Task Somebody_who_is_not_mapped_reads_what_everyone_may()
    {
        var person = await FindAsync(teams.Message("hej"));

        Assert.Equal(Reader.Anyone, person.Reader);
        Assert.Equal([Role.Reader], person.Roles);
    }

    [Fact]
    public async Task The_tenant_counts_where_the_person_is_not_mapped()
        => Assert.Equal("Netværket", (await FindAsync(teams.Message("hej"), ("Tenants:" + TeamsClient.Tenant, "Netværket", "state", "Reader"))).Reader.Organisation);

    [Theory]
    [InlineData("Development", "Roskilde Kommune")]
    [InlineData("Production", null)]
    public async Task What_a_client_calls_its_user_counts_in_development_only(string environment, string? expected)
    {
        var message = teams.Message("hej");
        message.From = new ChannelAccount("user-id-0", "Alex Wilber");

        var person = await FindAsync(message, environment, ("Users:user-id-0", "Roskilde Kommune", "municipality", "Reader"));

        Assert.Equal(expected, person.Reader.Organisation);
    }

    [Fact]
    public async Task The_key_of_a_person_without_object_id_is_no_name_or_address()
    {
        var message = teams.Message("hej");
        message.From = new ChannelAccount("mette@roskilde.dk", "Mette Holm");

        var person = await FindAsync(message);

        Assert.DoesNotContain("mette", person.Key, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(64, person.Key.Length);
    }

    [Fact]
    public async Task Who_fills_a_contact_is_a_contact_whatever_the_roles_say()
    {
        var person = await FindAsync(teams.Message("hej"), ("Users:" + TeamsClient.MetteObjectId, "KL", "crossSector", "Contributor"));

        Assert.Equal(["kl-jura"], person.Contacts);
        Assert.Equal([Role.Reader, Role.Contributor, Role.Contact], person.Roles);
    }

    [Fact]
    public async Task In_the_channel_of_a_contact_everybody_acts_as_the_contact()
    {
        var person = await FindAsync(teams.Mention("hej"));

        Assert.Equal(["kl-ai"], person.Contacts);
        Assert.Contains(Role.Contact, person.Roles);
        Assert.Empty((await FindAsync(teams.Message("hej"))).Contacts);
    }

    [Fact]
    public async Task Roles_given_in_Teams_come_on_top_of_those_of_the_settings_and_are_told_apart_from_them()
    {
        await GiveAsync([GivenRole.Curator, GivenRole.Administrator]);

        var person = await FindAsync(teams.Message("hej"), ("Users:" + TeamsClient.MetteObjectId, "Roskilde Kommune", "municipality", "Contributor"));

        Assert.Equal([Role.Reader, Role.Contributor, Role.Curator, Role.Administrator], person.Roles);
        Assert.Equal([Role.Reader, Role.Contributor], person.RolesBySettings);
    }

    [Fact]
    public async Task Where_Teams_says_that_a_person_belongs_counts_before_the_tenant_but_not_before_the_settings_of_the_person()
    {
        await GiveAsync([], "Faxe Kommune", Sector.Municipality);

        var byTenant = await FindAsync(teams.Message("hej"), ("Tenants:" + TeamsClient.Tenant, "Netværket", "state", "Contributor"));
        var named = await FindAsync(teams.Message("hej"), ("Users:" + TeamsClient.MetteObjectId, "Roskilde Kommune", "municipality", "Reader"));
        var among = await FindAsync(teams.Mention("hej"));

        Assert.Equal(new Reader("Faxe Kommune", Sector.Municipality), byTenant.Reader);
        Assert.Contains(Role.Contributor, byTenant.Roles);
        Assert.Equal("Roskilde Kommune", named.Reader.Organisation);
        Assert.Equal((Reader.Anyone, "Faxe Kommune"), (among.Reader, among.Organisation));
    }

    [Fact]
    public async Task People_of_a_tenant_that_was_let_in_belong_where_that_says_unless_something_else_does()
    {
        await tenants.AddAsync(new TenantEntry(TeamsClient.Tenant, "Faxe", "Faxe Kommune", Sector.Municipality, DateTimeOffset.UnixEpoch, "bo", "Bo Lind"), default);

        Assert.Equal(new Reader("Faxe Kommune", Sector.Municipality), (await FindAsync(teams.Message("hej"))).Reader);
        Assert.Equal("Netværket", (await FindAsync(teams.Message("hej"), ("Tenants:" + TeamsClient.Tenant, "Netværket", "state", "Reader"))).Reader.Organisation);
    }

    [Fact]
    public async Task What_another_instance_gives_counts_here_as_soon_as_it_is_looked()
    {
        using var other = new RoleBook(store, TimeProvider.System);
        await other.ChangeAsync(new RoleWish(TeamsClient.MetteObjectId, "Mette Holm", [GivenRole.Curator], null, null, 0), Bo, default);
        Assert.Equal([Role.Reader], (await FindAsync(teams.Message("hej"))).Roles);

        await roles.RefreshAsync(default);

        Assert.Equal([Role.Reader, Role.Curator], (await FindAsync(teams.Message("hej"))).Roles);
    }

    [Theory]
    [InlineData("mette@roskilde.dk", "roskilde.dk")]
    [InlineData("per_hansen_faxekommune.dk#EXT#@netvaerk.onmicrosoft.com", "faxekommune.dk")]
    [InlineData("ingen adresse", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_mail_domain_of_a_guest_is_that_of_the_home_organisation(string? address, string? domain)
        => Assert.Equal(domain, MailDomains.Of(address));

    [Fact]
    public async Task A_roster_that_does_not_answer_makes_the_person_a_reader_of_what_everyone_may_see()
        => Assert.Equal(Reader.Anyone, (await FindAsync(teams.Message("hej"), ("MailDomains:roskilde.dk", "Roskilde Kommune", "municipality", "Reader"))).Reader);

    private Task<RoleOutcome> GiveAsync(GivenRole[] given, string? organisation = null, Sector? sector = null)
        => roles.ChangeAsync(new RoleWish(TeamsClient.MetteObjectId, "Mette Holm", [.. given], organisation, sector, 0), Bo, default);

    private Task<Person> FindAsync(Activity activity, params (string Path, string Organisation, string Sector, string Role)[] entries)
        => FindAsync(activity, Environments.Production, entries);

    private async Task<Person> FindAsync(
        Activity activity, string environment, params (string Path, string Organisation, string Sector, string Role)[] entries)
    {
        var settings = entries.SelectMany(entry => new Dictionary<string, string?>
        {
            [entry.Path + ":Organisation"] = entry.Organisation,
            [entry.Path + ":Sector"] = entry.Sector,
            [entry.Path + ":Roles:0"] = entry.Role,
        });
        var options = new PeopleOptions();
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build().Bind(options);
        foreach (var member in options.Users.Values.Where(member => member.Organisation == "KL"))
        {
            member.Contacts.Add("kl-jura");
        }

        var mail = new MailDomains(TimeProvider.System, NullLogger<MailDomains>.Instance);
        var channel = SeedRecords.Contact("kl-ai") with { FallbackChannel = "19:erfaringer@thread.tacv2" };
        var seats = new ContactSeats(new FixedBook([.. SeedRecords.Contacts.Where(contact => contact.Id != channel.Id), channel]), new Appointments(Options.Create(options)));
        var directory = new ReaderDirectory(Options.Create(options), new TestEnvironment(environment), mail, seats, roles, tenants);
        using var turn = new TurnContext(new TestAdapter("msteams"), activity);
        return await directory.FindAsync(turn, CancellationToken.None);
    }
}

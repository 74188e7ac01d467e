using Microsoft.Extensions.Configuration;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Health.Reviews;
using TeamsPilotBot.Bot.Tests.Teams;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Tests;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Health.Reviews;

public sealed class PeopleReviewTests : IDisposable
{
    private const string Anna = "9a1d7c94-0d6e-4c53-9a41-5a0f5d1f8e99";
    private const string Bo = "9a1d7c94-0d6e-4c53-9a41-5a0f5d1f8e98";

    private readonly ManualTime time = new();
    private readonly TemporaryStore store;
    private readonly RoleBook book;

    public PeopleReviewTests()
    {
        store = new TemporaryStore(time);
        book = new RoleBook(store.Store, time);
    }

    public void Dispose()
    {
        book.Dispose();
        store.Dispose();
    }

    [Fact]
    public async Task Nobody_at_all_is_told_with_what_that_means()
    {
        var found = await FindAsync();

        Assert.Equal(["People", "People"], found.Select(finding => finding.Setting));
        Assert.All(found, finding => Assert.Equal((FindingState.Missing, false), (finding.State, finding.Blocks)));
        Assert.Contains("administrator", found[0].Meaning, StringComparison.Ordinal);
        Assert.Contains("kurator", found[1].Meaning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_and_a_curator_in_the_settings_are_enough()
        => Assert.Empty(await FindAsync(($"People:Users:{Anna}:Roles:0", "Administrator"), ("People:MailDomains:faxe.dk:Roles:0", "Curator")));

    [Fact]
    public async Task A_curator_who_was_named_in_Teams_counts()
    {
        await book.ChangeAsync(new RoleWish(Bo, "Bo", [GivenRole.Curator], null, null, 0), new RoleGiver(Anna, "Anna", true), default);
        using var other = new RoleBook(store.Store, time);

        Assert.Empty(await FindAsync(other, "Production", ($"People:Users:{Anna}:Roles:0", "Administrator")));
    }

    [Fact]
    public async Task People_and_organisations_go_by_the_ids_of_Entra()
    {
        var found = await FindAsync(
            ("People:Users:anna@faxe.dk:Roles:0", "Administrator"), ("People:Users:anna@faxe.dk:Roles:1", "Curator"), ("People:Tenants:faxe.dk:Organisation", "Faxe Kommune"));

        Assert.Equal(["People:Users:anna@faxe.dk", "People:Tenants:faxe.dk"], found.Select(finding => finding.Setting));
        Assert.All(found, finding => Assert.Equal((FindingState.Wrong, false), (finding.State, finding.Blocks)));
    }

    [Fact]
    public async Task On_a_developers_machine_people_are_invented() => Assert.Empty(await FindAsync(book, "Development", ("People:Users:mette:Roles:0", "Contributor")));

    private Task<IReadOnlyList<Finding>> FindAsync(params (string Name, string Value)[] settings) => FindAsync(book, "Production", settings);

    private static Task<IReadOnlyList<Finding>> FindAsync(RoleBook given, string environment, params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();
        return new PeopleReview(configuration, given, new TestEnvironment(environment)).RunAsync(Language.Danish, CancellationToken.None);
    }
}

using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Administration;

/// <summary>The books of roles and tenants, at two instances over one store.</summary>
public sealed class BooksTests : IDisposable
{
    private static readonly RoleGiver Bo = new("bo", "Bo Lind", IsBySettings: true);

    private readonly MemoryStore store = new();
    private readonly ManualTime time = new();
    private readonly RoleBook here;
    private readonly RoleBook there;
    private readonly TenantBook tenants;

    public BooksTests()
    {
        here = new RoleBook(store, time);
        there = new RoleBook(store, time);
        tenants = new TenantBook(store, time);
    }

    public void Dispose()
    {
        here.Dispose();
        there.Dispose();
        tenants.Dispose();
    }

    [Fact]
    public async Task What_one_gives_the_other_has_as_soon_as_it_looks_also_after_a_restart()
    {
        await GiveAsync(here, "karen", 0, GivenRole.Curator);
        Assert.Empty(there.RolesOf("karen"));

        await there.RefreshAsync(default);
        using var restarted = new RoleBook(store, time);
        await restarted.RefreshAsync(default);

        Assert.Equal([GivenRole.Curator], there.RolesOf("karen"));
        Assert.Equal(here.Current, restarted.Current);
    }

    [Fact]
    public async Task Two_who_change_the_same_person_at_once_do_not_write_over_each_other()
    {
        var both = await Task.WhenAll(GiveAsync(here, "karen", 0, GivenRole.Curator), GiveAsync(there, "karen", 0, GivenRole.Contributor));

        Assert.Equal([RoleOutcome.Changed, RoleOutcome.ChangedMeanwhile], both.Order());
        Assert.Single(here.Current.Trail);
    }

    [Fact]
    public async Task Of_two_administrators_who_take_the_role_from_each_other_one_stays()
    {
        await GiveAsync(here, "anne", 0, GivenRole.Administrator);
        await GiveAsync(here, "karen", 0, GivenRole.Administrator);
        await there.RefreshAsync(default);

        var both = await Task.WhenAll(
            here.ChangeAsync(new RoleWish("karen", "Karen", [], null, null, 2), new RoleGiver("anne", "Anne", IsBySettings: false), default),
            there.ChangeAsync(new RoleWish("anne", "Anne", [], null, null, 1), new RoleGiver("karen", "Karen", IsBySettings: false), default));

        Assert.Equal([RoleOutcome.Changed, RoleOutcome.NotAdministrator], both.Order());
        await here.RefreshAsync(default);
        Assert.Single(here.Current.People);
    }

    [Fact]
    public async Task While_the_store_has_not_been_seen_for_a_minute_roles_stay_but_nobody_reads_by_what_Teams_says()
    {
        await here.ChangeAsync(new RoleWish("karen", "Karen", [GivenRole.Curator], "Faxe Kommune", Sector.Municipality, 0), Bo, default);
        Assert.Equal("Faxe Kommune", here.PlaceOf("karen")!.Organisation);

        time.Advance(TimeSpan.FromMinutes(1));

        Assert.Null(here.PlaceOf("karen"));
        Assert.Equal([GivenRole.Curator], here.RolesOf("karen"));
    }

    [Fact]
    public async Task A_write_that_was_done_without_an_answer_is_not_done_twice_when_it_is_tried_again()
    {
        store.AfterWrite = () => throw new StoreUnavailableException(StoreProblem.NoAnswer, "x", null);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => GiveAsync(here, "karen", 0, GivenRole.Curator));
        store.AfterWrite = null;

        Assert.Equal(RoleOutcome.Unchanged, await GiveAsync(here, "karen", 0, GivenRole.Curator));
        Assert.Single(here.Current.Trail);
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_is_not_written_over()
    {
        await store.CreateAsync(AdministrationContainer.Container, new NewDocument(new DocumentKey("roles", "roles"), """{"people":7}"""), default);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => GiveAsync(here, "karen", 0, GivenRole.Curator));

        Assert.Contains("7", (await store.ReadAsync(AdministrationContainer.Container, new DocumentKey("roles", "roles"), default))!.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_trail_keeps_the_last_changes_of_roles_and_of_tenants()
    {
        for (var n = 0; n < 2 * RoleList.LongestTrail; n++)
        {
            await GiveAsync(here, $"p{n}", 0, GivenRole.Contributor);
            await tenants.AddAsync(Tenant($"t{n}"), default);
        }

        Assert.Equal((RoleList.LongestTrail, "p39"), (here.Current.Trail.Count, here.Current.Trail[^1].Key));
        Assert.Equal((TenantList.LongestTrail, "t39"), (tenants.Current.Trail.Count, tenants.Current.Trail[^1].Id));
    }

    [Fact]
    public async Task A_full_list_of_tenants_takes_no_more()
    {
        for (var n = 0; n < TenantList.MostTenants; n++)
        {
            await tenants.AddAsync(Tenant($"t{n}"), default);
        }

        Assert.Equal(TenantOutcome.Full, await tenants.AddAsync(Tenant("en til"), default));
    }

    [Fact]
    public async Task Somebody_who_is_erased_is_in_neither_book_and_has_their_roles_no_more()
    {
        await GiveAsync(here, "anne", 0, GivenRole.Administrator);
        await here.ChangeAsync(new RoleWish("karen", "Karen Friis", [GivenRole.Curator], null, null, 0), new RoleGiver("anne", "Anne Juhl", IsBySettings: false), default);
        await tenants.AddAsync(Tenant("faxe") with { ByKey = "anne", ByName = "Anne Juhl" }, default);
        var records = new PersonalAdministration(there, tenants);
        var anne = new PersonIdentity { Key = "anne" };

        Assert.Equal(4, await records.OfAsync(anne, default).CountAsync());
        Assert.Equal([new PlanLine("Roles", Fate.Delete, 2), new PlanLine("RoleChanges", Fate.Pseudonymise, 3)], (await records.PlanAsync(anne, default)).Lines);
        await records.EraseAsync(anne, Pseudonym.New(), default);

        await here.RefreshAsync(default);
        Assert.Empty(here.RolesOf("anne"));
        Assert.Equal([GivenRole.Curator], here.RolesOf("karen"));
        Assert.True((await records.PlanAsync(anne, default)).IsEmpty);
        await foreach (var document in store.QueryAsync(AdministrationContainer.Container, new DocumentQuery(), default))
        {
            Assert.DoesNotContain("anne", document.Json, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static Task<RoleOutcome> GiveAsync(RoleBook book, string key, int basedOn, params GivenRole[] roles)
        => book.ChangeAsync(new RoleWish(key, key, [.. roles], null, null, basedOn), Bo, default);

    private static TenantEntry Tenant(string id) => new(id, id, null, null, DateTimeOffset.UnixEpoch, "bo", "Bo Lind");
}

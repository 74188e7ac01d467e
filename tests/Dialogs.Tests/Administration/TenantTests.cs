using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Dialogs.Tests.Administration;

/// <summary>Tenants that are let in and shut out in Teams.</summary>
public sealed class TenantTests
{
    private readonly Desk desk = new();

    private TenantList Tenants => desk.Administration.Tenants.Current;

    [Fact]
    public async Task A_tenant_is_let_in_with_a_name_and_a_place_and_listed_beside_the_own_one()
    {
        desk.Administration.Administrators.AddRange(["bo", "anne"]);

        var list = Assert.IsType<TenantListReply>((await LetInAsync(Desk.Faxe.ToUpperInvariant(), " Faxe ", "Faxe Kommune", "Municipality")).Reply);

        Assert.Contains("Folk fra Faxe kan skrive", list.Notice, StringComparison.Ordinal);
        var tenant = Assert.Single(list.Items);
        Assert.Equal((Desk.Faxe, "Faxe", "Faxe Kommune", Sector.Municipality, "Bo Lind"), (tenant.Id, tenant.Name, tenant.Organisation, tenant.Sector, tenant.ByName));
        Assert.Equal([TestAdministration.OwnTenant], list.Fixed.Select(one => one.Id));
        Assert.Equal((NoticeKind.TenantAdded, "Faxe"), (await desk.NoticesAsync()).Select(notice => (notice.Kind, notice.Detail!)).Single());
    }

    [Theory]
    [InlineData("faxe.dk", "Faxe", "domæne")]
    [InlineData("", "Faxe", "ligner ikke")]
    [InlineData(Desk.Faxe, "", "hvad organisationen hedder")]
    [InlineData(TestAdministration.OwnTenant, "Vores", "allerede lukket ind fra opsætningen")]
    public async Task What_cannot_be_used_comes_back_with_the_reason_and_all_that_was_typed(string id, string name, string reason)
    {
        var form = Assert.IsType<TenantFormReply>((await LetInAsync(id, name, "Faxe Kommune", "Municipality")).Reply);

        Assert.Contains(reason, form.Notice, StringComparison.Ordinal);
        Assert.Equal((id, name, "Faxe Kommune", "Municipality"), (Typed(AdministrationFields.Tenant), Typed(AdministrationFields.Name), Typed(AdministrationFields.Organisation), Typed(AdministrationFields.Sector)));
        Assert.Empty(Tenants.Tenants);

        string Typed(string field) => form.Values.GetValueOrDefault(field, "");
    }

    [Fact]
    public async Task A_very_long_name_is_told_to_be()
        => Assert.Contains("højst 100 tegn", Assert.IsType<TenantFormReply>((await LetInAsync(Desk.Faxe, new string('ø', 101), "", "-")).Reply).Notice, StringComparison.Ordinal);

    [Fact]
    public async Task Before_one_is_shut_out_it_is_asked_and_who_comes_second_is_told()
    {
        await LetInAsync(Desk.Faxe, "Faxe", "", "-");

        var asked = Assert.IsType<TenantRemoveReply>((await RemoveAsync(TenantVerb.AskRemove)).Reply);
        Assert.Equal("Faxe", asked.Tenant.Name);
        Assert.Single(Tenants.Tenants);
        var removed = Assert.IsType<TenantListReply>((await RemoveAsync(TenantVerb.Remove)).Reply);
        var again = Assert.IsType<TenantListReply>((await RemoveAsync(TenantVerb.Remove)).Reply);
        var asking = Assert.IsType<TenantListReply>((await RemoveAsync(TenantVerb.AskRemove)).Reply);

        Assert.Contains("Faxe er fjernet", removed.Notice, StringComparison.Ordinal);
        Assert.Contains("allerede fjernet", again.Notice, StringComparison.Ordinal);
        Assert.Contains("allerede fjernet", asking.Notice, StringComparison.Ordinal);
        Assert.Empty(Tenants.Tenants);
        Assert.Equal([true, false], Tenants.Trail.Select(change => change.IsIn));
    }

    [Fact]
    public async Task Nobody_shuts_themselves_out()
    {
        await LetInAsync(Desk.Faxe, "Faxe", "", "-");

        foreach (var verb in new[] { TenantVerb.AskRemove, TenantVerb.Remove })
        {
            var refused = Assert.IsType<TenantListReply>((await RemoveAsync(verb, Desk.Faxe)).Reply);
            Assert.Contains("lukke dig selv ude", refused.Notice, StringComparison.Ordinal);
        }

        Assert.Single(Tenants.Tenants);
    }

    [Fact]
    public async Task Who_lets_the_same_one_in_as_another_is_told_that_it_is_there()
    {
        await LetInAsync(Desk.Faxe, "Faxe", "", "-");

        Assert.Contains("står allerede på listen", Assert.IsType<TenantListReply>((await LetInAsync(Desk.Faxe, "Faxe", "", "-")).Reply).Notice, StringComparison.Ordinal);
        Assert.Single(Tenants.Tenants);
    }

    [Fact]
    public async Task Who_was_turned_away_is_offered_and_fills_the_form()
    {
        desk.Administration.Refused = new TurnedAway(Desk.Faxe, new DateOnly(2026, 11, 24));

        var list = await desk.Talk.SayAsync<TenantListReply>("tilladte organisationer");
        var form = Assert.IsType<TenantFormReply>((await desk.ClickAsync(TenantVerb.Form, fields: [(AdministrationFields.Tenant, list.TurnedAway!.Tenant)])).Reply);

        Assert.Equal(Desk.Faxe, form.Values[AdministrationFields.Tenant]);
    }

    private Task<ActionResult> LetInAsync(string id, string name, string organisation, string sector)
        => desk.ClickAsync(
            TenantVerb.Save, fields:
            [
                (AdministrationFields.Tenant, id), (AdministrationFields.Name, name), (AdministrationFields.Organisation, organisation), (AdministrationFields.Sector, sector),
            ]);

    private Task<ActionResult> RemoveAsync(TenantVerb verb, string? from = null)
        => desk.ClickAsync(verb, tenant: from, fields: [(AdministrationFields.Tenant, Desk.Faxe)]);
}

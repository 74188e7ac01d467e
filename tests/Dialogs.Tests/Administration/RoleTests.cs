using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Storage;
using Xunit;

namespace TeamsPilotBot.Dialogs.Tests.Administration;

/// <summary>Roles that are given and taken in Teams.</summary>
public sealed class RoleTests
{
    private readonly Desk desk = new();

    public RoleTests() => desk.Administration.People.Add(new KnownPerson(Desk.Karen, "Karen Friis"));

    private RoleList Roles => desk.Administration.Roles.Current;

    [Fact]
    public async Task A_person_who_has_written_is_chosen_and_given_a_role_and_a_place()
    {
        var choice = Assert.IsType<RoleChoiceReply>((await desk.ClickAsync(RoleVerb.Choose)).Reply);
        Assert.Equal(["Karen Friis"], choice.People.Select(person => person.Name));
        var form = await desk.FormAsync(choice.People[0].Key);
        Assert.Equal(("Karen Friis", 0), (form.Name, form.Version));

        var saved = Assert.IsType<RoleListReply>((await desk.SaveAsync(form, "Curator,Contributor", organisation: "Faxe Kommune", sector: "Municipality")).Reply);

        Assert.Contains("gemt for Karen Friis", saved.Notice, StringComparison.Ordinal);
        Assert.Equal(
            new RoleEntry(Desk.Karen, "Karen Friis", [GivenRole.Contributor, GivenRole.Curator], "Faxe Kommune", Sector.Municipality, 1), Assert.Single(Roles.People));
        Assert.Equal((Desk.Karen, false, true), Assert.Single(desk.Administration.Noted));
        Assert.Equal(["Bo Lind"], (await desk.FormAsync(Desk.Karen)).Trail.Select(change => change.ByName));
    }

    [Fact]
    public async Task Somebody_who_has_not_written_is_named_by_an_id_and_a_name()
    {
        const string id = "6F1B3C1E-7B1F-4F0E-9A52-6D2B8A4C0E99";
        var bad = await Edit("nej", "Ægidius Østerlång");
        var nameless = await Edit(id, "");
        var tooLong = await Edit(id, new string('å', 101));
        var nobody = Assert.IsType<RoleChoiceReply>((await desk.ClickAsync(RoleVerb.Edit)).Reply);

        var form = Assert.IsType<RoleFormReply>((await desk.ClickAsync(RoleVerb.Edit, fields: [(AdministrationFields.UserId, id), (AdministrationFields.Name, "Ægidius Østerlång")])).Reply);

        Assert.Contains("ligner ikke et id", bad.Notice, StringComparison.Ordinal);
        Assert.Equal("nej", bad.Values[AdministrationFields.UserId]);
        Assert.Equal("Ægidius Østerlång", bad.Values[AdministrationFields.Name]);
        Assert.Contains("også navnet", nameless.Notice, StringComparison.Ordinal);
        Assert.Contains("højst 100 tegn", tooLong.Notice, StringComparison.Ordinal);
        Assert.Contains("Vælg først", nobody.Notice, StringComparison.Ordinal);
        Assert.Equal((id.ToLowerInvariant(), "Ægidius Østerlång"), (form.Key, form.Name));

        async Task<RoleChoiceReply> Edit(string userId, string name)
            => Assert.IsType<RoleChoiceReply>((await desk.ClickAsync(RoleVerb.Edit, fields: [(AdministrationFields.UserId, userId), (AdministrationFields.Name, name)])).Reply);
    }

    [Fact]
    public async Task Among_many_one_looks_for_a_part_of_the_name()
    {
        desk.Administration.People.AddRange(Enumerable.Range(0, 100).Select(n => new KnownPerson($"p{n}", $"Person {n}")));

        var all = Assert.IsType<RoleChoiceReply>((await desk.ClickAsync(RoleVerb.Choose)).Reply);
        var found = Assert.IsType<RoleChoiceReply>((await desk.ClickAsync(RoleVerb.Choose, fields: [(AdministrationFields.Search, "friis")])).Reply);
        var none = Assert.IsType<RoleChoiceReply>((await desk.ClickAsync(RoleVerb.Choose, fields: [(AdministrationFields.Search, "ingen")])).Reply);

        Assert.Equal((RoleDesk.MostChoices, 101), (all.People.Count, all.Total));
        Assert.Equal("Karen Friis", Assert.Single(found.People).Name);
        Assert.Contains("hedder sådan", none.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_comes_second_sees_what_the_other_has_done_and_nothing_is_written_over()
    {
        var first = await desk.FormAsync(Desk.Karen);
        var second = await desk.FormAsync(Desk.Karen, Desk.Anne);
        await desk.WithAnneAsync();
        await desk.SaveAsync(first, "Curator");

        var late = Assert.IsType<RoleFormReply>((await desk.SaveAsync(second, "Contributor", Desk.Anne)).Reply);

        Assert.Contains("En anden administrator", late.Notice, StringComparison.Ordinal);
        Assert.Equal([GivenRole.Curator], late.Roles);
        Assert.Equal([GivenRole.Curator], Roles.Find(Desk.Karen)!.Roles);
        await desk.SaveAsync(late, "Contributor", Desk.Anne);
        Assert.Equal([GivenRole.Contributor], Roles.Find(Desk.Karen)!.Roles);
    }

    [Fact]
    public async Task The_same_save_again_changes_nothing_and_says_so()
    {
        var form = await desk.FormAsync(Desk.Karen);
        await desk.SaveAsync(form, "Curator");

        var again = Assert.IsType<RoleListReply>((await desk.SaveAsync(form, "Curator")).Reply);

        Assert.Contains("ikke noget at ændre", again.Notice, StringComparison.Ordinal);
        Assert.Single(Roles.Trail);
    }

    [Fact]
    public async Task Nobody_takes_the_role_of_administrator_from_themselves()
    {
        await desk.WithAnneAsync();

        var refused = Assert.IsType<RoleFormReply>((await desk.SaveAsync(await desk.FormAsync("anne", Desk.Anne), "Curator", Desk.Anne)).Reply);

        Assert.Contains("fra dig selv", refused.Notice, StringComparison.Ordinal);
        Assert.Equal([GivenRole.Curator], refused.Roles);
        Assert.True(Roles.Find("anne")!.IsAdministrator);
    }

    [Fact]
    public async Task An_administrator_whose_role_another_has_just_taken_changes_nothing_any_more()
    {
        await desk.WithAnneAsync();
        await desk.SaveAsync(await desk.FormAsync("anne"), "");

        var late = await desk.SaveAsync(await desk.FormAsync(Desk.Karen, Desk.Anne), "Administrator", Desk.Anne);
        var tenant = await desk.ClickAsync(TenantVerb.Save, Desk.Anne, fields: [(AdministrationFields.Tenant, Desk.Faxe), (AdministrationFields.Name, "Faxe")]);

        Assert.Contains("kun administratorer", late.Sentence, StringComparison.Ordinal);
        Assert.Contains("kun administratorer", tenant.Sentence, StringComparison.Ordinal);
        Assert.Empty(Roles.People);
        Assert.Empty(desk.Administration.Tenants.Current.Tenants);
    }

    [Fact]
    public async Task What_the_settings_give_is_shown_with_the_name_of_the_setting_and_cannot_be_taken_here()
    {
        var setting = new SettingRole($"People:Users:{Desk.Karen}", SettingKind.User, Desk.Karen, [Role.Curator], "Roskilde Kommune", Sector.Municipality);
        desk.Administration.Settings.Add(setting);
        var form = await desk.FormAsync(Desk.Karen);

        await desk.SaveAsync(form, "Administrator", organisation: "Faxe Kommune");
        var list = Assert.IsType<RoleListReply>((await desk.ClickAsync(RoleVerb.List)).Reply);

        Assert.Equal(setting, form.Fixed);
        Assert.Equal(new RoleEntry(Desk.Karen, "Karen Friis", [GivenRole.Administrator], null, null, 1), Assert.Single(Roles.People));
        var item = Assert.Single(list.Items);
        Assert.Equal(("Karen Friis", setting, Roles.People[0]), (item.Name, item.Fixed, item.Given));
        Assert.Equal((Desk.Karen, true, true), Assert.Single(desk.Administration.Noted));
    }

    [Fact]
    public async Task A_role_of_Teams_that_the_settings_give_too_is_kept_while_other_roles_change()
    {
        await desk.SaveAsync(await desk.FormAsync(Desk.Karen), "Curator");
        desk.Administration.Settings.Add(new SettingRole($"People:Users:{Desk.Karen}", SettingKind.User, Desk.Karen, [Role.Curator], null, null));

        await desk.SaveAsync(await desk.FormAsync(Desk.Karen), "Contributor");

        Assert.Equal([GivenRole.Contributor, GivenRole.Curator], Roles.Find(Desk.Karen)!.Roles);
    }

    [Fact]
    public async Task Other_administrators_are_told_and_nobody_else_is_waited_for()
    {
        await desk.SaveAsync(await desk.FormAsync(Desk.Karen), "Curator");
        Assert.Empty(await desk.NoticesAsync());
        desk.Administration.Administrators.AddRange(["bo", "anne"]);

        await desk.SaveAsync(await desk.FormAsync(Desk.Karen), "Contributor");

        var notice = Assert.Single(await desk.NoticesAsync());
        Assert.Equal((NoticeKind.RolesChanged, "Karen Friis", "bo", "Bo Lind"), (notice.Kind, notice.Detail, notice.ByKey, notice.ByName));
    }

    [Fact]
    public async Task Without_a_role_and_a_place_a_person_is_off_the_list()
    {
        await desk.SaveAsync(await desk.FormAsync(Desk.Karen), "Curator");

        await desk.SaveAsync(await desk.FormAsync(Desk.Karen), "");

        Assert.Empty(Roles.People);
        Assert.Equal(2, Roles.Trail.Count);
    }

    [Fact]
    public async Task A_click_of_somebody_else_or_elsewhere_or_with_an_id_that_is_none_does_nothing()
    {
        var form = await desk.FormAsync(Desk.Karen);

        var others = await desk.SaveAsync(form, "Administrator", Person.Unknown("per"));
        var elsewhere = await desk.ClickAsync(RoleVerb.List, alone: false);
        var madeUp = await desk.SaveAsync(form with { Key = "hvem som helst" }, "Administrator");

        Assert.Contains("kun administratorer", others.Sentence, StringComparison.Ordinal);
        Assert.Contains("vores egen chat", elsewhere.Sentence, StringComparison.Ordinal);
        Assert.IsType<RoleChoiceReply>(madeUp.Reply);
        Assert.Empty(Roles.People);
    }

    [Fact]
    public async Task A_store_that_fails_says_that_nothing_has_happened()
    {
        var form = await desk.FormAsync(Desk.Karen);
        desk.Administration.Store.BeforeWrite = _ => throw new StoreUnavailableException(StoreProblem.DiskFull, "x", null);

        var failed = await desk.SaveAsync(form, "Curator");

        Assert.Contains("ikke sket noget", failed.Sentence, StringComparison.Ordinal);
        Assert.Empty(Roles.People);
    }
}

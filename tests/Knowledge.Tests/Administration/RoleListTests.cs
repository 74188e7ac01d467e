using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Administration;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Administration;

public sealed class RoleListTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);
    private static readonly string[] People = ["bo", "anne", "karen"];

    [Fact]
    public void Whoever_clicks_in_whatever_order_there_is_always_an_administrator()
    {
        var click =
            from giver in Gen.Elements(People)
            from to in Gen.Elements(People)
            from administrator in Gen.Elements(true, false)
            from curator in Gen.Elements(true, false)
            from stale in Gen.Elements(false, false, true)
            select (giver, to, administrator, curator, stale);
        Properties.Hold(click.ArrayOf(), clicks =>
        {
            var list = Given("bo");
            foreach (var (giver, to, administrator, curator, stale) in clicks)
            {
                GivenRole[] roles = [.. administrator ? [GivenRole.Administrator] : Array.Empty<GivenRole>(), .. curator ? [GivenRole.Curator] : Array.Empty<GivenRole>()];
                list = list.Decide(new RoleWish(to, to, [.. roles], null, null, stale ? 0 : list.Find(to)?.Version ?? 0), Giver(giver), Now).After;
                Assert.Contains(list.People, entry => entry.IsAdministrator);
                Assert.InRange(list.Trail.Count, 0, RoleList.LongestTrail);
            }
        });
    }

    [Fact]
    public void A_form_that_shows_an_older_state_changes_nothing_even_when_the_person_was_taken_off_and_put_on_again()
    {
        var list = Given("bo", "karen");
        var seen = list.Find("karen")!.Version;
        list = list.Decide(Wish("karen", seen), Giver("bo"), Now).After;
        list = list.Decide(Wish("karen", 0, GivenRole.Curator), Giver("bo"), Now).After;

        var (after, outcome) = list.Decide(Wish("karen", seen, GivenRole.Contributor), Giver("bo"), Now);

        Assert.Equal((list, RoleOutcome.ChangedMeanwhile), (after, outcome));
    }

    [Fact]
    public void One_whom_the_settings_make_administrator_may_give_back_what_Teams_gave()
        => Assert.Equal(RoleOutcome.Changed, Given("bo").Decide(Wish("bo", 1), new RoleGiver("bo", null, IsBySettings: true), Now).Outcome);

    [Fact]
    public void A_full_list_takes_nobody_new_but_lets_changes_be_made()
    {
        var list = RoleList.Empty;
        for (var n = 0; n < RoleList.MostPeople; n++)
        {
            list = list.Decide(Wish($"p{n}", 0, GivenRole.Contributor), new RoleGiver("bo", null, IsBySettings: true), Now).After;
        }

        Assert.Equal(RoleOutcome.Full, list.Decide(Wish("en til", 0, GivenRole.Curator), new RoleGiver("bo", null, IsBySettings: true), Now).Outcome);
        Assert.Equal(RoleOutcome.Changed, list.Decide(Wish("p7", 8, GivenRole.Curator), new RoleGiver("bo", null, IsBySettings: true), Now).Outcome);
    }

    private static RoleList Given(params string[] administrators)
        => administrators.Aggregate(RoleList.Empty, (list, key) => list.Decide(Wish(key, 0, GivenRole.Administrator), new RoleGiver("settings", null, IsBySettings: true), Now).After);

    private static RoleWish Wish(string key, int basedOn, params GivenRole[] roles) => new(key, key, [.. roles], null, null, basedOn);

    private static RoleGiver Giver(string key) => new(key, key, IsBySettings: false);
}

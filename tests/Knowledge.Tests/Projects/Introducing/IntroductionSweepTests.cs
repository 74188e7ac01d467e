using TeamsPilotBot.Knowledge.Projects.Introducing;
using TeamsPilotBot.Knowledge.Projects.People;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Projects.Introducing;

public class IntroductionSweepTests
{
    private readonly MatchRoomDriver room = new();

    [Fact]
    public async Task Of_many_who_could_help_each_other_each_is_asked_once_however_many_bots_look()
    {
        await EverybodyLeadsAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => room.Sweep().RunAsync(default)));

        var all = await room.AllAsync();
        Assert.True(all.Count >= 5);
        Assert.All(all, one => Assert.Equal(IntroductionState.FirstAsked, one.State));
        Assert.Equal(all.Count, all.Select(one => one.First!.Key).Distinct().Count());
        foreach (var one in all)
        {
            Assert.Equal(1, await room.CardsAsync(one.First!.Key, IntroductionState.FirstAsked));
            Assert.Equal(0, await room.CardsAsync(one.Second!.Key, IntroductionState.SecondAsked));
        }
    }

    [Fact]
    public async Task In_a_year_of_sweeps_nobody_is_asked_more_than_six_times_nor_twice_about_the_same_nor_about_a_colleague()
    {
        await EverybodyLeadsAsync();
        var sweep = room.Sweep();
        for (var day = 0; day < 365; day++)
        {
            await sweep.RunAsync(default);
            foreach (var open in (await room.AllAsync()).Where(one => one.IsOpen))
            {
                // Some say yes, some no, and some nothing.
                var answer = open.Id[0] switch { < '5' => IntroductionAnswer.Yes, < '9' => IntroductionAnswer.No, _ => (IntroductionAnswer?)null };
                if (answer is { } said)
                {
                    await room.Desk().AnswerAsync(open.Id, open.State == IntroductionState.SecondAsked ? open.Second!.Key : open.First!.Key, said, default);
                }
            }

            room.Clock.Advance(TimeSpan.FromDays(1));
        }

        var all = await room.AllAsync();
        Assert.Contains(all, one => one.State == IntroductionState.Introduced);
        Assert.Contains(all, one => one.State == IntroductionState.Declined);
        Assert.Contains(all, one => one.State == IntroductionState.Expired);
        var projects = MatchRoomDriver.Projects.ToDictionary(project => project.Id);
        Assert.All(all, one => Assert.NotEqual(projects[one.First!.ProjectId!].Organisation, projects[one.Second!.ProjectId!].Organisation));
        await foreach (var person in room.People.AllAsync(default))
        {
            Assert.InRange(person.Asked.Count, 0, AskLimits.MostInAYear);
            Assert.All(person.Asked.Zip(person.Asked.Skip(1)), pair => Assert.True(pair.Second.At - pair.First.At >= AskLimits.Apart));
            Assert.Equal(
                await room.CardsAsync(person.Key, IntroductionState.FirstAsked) + all.Count(one => one.SecondAskedAt is not null && one.Second!.Key == person.Key),
                person.Asked.Count);
        }
    }

    [Theory]
    [InlineData("2026-11-28T10:00:00Z")]
    [InlineData("2026-12-25T10:00:00Z")]
    [InlineData("2026-11-30T18:00:00Z")]
    public async Task Nobody_is_asked_on_a_day_off_or_in_the_evening(string moment)
    {
        await EverybodyLeadsAsync();
        room.Clock.Advance(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture) - room.Clock.GetUtcNow());

        await room.Sweep().RunAsync(default);

        Assert.Empty(await room.AllAsync());
    }

    [Fact]
    public async Task Whoever_has_switched_it_off_or_cannot_be_reached_is_on_neither_side()
    {
        await EverybodyLeadsAsync();
        await room.People.ChangeAsync("sp-07", person => person! with { OpenToMatches = false }, default);
        room.Gone.Add("sp-34");

        await room.Sweep().RunAsync(default);

        Assert.DoesNotContain(await room.AllAsync(), one => one.SideOf("sp-07") is not null || one.SideOf("sp-34") is not null);
    }

    [Theory]
    [InlineData("Region Syddanmark", 0)]
    [InlineData("Region Midtjylland", 1)]
    public async Task Colleagues_by_the_mapping_are_not_introduced_whatever_they_lead(string organisation, int expected)
    {
        await room.LeadAsync("a", "SP-01", "Region Syddanmark");
        await room.LeadAsync("b", "SP-08", organisation);

        await room.Sweep().RunAsync(default);

        Assert.Equal(expected, (await room.AllAsync()).Count);
    }

    [Fact]
    public async Task A_second_who_was_asked_something_else_meanwhile_is_asked_later()
    {
        await EverybodyLeadsAsync();
        var sweep = room.Sweep();
        await sweep.RunAsync(default);
        var one = (await room.AllAsync())[0];
        await room.People.ChangeAsync(one.Second!.Key, person => person! with { Asked = [new IntroductionAsked("other", room.Clock.GetUtcNow())] }, default);

        await room.Desk().AnswerAsync(one.Id, one.First!.Key, IntroductionAnswer.Yes, default);
        Assert.Equal(IntroductionState.FirstSaidYes, (await room.Introductions.FindAsync(one.Id, default))!.State);
        room.Clock.Advance(TimeSpan.FromDays(14));
        await sweep.RunAsync(default);

        Assert.Equal(IntroductionState.SecondAsked, (await room.Introductions.FindAsync(one.Id, default))!.State);
    }

    [Fact]
    public async Task One_that_is_broken_does_not_keep_the_others_from_going_on()
    {
        await EverybodyLeadsAsync();
        var sweep = room.Sweep();
        await sweep.RunAsync(default);
        room.Clock.Advance(TimeSpan.FromHours(9));
        var all = await room.AllAsync();
        foreach (var one in all)
        {
            await room.Desk().AnswerAsync(one.Id, one.First!.Key, IntroductionAnswer.Yes, default);
        }

        room.Broken.Add(all[0].Second!.Key);
        room.Clock.Advance(TimeSpan.FromHours(15));
        await sweep.RunAsync(default);

        Assert.Equal(IntroductionState.FirstSaidYes, (await room.Introductions.FindAsync(all[0].Id, default))!.State);
        foreach (var one in all.Skip(1))
        {
            Assert.Equal(IntroductionState.SecondAsked, (await room.Introductions.FindAsync(one.Id, default))!.State);
        }
    }

    private async Task EverybodyLeadsAsync()
    {
        foreach (var project in MatchRoomDriver.Projects)
        {
            await room.LeadAsync(project.Id.ToLowerInvariant(), project.Id);
        }
    }
}

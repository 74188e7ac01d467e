using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Keeping.CareDriver;

namespace TeamsPilotBot.Knowledge.Tests.Keeping;

public sealed class ThanksTests
{
    private readonly CareDriver driver = new();

    [Fact]
    public async Task The_owner_is_told_how_many_others_it_has_helped_and_not_who()
    {
        await driver.PutAsync(Fresh("erf-1"));
        await driver.HelpedAsync("erf-1", "bo", "ida", "ole", "per", "anne");
        await driver.SayAsync("erf-1", false, "eva");

        await driver.SweepAsync();

        var (to, about, keeper) = Assert.Single(await driver.WaitingAsync());
        var note = keeper.Notes.Single(note => note.Id == about);
        Assert.Equal((Recipient.Person("anne"), KeeperNoteKind.Thanks), (to, note.Kind));
        Assert.Equal([new KeeperNoteItem("erf-1", "Om erf-1", 4)], note.Items);
    }

    [Fact]
    public async Task The_same_number_is_told_once_and_the_next_one_at_the_next_step()
    {
        await driver.PutAsync(Fresh("erf-1"));
        await driver.HelpedAsync("erf-1", "bo");
        await driver.SweepAsync();
        Assert.Equal("Thanks", Assert.Single(await driver.SendAsync()).What);

        await driver.HelpedAsync("erf-1", "bo", "ida");
        await driver.PassAsync(10, driver.Sweep());
        Assert.Empty(await driver.SendAsync());
        await driver.HelpedAsync("erf-1", "ole");
        await driver.PassAsync(1, driver.Sweep());

        Assert.Equal("Thanks", Assert.Single(await driver.SendAsync()).What);
    }

    [Fact]
    public async Task What_people_said_expires_and_the_count_does_not_go_down()
    {
        await driver.PutAsync(Fresh("erf-1"));
        await driver.HelpedAsync("erf-1", "bo", "ida", "ole");
        await driver.SweepAsync();
        await driver.SendAsync();
        await driver.SayAsync("erf-1", false, "bo", "ida", "ole");
        await driver.PassAsync(8, driver.Sweep());
        await driver.HelpedAsync("erf-1", "per", "eva");

        await driver.PassAsync(8, driver.Sweep());

        Assert.Equal(3, Assert.Single((await driver.Keepers.FindAsync("anne", default)).Helped).Count);
        Assert.Empty(await driver.SendAsync());
    }

    [Fact]
    public async Task Thanks_of_a_week_come_together()
    {
        await driver.PutAsync(Fresh("erf-1"), Fresh("erf-2"), Fresh("erf-3"));
        await driver.HelpedAsync("erf-1", "bo");
        await driver.HelpedAsync("erf-2", "ida");
        await driver.SweepAsync();
        Assert.Single(await driver.SendAsync());
        await driver.HelpedAsync("erf-3", "ole");

        await driver.PassAsync(4, driver.Sweep());
        Assert.Empty(await driver.SendAsync());
        await driver.PassAsync(2, driver.Sweep());

        Assert.Single(await driver.SendAsync());
    }

    [Fact]
    public async Task Whoever_added_their_own_experience_is_thanked_too()
    {
        var addition = new LessonAddition { Id = "erf-9", Action = "Vi gjorde det samme.", Outcome = "Det virkede.", Status = LessonStatus.Solved, AsOf = "2026-10", Owner = "bo" };
        await driver.PutAsync(Fresh("erf-1") with { Additions = [addition] });
        await driver.HelpedAsync("erf-1", "ida", "bo");

        await driver.SweepAsync();

        Assert.Equal([("anne", 2), ("bo", 1)], (await driver.WaitingAsync()).Select(message => (message.To.Id, message.Keeper.Notes[0].Items[0].Count)).Order());
    }

    [Fact]
    public async Task Whoever_takes_over_is_not_thanked_for_what_helped_before()
    {
        await driver.PutAsync(Fresh("erf-1") with { Owner = null });
        await driver.HelpedAsync("erf-1", "ida", "ole", "per");
        await driver.Keeping.TakeOverAsync("erf-1", Kurt, Of(null), default);

        await driver.SweepAsync();
        Assert.Empty(await driver.SendAsync());
        await driver.HelpedAsync("erf-1", Enumerable.Range(0, 10).Select(n => $"person-{n}"));
        await driver.PassAsync(1, driver.Sweep());

        Assert.Equal(13, Assert.Single(Assert.Single(await driver.WaitingAsync()).Keeper.Notes[0].Items).Count);
    }

    private static Lesson Fresh(string id) => Old(id) with { Confirmed = "2026-11-20" };
}

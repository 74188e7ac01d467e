using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Tests.Storage;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.HandOffs.Given;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs.Likeness;

public sealed class OpenQuestionsTests : IDisposable
{
    private const string Wanted = "Har nogen fået lov til at optage telefonopkald med borgere?";
    private const string SameInOtherWords = "Må vi optage vores opkald med borgerne, og hvem har fået lov til det?";

    private readonly DataFolder folder = new();
    private readonly HandOffRegister register;
    private readonly OpenQuestions open;

    public OpenQuestionsTests()
    {
        var time = new ManualTime(Start);
        register = new HandOffRegister(folder.Open(time), Rules, Options.Create(new RetentionOptions()), time);
        open = new OpenQuestions(register, Alike.Likeness);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_open_question_that_means_the_same_is_found_and_one_that_does_not_is_not()
    {
        await SendAsync("h-1", SameInOtherWords);
        await SendAsync("h-2", "Hvilket udstyr bruger I til at optage telefonopkald med borgere?");

        var found = Assert.Single(await open.FindAsync(Wanted, "stranger", default));
        Assert.Equal("h-1", found.HandOff.Id);
        Assert.False(found.IsOwn);
    }

    [Fact]
    public async Task What_has_ended_is_not_found()
    {
        await SendAsync("h-1", SameInOtherWords);
        Assert.Single(await open.FindAsync(Wanted, "stranger", default));
        Assert.Equal(1, open.Remembered);

        Assert.IsType<Accepted>(await register.MoveAsync("h-1", "m-1", new Withdraw(), Asker, default));
        Assert.Empty(await open.FindAsync(Wanted, "stranger", default));
        Assert.Equal(0, open.Remembered);
    }

    [Fact]
    public async Task What_the_asker_has_asked_or_follows_is_marked_as_own()
    {
        await SendAsync("h-1", SameInOtherWords);
        Assert.IsType<Accepted>(await register.MoveAsync("h-1", "m-1", new Follow(), Follower, default));

        Assert.True(Assert.Single(await open.FindAsync(Wanted, Asker.Key, default)).IsOwn);
        Assert.True(Assert.Single(await open.FindAsync(Wanted, Follower.Key, default)).IsOwn);
    }

    [Fact]
    public async Task Three_are_found_at_the_most_and_the_nearest_comes_first()
    {
        foreach (var i in Enumerable.Range(0, 4))
        {
            await SendAsync($"h-{i}", SameInOtherWords);
        }

        await SendAsync("h-9", Wanted);
        var found = await open.FindAsync(Wanted, "stranger", default);
        Assert.Equal(["h-9", "h-0", "h-1"], found.Select(f => f.HandOff.Id));
        Assert.Equal(1, found[0].Likeness, 6);
    }

    private async Task SendAsync(string id, string text)
        => Assert.IsType<Accepted>(await register.SendAsync(id, "m-send", Asker, Question with { Text = text }, Law, null, default));
}

using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Tests.Storage;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.HandOffs.Given;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs;

/// <summary>Moves that meet, and stores that fail before a write, after it, or again and again.</summary>
public sealed class TwoWritersTests : IDisposable
{
    private readonly DataFolder folder = new();
    private readonly ManualTime time = new(Start);
    private readonly MeddledStore store;
    private readonly HandOffRegister register;
    private readonly HandOffRegister other;

    public TwoWritersTests()
    {
        store = new MeddledStore(folder.Open(time));
        register = new HandOffRegister(store, Rules, Options.Create(new RetentionOptions()), time);
        other = new HandOffRegister(folder.Open(time), Rules, Options.Create(new RetentionOptions()), time);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_move_that_still_makes_sense_after_the_other_is_made_after_it()
    {
        await SendAsync();
        Meddle(2, new Follow(), Follower);

        var answered = Assert.IsType<Accepted>(await register.MoveAsync("h-1", "m-1", new GiveAnswer("Ja"), Anne, default));

        Assert.Equal([MoveKind.Send, MoveKind.Follow, MoveKind.Answer], answered.HandOff.Trail.Select(entry => entry.Kind));
        Assert.Equal(["follower"], answered.HandOff.Followers);
        Assert.Equal(answered.HandOff, await NowAsync());
    }

    [Fact]
    public async Task A_move_that_the_other_has_made_senseless_is_refused_and_shows_what_the_other_did()
    {
        await SendAsync();
        Meddle(2, new GiveAnswer("Fra Dorte"), Dorte);

        var refused = Assert.IsType<Refused>(await register.MoveAsync("h-1", "m-1", new GiveAnswer("Fra Anne"), Anne, default));

        Assert.Equal((Refusal.NotNow, "Fra Dorte", "dorte"), (refused.Reason, refused.HandOff!.Answer, refused.HandOff.Trail[^1].ActorKey));
        Assert.Equal(refused.HandOff, await NowAsync());
    }

    [Fact]
    public async Task Of_many_who_accept_at_once_one_has_it_and_all_others_are_told()
    {
        await SendAsync();
        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() =>
            (i % 2 == 0 ? register : other).MoveAsync("h-1", $"m-{i}", new Accept(), Actor.Person($"p-{i}", ["kl-jura"]), default))));

        var accepted = Assert.Single(results.OfType<Accepted>());
        Assert.All(results.OfType<Refused>(), refused => Assert.Equal(
            (Refusal.TakenByAnother, accepted.Entry.ActorKey), (refused.Reason, refused.HandOff!.HandlerKey)));
        Assert.Equal(11, results.OfType<Refused>().Count());
    }

    [Fact]
    public async Task Of_many_different_moves_at_once_each_is_in_the_trail_or_refused()
    {
        await SendAsync();
        var moves = Enumerable.Range(0, 24).Select(i => (Id: $"m-{i}", Actor: Sequences.Actors[i % 9], Move: Sequences.EachKind[(i * 5) % Sequences.EachKind.Count])).ToList();
        var results = await Task.WhenAll(moves.Select((given, i) => Task.Run(() => (i % 2 == 0 ? register : other).MoveAsync("h-1", given.Id, given.Move, given.Actor, default))));

        var now = await NowAsync();
        Assert.Equal(
            moves.Zip(results).Where(pair => pair.Second is Accepted).Select(pair => pair.First.Id).Order(),
            now.Trail.Skip(1).Select(entry => entry.Id).Order());
        Assert.All(now.Trail.Zip(now.Trail.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
        Assert.Equal(now.Trail[^1].To, now.Status);
        Assert.Equal(Sent().Question, now.Question);
    }

    [Fact]
    public async Task The_same_click_that_arrives_many_times_at_once_is_one_move()
    {
        await SendAsync();
        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() =>
            (i % 2 == 0 ? register : other).MoveAsync("h-1", "the-click", new GiveAnswer("Ja"), Anne, default))));

        Assert.Single(results, result => result is Accepted { Repeated: false });
        Assert.Equal(11, results.Count(result => result is Accepted { Repeated: true }));
        Assert.Equal(2, (await NowAsync()).Version);
    }

    [Fact]
    public async Task A_write_that_failed_has_changed_nothing_and_can_be_tried_again()
    {
        var sent = await SendAsync();
        store.Before = _ => throw new StoreUnavailableException(StoreProblem.DiskFull, "test", null);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => register.MoveAsync("h-1", "m-1", new GiveAnswer("Ja"), Anne, default));
        Assert.Equal(sent, await NowAsync());

        store.Before = _ => Task.CompletedTask;
        Assert.False(Assert.IsType<Accepted>(await register.MoveAsync("h-1", "m-1", new GiveAnswer("Ja"), Anne, default)).Repeated);
    }

    [Fact]
    public async Task A_write_whose_success_nobody_heard_of_is_found_when_it_is_tried_again()
    {
        store.After = _ => throw new StoreUnavailableException(StoreProblem.Unreachable, "test", null);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => register.SendAsync("h-1", "m-send", Asker, Question, Law, null, default));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => register.MoveAsync("h-1", "m-1", new GiveAnswer("Ja"), Anne, default));
        store.After = _ => Task.CompletedTask;

        Assert.True(Assert.IsType<Accepted>(await register.SendAsync("h-1", "m-send", Asker, Question, Law, null, default)).Repeated);
        Assert.True(Assert.IsType<Accepted>(await register.MoveAsync("h-1", "m-1", new GiveAnswer("Ja"), Anne, default)).Repeated);
        Assert.Equal([MoveKind.Send, MoveKind.Answer], (await NowAsync()).Trail.Select(entry => entry.Kind));
    }

    [Fact]
    public async Task A_move_that_never_gets_its_turn_is_refused_after_a_while()
    {
        await SendAsync();
        var n = 0;
        store.Before = async _ => await other.MoveAsync("h-1", $"f-{n}", n++ % 2 == 0 ? new Follow() : new Unfollow(), Follower, default);

        var refused = Assert.IsType<Refused>(await register.MoveAsync("h-1", "m-1", new GiveAnswer("Ja"), Anne, default));

        Assert.Equal(Refusal.Crowded, refused.Reason);
        Assert.Equal(HandOffRegister.Attempts, store.Writes - 1);
        Assert.Equal(HandOffStatus.Sent, (await NowAsync()).Status);
    }

    [Fact]
    public async Task A_hand_off_that_is_deleted_meanwhile_is_told_as_gone()
    {
        await SendAsync();
        store.Before = _ => store.DeleteAsync(HandOffRegister.Container, new DocumentKey("h-1", "h-1"), null, default);

        Assert.Equal(new Refused(Refusal.NoSuchHandOff, null), await register.MoveAsync("h-1", "m-1", new GiveAnswer("Ja"), Anne, default));
    }

    [Fact]
    public async Task A_disk_that_fills_up_leaves_each_hand_off_where_its_trail_says()
    {
        var full = new HandOffRegister(folder.Open(time, options => options.MaxBytes = 300_000), Rules, Options.Create(new RetentionOptions()), time);
        Assert.IsType<Accepted>(await full.SendAsync("h-1", "m-send", Asker, Question, Law, null, default));
        var made = 1;
        var text = new string('x', 4000);
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(async () =>
        {
            for (; made < 1000; made++)
            {
                Assert.IsType<Accepted>(await full.MoveAsync("h-1", $"m-{made}", made % 2 == 1 ? new AskBack(text) : new Reply(text), made % 2 == 1 ? Anne : Asker, default));
            }
        });

        Assert.Equal(StoreProblem.DiskFull, error.Problem);
        Assert.True(made > 1);
        var now = await NowAsync();
        Assert.Equal(made, now.Version);
        Assert.Equal(now.Trail[^1].To, now.Status);
    }

    private void Meddle(int write, Move move, Actor actor)
        => store.Before = async number =>
        {
            if (number == write)
            {
                Assert.IsType<Accepted>(await other.MoveAsync("h-1", "m-other", move, actor, default));
            }
        };

    [Fact]
    public async Task What_the_clock_found_due_is_not_done_when_somebody_moved_meanwhile()
    {
        var found = await SendAsync();
        await register.MoveAsync("h-1", "m-forward", new Forward(Contracts, "Det er en kontrakt"), Anne, default);

        var late = await register.MoveOnAsync(found, "unreachable", new PassOn(PlaceInLine.Administrators, PassOnReason.Unreachable), default);

        Assert.Equal(Refusal.NotNow, Assert.IsType<Refused>(late).Reason);
        Assert.Equal("ski", (await register.FindAsync("h-1", default))!.HandOff.Desk.ContactId);
    }

    private async Task<HandOff> SendAsync()
        => Assert.IsType<Accepted>(await register.SendAsync("h-1", "m-send", Asker, Question, Law, null, default)).HandOff;

    private async Task<HandOff> NowAsync() => (await other.FindAsync("h-1", default))!.HandOff;
}

using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Tests.Storage;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.HandOffs.Given;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs;

public sealed class HandOffRegisterTests : IDisposable
{
    private readonly DataFolder folder = new();
    private readonly ManualTime time = new(Start);
    private readonly HandOffRegister register;

    public HandOffRegisterTests() => register = Over(folder.Open(time));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_was_sent_is_found_again_as_it_was_with_each_move()
    {
        var sent = await SendAsync();
        Assert.Equal(sent, (await register.FindAsync("h-1", default))!.HandOff);

        foreach (var (actor, move) in new (Actor, Move)[]
        {
            (Follower, new Follow()), (Anne, new Accept()), (Anne, new AskBack("Hvad?")), (Asker, new Reply("Det")),
            (Anne, new Escalate(National, NationalBody.AgencyForDigitalGovernment, "Alle spørger")), (Actor.Clock, new PassOn(PlaceInLine.Deputy, PassOnReason.Away)),
        })
        {
            var before = (await register.FindAsync("h-1", default))!;
            var accepted = await MoveAsync(actor, move, $"m-{before.HandOff.Version}");
            var after = (await register.FindAsync("h-1", default))!;
            Assert.Equal(accepted.HandOff, after.HandOff);
            Assert.NotEqual(before.ETag, after.ETag);
        }
    }

    [Fact]
    public async Task Personal_data_is_nowhere_in_the_file()
    {
        await SendAsync();
        await MoveAsync(Anne, new GiveAnswer("Borgeren 120190-1234 svarede"));
        folder.CloseAll();

        var content = await File.ReadAllTextAsync(folder.File);
        Assert.DoesNotContain("20304050", content, StringComparison.Ordinal);
        Assert.DoesNotContain("120190-1234", content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_told()
    {
        Assert.Null(await register.FindAsync("h-1", default));
        Assert.Null(await register.FindAsync("../?", default));
        Assert.Equal(new Refused(Refusal.NoSuchHandOff, null), await register.MoveAsync("h-1", "m-1", new MarkSeen(), Anne, default));
        Assert.Equal(new Refused(Refusal.TextMissing, null), await register.SendAsync("h-1", "m-1", Asker, Question with { Text = "" }, Law, null, default));
    }

    [Fact]
    public async Task A_question_sent_twice_is_one_and_another_with_its_id_is_refused()
    {
        var sent = await SendAsync();

        Assert.Equal(new Accepted(sent, sent.Trail[0], Repeated: true), await register.SendAsync("h-1", "m-send", Asker, Question, Law, null, default));
        Assert.Equal(new Refused(Refusal.IdTaken, null), await register.SendAsync("h-1", "m-other", Asker, Question, Law, null, default));
        Assert.Equal(new Refused(Refusal.IdTaken, null), await register.SendAsync("h-1", "m-send", Stranger, Question, Law, null, default));
    }

    [Fact]
    public async Task What_has_ended_is_kept_90_days_and_what_is_open_for_as_long_as_it_takes()
    {
        await SendAsync("open");
        await SendAsync("ended");
        await MoveAsync(Asker, new Withdraw(), id: "ended");

        time.Advance(TimeSpan.FromDays(90) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await register.FindAsync("ended", default));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await register.FindAsync("ended", default));
        time.Advance(TimeSpan.FromDays(2000));
        Assert.NotNull(await register.FindAsync("open", default));
    }

    [Fact]
    public async Task People_find_what_is_theirs()
    {
        await SendAsync("a");
        await SendAsync("b", Contracts);
        await SendAsync("c", National);
        await SendAsync("d");
        await MoveAsync(Asker, new Withdraw(), id: "d");

        Assert.Equal(["a", "b", "c", "d"], await IdsAsync(register.AskedByAsync("asker", default)));
        Assert.Empty(await IdsAsync(register.AskedByAsync("stranger", default)));
        Assert.Equal(["a"], await IdsAsync(register.OpenAtAsync("kl-jura", default)));
        Assert.Equal(["a"], await IdsAsync(register.OpenBehindAsync("digst-jura", default)));
        Assert.Equal(["a", "b", "c"], await IdsAsync(register.OpenAsync(default)));
    }

    [Fact]
    public async Task What_a_contact_has_in_hand_is_counted_and_fills_the_contact()
    {
        await SendAsync("a");
        await SendAsync("b");
        await SendAsync("waits-for-asker");
        await MoveAsync(Anne, new GiveAnswer("Ja"), id: "waits-for-asker");
        await SendAsync("with-deputy");
        await MoveAsync(Dorte, new Accept(), id: "with-deputy");

        var inHand = await register.InHandAsync(default);
        var anne = new Contact { Id = "kl-jura", Name = "Anne", Role = "Jurist", Organisation = "KL", MaxOpen = 2 };
        var load = new ContactLoad(inHand, new HashSet<string>());

        Assert.Equal([("digst-jura", 1), ("kl-jura", 2)], inHand.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)));
        Assert.Equal(Availability.Full, load.Of(anne, DanishTime.Today(time)));
        Assert.Equal(Availability.Free, load.Of(anne with { MaxOpen = 3 }, DanishTime.Today(time)));
    }

    [Fact]
    public async Task What_the_clock_has_to_do_with_is_found_from_its_moment_on()
    {
        var sent = await SendAsync();
        await SendAsync("ended");
        await MoveAsync(Asker, new Withdraw(), id: "ended");
        var moment = sent.Turn!.NextMoment;

        Assert.Empty(await IdsAsync(register.DueAsync(moment.AddSeconds(-1), default)));
        Assert.Equal(["h-1"], await IdsAsync(register.DueAsync(moment, default)));
    }

    [Fact]
    public async Task A_sweep_makes_each_due_move_once_however_many_sweep()
    {
        var registers = Enumerable.Range(0, 4).Select(_ => Over(folder.Open(time))).ToList();
        foreach (var i in Enumerable.Range(0, 8))
        {
            await SendAsync($"h-{i}");
        }

        var kinds = new List<MoveKind>();
        foreach (var _ in Enumerable.Range(0, 15))
        {
            time.Advance(TimeSpan.FromDays(1));
            var made = await Task.WhenAll(registers.Select(other => Task.Run(() => new ClockSweep(other, time).RunAsync(Anybody, default))));
            kinds.AddRange(made.SelectMany(moves => moves).Where(move => move.HandOff.Id == "h-3").Select(move => move.Entry.Kind));
        }

        var swept = (await register.FindAsync("h-3", default))!.HandOff;
        Assert.Equal(swept.Trail.Skip(1).Select(entry => entry.Kind), kinds);
        Assert.Equal([MoveKind.Remind, MoveKind.PassOn, MoveKind.PassOn, MoveKind.PassOn], kinds.Take(4));
        Assert.Equal(PlaceInLine.Administrators, swept.Place);
    }

    private HandOffRegister Over(IDocumentStore store) => new(store, Rules, Options.Create(new RetentionOptions()), time);

    private async Task<HandOff> SendAsync(string id = "h-1", Desk? desk = null)
        => Assert.IsType<Accepted>(await register.SendAsync(id, "m-send", Asker, Question, desk ?? Law, null, default)).HandOff;

    private async Task<Accepted> MoveAsync(Actor actor, Move move, string moveId = "m-1", string id = "h-1")
        => Assert.IsType<Accepted>(await register.MoveAsync(id, moveId, move, actor, default));

    private static async Task<List<string>> IdsAsync(IAsyncEnumerable<HandOff> handOffs)
    {
        var ids = new List<string>();
        await foreach (var handOff in handOffs)
        {
            ids.Add(handOff.Id);
        }

        return ids;
    }
}

using System.Globalization;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Notices;

public sealed class ExpiryWatchTests
{
    private static readonly DateOnly Expires = new(2027, 3, 31);
    private static readonly int[] Days = [0, 1, 7, 14, 30];

    private readonly MemoryStore store = new();
    private readonly ManualTime time = new(DanishTime.MomentOf(new(2027, 2, 1), new(9, 0)));

    [Theory]
    [InlineData(31, null)]
    [InlineData(30, 30)]
    [InlineData(15, 30)]
    [InlineData(14, 14)]
    [InlineData(8, 14)]
    [InlineData(7, 7)]
    [InlineData(2, 7)]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    [InlineData(-1, -1)]
    [InlineData(-40, -40)]
    public void The_days_are_30_14_7_and_1_before_the_day_itself_and_each_after_it(int daysLeft, int? step)
        => Assert.Equal(step, ExpirySteps.Reached(daysLeft));

    [Fact]
    public async Task Whoever_was_down_on_the_day_tells_at_once_what_is_nearest_and_nothing_of_before()
    {
        await LookAsync(daysBefore: 12);
        await LookAsync(daysBefore: 11);
        await LookAsync(daysBefore: 3);

        Assert.Equal([14, 7], await StepsAsync());
    }

    [Fact]
    public async Task Nobody_is_woken()
    {
        time.Advance(DanishTime.MomentOf(Expires.AddDays(-7), new(7, 59)) - time.GetUtcNow());
        await Watch().LookAsync(NoticeKind.SecretExpires, Expires, default);
        Assert.Empty(await StepsAsync());

        time.Advance(TimeSpan.FromMinutes(1));
        await Watch().LookAsync(NoticeKind.SecretExpires, Expires, default);
        Assert.Equal([7], await StepsAsync());
    }

    [Fact]
    public async Task A_new_day_begins_anew_and_so_does_a_certificate()
    {
        await LookAsync(daysBefore: 1);
        await Watch().LookAsync(NoticeKind.SecretExpires, Expires.AddDays(20), default);
        await Watch().LookAsync(NoticeKind.CertificateExpires, Expires, default);

        Assert.Equal(3, (await NoticesAsync()).Count);
    }

    [Fact]
    public async Task A_store_that_fails_is_asked_again_and_told_in_once()
    {
        var broken = true;
        store.BeforeWrite = _ =>
        {
            if (broken)
            {
                throw new IOException("full");
            }
        };
        await Assert.ThrowsAsync<IOException>(() => LookAsync(daysBefore: 7));
        broken = false;
        store.AfterWrite = () => throw new IOException("written, and nobody heard of it");
        await Assert.ThrowsAsync<IOException>(() => LookAsync(daysBefore: 7));
        store.AfterWrite = null;
        await LookAsync(daysBefore: 6);

        Assert.Equal([7], await StepsAsync());
    }

    /// <summary>Whenever the bot is up, in one or two instances, and however often it is restarted: each step once, the nearest at once, and none early.</summary>
    [Fact]
    public void Each_step_is_told_once_whatever_the_bot_was_doing_meanwhile()
        => Properties.Hold(
            Gen.Choose(0, 2).SelectMany(kind => kind == 0 ? Gen.Choose(1, 30) : kind == 1 ? Gen.Choose(12, 80) : Gen.Choose(100, 500)).ArrayOf().Where(hours => hours.Length > 0),
            hours => HoldsAsync(hours).GetAwaiter().GetResult(),
            times: 60);

    private static async Task HoldsAsync(int[] hours)
    {
        var test = new ExpiryWatchTests();
        var told = new List<int>();
        var pause = 0;
        for (var i = 0; DanishTime.Today(test.time) < Expires.AddDays(4); i++)
        {
            test.time.Advance(TimeSpan.FromHours(hours[pause++ % hours.Length]));
            var instances = Enumerable.Range(0, 1 + (i % 2)).Select(_ => test.Watch().LookAsync(NoticeKind.SecretExpires, Expires, default));
            await Task.WhenAll(instances);

            var now = await test.StepsAsync();
            var left = Expires.DayNumber - DanishTime.Today(test.time).DayNumber;
            var isDay = TimeZoneInfo.ConvertTime(test.time.GetUtcNow(), DanishTime.Zone).Hour >= 8;
            Assert.InRange(now.Count - told.Count, 0, 1);
            Assert.True(now.Count == told.Count || (isDay && left <= 30 && left <= now[^1]), "It was told too early.");
            Assert.True(!isDay || left > 30 || (now.Count > 0 && IsNearest(now[^1], left)), "The nearest step was not told at once.");
            told = now;
        }

        Assert.Equal(told.Distinct().OrderDescending(), told);
    }

    private static bool IsNearest(int step, int left) => left < 0 ? step == left : step == Days.Where(day => day >= left).Min();

    private ExpiryWatch Watch() => new(new NoticeBoard(store, time), time);

    private Task LookAsync(int daysBefore)
    {
        time.Advance(DanishTime.MomentOf(Expires.AddDays(-daysBefore), new(9, 0)) - time.GetUtcNow());
        return Watch().LookAsync(NoticeKind.SecretExpires, Expires, default);
    }

    private async Task<List<int>> StepsAsync()
        => [.. (await NoticesAsync()).OrderBy(notice => notice.At).Select(notice => int.Parse(notice.Subject.Split(' ')[1], CultureInfo.InvariantCulture))];

    private async Task<List<Notice>> NoticesAsync()
    {
        var notices = new List<Notice>();
        await foreach (var document in new OutboxStore(store, new NoticeOutbox()).WaitingAsync(DateTimeOffset.MaxValue, default))
        {
            notices.Add(NoticeOutbox.NoticeIn(document));
        }

        return notices;
    }
}

using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Bot.Delivery;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Delivery;

public sealed class PaceBookTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);
    private static readonly PaceOptions Teams = new();

    [Fact]
    public void Eight_at_once_are_seven_and_one_a_second_later()
    {
        var sent = Run(Enumerable.Repeat(new Arrival(0, "a"), 8));

        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 1000], sent.Select(s => s.SentAt.TotalMilliseconds));
    }

    [Fact]
    public void Sixty_one_take_half_a_minute()
    {
        var sent = Run(Enumerable.Repeat(new Arrival(0, "a"), 61));

        Assert.Equal(8000, sent[59].SentAt.TotalMilliseconds);
        Assert.Equal(30_000, sent[60].SentAt.TotalMilliseconds);
    }

    [Fact]
    public void Two_thousand_channels_of_a_tenant_take_as_long_as_the_tenants_limit_says_and_no_longer()
    {
        var sent = Run(Enumerable.Range(0, 2000).Select(i => new Arrival(0, $"channel {i}")));

        Assert.Equal(TimeSpan.FromSeconds((2000 - 1) / 30), sent.Max(s => s.SentAt));
    }

    [Fact]
    public void Whatever_comes_no_limit_is_passed_order_is_kept_and_nobody_waits_in_vain()
    {
        var arrivals =
            from gap in Gen.Frequency((6, Gen.Constant(0)), (3, Gen.Choose(1, 300)), (1, Gen.Choose(1000, 12_000)))
            from conversation in Gen.Choose(0, 5)
            from pause in Gen.Frequency((12, Gen.Constant(0)), (1, Gen.Choose(1, 5000)))
            from leaves in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
            select (gap, conversation, pause, leaves);
        var options = from second in Gen.Choose(1, 4) from half in Gen.Choose(4, 12) from tenant in Gen.Choose(2, 8)
                      select new PaceOptions { PerSecond = second, PerHalfMinute = half, PerTenantSecond = tenant };

        Prop.ForAll(Arb.From(arrivals.ListOf()), Arb.From(options), (list, limits) =>
        {
            var at = 0;
            var sent = Run(
                list.Select(a => new Arrival(at += a.gap, $"{a.conversation}", $"{a.conversation % 2}", a.pause, a.leaves)), limits);

            Assert.Equal(list.Count(a => !a.leaves), sent.Count);
            foreach (var lane in sent.GroupBy(s => s.Arrival.Conversation))
            {
                Keeps(lane, limits.PerSecond, 1);
                Keeps(lane, limits.PerHalfMinute, 30);
                Assert.Equal(lane.OrderBy(s => s.Number), lane.OrderBy(s => s.SentAt).ThenBy(s => s.Number));
                Assert.All(lane, s => Assert.True(s.SentAt >= s.HeldUntil));
            }

            foreach (var tenant in sent.GroupBy(s => s.Arrival.Tenant))
            {
                Keeps(tenant, limits.PerTenantSecond, 1);
            }

            foreach (var one in sent)
            {
                var before = sent.LastOrDefault(s => s.Arrival.Conversation == one.Arrival.Conversation && s.Number < one.Number);
                var ready = new[] { TimeSpan.FromMilliseconds(one.Arrival.At), before?.SentAt ?? TimeSpan.Zero, one.HeldUntil }.Max();
                if (one.SentAt > ready)
                {
                    Assert.True(IsFull(sent, one, ready, limits), "It could have gone when it was its turn.");
                    Assert.True(IsFull(sent, one, one.SentAt - Tick, limits), "It could have gone a moment before.");
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithReplay(20261125, 1201901).WithMaxTest(200));
    }

    [Fact]
    public void Conversations_are_forgotten_when_no_limit_counts_them_any_more()
    {
        var book = new PaceBook(Teams);
        for (var i = 0; i < 50_000; i++)
        {
            var now = TimeSpan.FromSeconds(i / 30.0);
            book.Enter("t", $"chat {i}", () => true, now);
            book.Advance(now);
            Assert.InRange(book.Remembered, 0, 2000);
        }
    }

    private static void Keeps(IEnumerable<Sent> sent, int most, int seconds)
    {
        var times = sent.Select(s => s.SentAt).Order().ToList();
        Assert.All(times.Skip(most).Zip(times), pair => Assert.True(pair.First - pair.Second >= TimeSpan.FromSeconds(seconds)));
    }

    private static bool IsFull(List<Sent> sent, Sent one, TimeSpan at, PaceOptions limits)
    {
        int Count(Func<Sent, bool> of, int seconds)
            => sent.Count(s => of(s) && s != one && s.SentAt <= at && s.SentAt > at - TimeSpan.FromSeconds(seconds));
        return Count(s => s.Arrival.Conversation == one.Arrival.Conversation, 1) >= limits.PerSecond
            || Count(s => s.Arrival.Conversation == one.Arrival.Conversation, 30) >= limits.PerHalfMinute
            || Count(s => s.Arrival.Tenant == one.Arrival.Tenant, 1) >= limits.PerTenantSecond;
    }

    /// <summary>Lets everybody come at their time and waits until all have gone.</summary>
    private static List<Sent> Run(IEnumerable<Arrival> arrivals, PaceOptions? options = null)
    {
        var book = new PaceBook(options ?? Teams);
        var sent = new List<Sent>();
        var (now, number) = (TimeSpan.Zero, 0);
        TimeSpan? next = null;
        foreach (var arrival in arrivals)
        {
            var at = TimeSpan.FromMilliseconds(arrival.At);
            Pass(at);
            now = at;
            if (arrival.Pause > 0)
            {
                book.Hold(arrival.Tenant, arrival.Conversation, now + TimeSpan.FromMilliseconds(arrival.Pause));
            }

            var mine = number++;
            book.Enter(arrival.Tenant, arrival.Conversation, () => Go(arrival, mine), now);
            next = book.Advance(now);
        }

        Pass(TimeSpan.MaxValue);
        return sent;

        void Pass(TimeSpan until)
        {
            while (next < until)
            {
                now = next.Value;
                next = book.Advance(now);
            }
        }

        bool Go(Arrival arrival, int mine)
        {
            if (!arrival.Leaves)
            {
                sent.Add(new Sent(arrival, mine, now, book.HeldUntil(arrival.Conversation)));
            }

            return !arrival.Leaves;
        }
    }

    /// <summary>Somebody who wants to send.</summary>
    /// <param name="At">When, in milliseconds.</param>
    /// <param name="Conversation">Where.</param>
    /// <param name="Tenant">In which tenant.</param>
    /// <param name="Pause">For how many milliseconds Teams wants nothing there from now on; 0 if it does not.</param>
    /// <param name="Leaves">Whether they go home before it is their turn.</param>
    private sealed record Arrival(int At, string Conversation, string Tenant = "t", int Pause = 0, bool Leaves = false);

    private sealed record Sent(Arrival Arrival, int Number, TimeSpan SentAt, TimeSpan HeldUntil);
}

using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Tests.Delivery.Outboxes;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Bot.Tests.Digests.Year;

/// <summary>
/// A year of weekly digests in many channels, by two processes over one store that die again and again, with an outage of three weeks in
/// which neither runs. Lessons come, channels pause, begin again, ask for a digest out of turn, lose the bot and get it back. All of it
/// is the real thing but for Teams, the clock, the list of lessons, and a store that lives in memory.
/// </summary>
/// <param name="seed">Decides on everything.</param>
/// <param name="channels">How many channels.</param>
internal sealed class DigestYear(int seed, int channels)
{
    private static readonly TimeOnly[] Times = [new(7, 15), new(8, 30), new(12, 0), new(16, 45)];
    private static readonly Category[] Areas = Enum.GetValues<Category>();

    private readonly Random random = new(seed);
    private readonly TestClock clock = new();
    private readonly MemoryStore store = new();
    private readonly YearInstance?[] instances = new YearInstance?[2];
    private readonly DateTimeOffset[] downUntil = new DateTimeOffset[2];
    private readonly Dictionary<YearDeath, int> deaths = YearInstance.NewCounts();
    private YearConnector teams = null!;
    private EverybodyHere addresses = null!;
    private DigestBench bench = null!;
    private RememberedSubscriptions subscriptions = null!;
    private YearCheck check = null!;
    private (DateTimeOffset From, DateTimeOffset To) outage;
    private bool isCalm;

    /// <summary>Lets the year go by.</summary>
    /// <returns>What is wrong; empty if nothing is.</returns>
    public async Task<IReadOnlyList<string>> RunAsync()
    {
        clock.Move(YearPlan.Begin - clock.GetUtcNow());
        teams = new YearConnector(random, clock);
        addresses = new EverybodyHere { Administrators = { "ida" } };
        bench = new DigestBench(store, clock);
        subscriptions = new RememberedSubscriptions(bench.Subscriptions);
        store.BeforeWrite = _ => YearInstance.Step(YearDeath.BeforeWrite);
        store.AfterWrite = () => YearInstance.Step(YearDeath.AfterWrite);
        var start = YearPlan.At(YearPlan.FirstDay.AddDays(7 * random.Next(10, 40)), new TimeOnly(random.Next(24), 0));
        outage = (start, start.AddDays(21));
        check = new YearCheck(await SubscribeAsync(), bench, teams, outage);

        for (var day = 0; day < 7 * YearPlan.Weeks; day++)
        {
            // The last weeks are calm: whatever was held up must come to its end in them.
            isCalm = teams.IsWell = day >= 7 * (YearPlan.Weeks - 2);
            await DayAsync(YearPlan.FirstDay.AddDays(day));
        }

        return await check.EndAsync(store);
    }

    public override string ToString()
    {
        var died = string.Join(", ", deaths.Select(death => $"{death.Key} {death.Value}"));
        return string.Create(CultureInfo.InvariantCulture, $"Seed {seed}: {channels} channels, {YearPlan.Weeks} weeks. {check} {teams.AskedAgain} answers asked to try again, {teams.Refusals} refused. {deaths.Values.Sum()} deaths ({died}).");
    }

    private async Task<List<DigestSubscription>> SubscribeAsync()
    {
        var all = new List<DigestSubscription>();
        for (var n = 0; n < channels; n++)
        {
            Category[] topics = [.. Areas.Where(_ => random.Next(Areas.Length) == 0)];
            all.Add(await bench.SubscribeAsync($"19:{n:000}", channel => channel with
            {
                Day = (DayOfWeek)random.Next(1, 6),
                Time = Times[random.Next(Times.Length)],
                Topics = [.. topics],
            }));
        }

        return all;
    }

    private async Task DayAsync(DateOnly day)
    {
        foreach (var time in YearPlan.IsWork(day) ? [new TimeOnly(2, 30), .. Times, new TimeOnly(21, 0)] : new TimeOnly[] { new(10, 0) })
        {
            // Sweeps come each minute, and not on the second.
            MoveTo(YearPlan.At(day, time).AddSeconds(random.Next(60)));
            await LookAsync();
            await PeopleAsync();
            for (var round = 0; round < 3 && await SendAsync(); round++)
            {
                MoveTo(clock.GetUtcNow().AddMinutes(round == 0 ? 3 : 12));
                await LookAsync();
            }
        }
    }

    /// <summary>Whoever runs looks for what is due, now and then both at the same time.</summary>
    private async Task LookAsync()
    {
        var up = Enumerable.Range(0, instances.Length).Where(n => Up(n) is not null).ToList();
        if (up.Count == 0)
        {
            return;
        }

        check.Look(clock.GetUtcNow(), await subscriptions.AllAsync(default).ToListAsync());
        var lived = up.Count == 2 && random.Next(4) == 0
            ? await Task.WhenAll(up.Select(LookAsync))
            : [await LookAsync(up[0]), up.Count == 2 && await LookAsync(up[1])];
        if (lived.Contains(true))
        {
            await check.LookedAsync(clock.GetUtcNow(), await subscriptions.AllAsync(default).ToListAsync());
        }
    }

    private Task<bool> LookAsync(int n)
    {
        var dies = Chance(150) ? random.Next(1, 60) : 0;
        return LivedAsync(n, instances[n]!.SweepAsync(dies));
    }

    /// <summary>Sends what waits, each message by one of those who run.</summary>
    /// <returns>Whether there was anything.</returns>
    private async Task<bool> SendAsync()
    {
        if ((Up(0) ?? Up(1)) is not { } any)
        {
            return false;
        }

        var waiting = await any.WaitingAsync(clock.GetUtcNow());
        foreach (var one in waiting)
        {
            var n = random.Next(2);
            n = Up(n) is null ? 1 - n : n;
            if (Up(n) is not { } instance)
            {
                break;
            }

            if (!await LivedAsync(n, instance.SendAsync(one, Chance(25) ? random.Next(1, 9) : 0)) && one.Content == 0)
            {
                await check.DiedAsync(one.Key, store);
            }
        }

        return waiting.Count > 0;
    }

    private async Task<bool> LivedAsync(int n, Task<bool> acting)
    {
        var instance = instances[n]!;
        if (await acting)
        {
            return true;
        }

        lock (deaths)
        {
            deaths[instance.Died!.Value]++;
            instances[n] = null;
            downUntil[n] = clock.GetUtcNow() + random.Next(4) switch
            {
                0 => TimeSpan.FromHours(random.Next(1, 30)),
                1 => TimeSpan.FromMinutes(random.Next(60)),
                _ => TimeSpan.Zero,
            };
        }

        return false;
    }

    /// <summary>A process, started if its time has come; null while it is down.</summary>
    private YearInstance? Up(int n)
    {
        var now = clock.GetUtcNow();
        if (now >= outage.From && now < outage.To)
        {
            return instances[n] = null;
        }

        return instances[n] ??= now < downUntil[n] ? null : new YearInstance(store, clock, subscriptions, bench.Composer, teams, addresses);
    }

    /// <summary>What people do between a digest being made and being sent, and at any other time.</summary>
    private async Task PeopleAsync()
    {
        if (!isCalm && random.Next(6) == 0)
        {
            bench.Publish(Areas[random.Next(Areas.Length)]);
        }

        if (!isCalm && random.Next(4) == 0)
        {
            await ChangeAsync(check.Subscriptions[random.Next(channels)].Id);
        }

        foreach (var gone in teams.Gone.Where(_ => isCalm || random.Next(80) == 0).ToList())
        {
            teams.Gone.Remove(gone);
            using var back = new DigestReturn(subscriptions, addresses, TestTenants.Any, clock, NullLogger<DigestReturn>.Instance);
            await back.TakeUpAsync(Recipient.Channel(gone), default);
        }
    }

    private async Task ChangeAsync(string id)
    {
        var now = (await subscriptions.FindAsync(id, default))!;
        switch (random.Next(6))
        {
            case 0:
                teams.Gone.Add(now.To.Id);
                break;
            case 1 when now.IsActive:
                if (await bench.Desk.SendNowAsync(now, default) == SendNowResult.Sent)
                {
                    check.Asked(id);
                }

                break;
            case 2 when now.State == SubscriptionState.Active:
                await SetAsync(id, SubscriptionState.Paused);
                break;
            default:
                if (now.State is SubscriptionState.Paused)
                {
                    await SetAsync(id, SubscriptionState.Active);
                }

                break;
        }
    }

    private Task<DigestSubscription?> SetAsync(string id, SubscriptionState state)
        => subscriptions.ChangeAsync(id, one => one! with { State = state, Since = state == SubscriptionState.Active ? clock.GetUtcNow() : one.Since }, default);

    private bool Chance(int oneOf) => !isCalm && random.Next(oneOf) == 0;

    private void MoveTo(DateTimeOffset moment)
    {
        if (moment > clock.GetUtcNow())
        {
            clock.Move(moment - clock.GetUtcNow());
        }
    }
}

using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Rights;

/// <summary>What is stored about a person who gets the weekly digest, set one up or was seen where it comes.</summary>
public class PersonalSubscriptionsTests
{
    private const string ChannelId = "19:erfaringer@thread.tacv2";

    private readonly MemoryStore store = new();
    private readonly SubscriptionRegister register;
    private readonly PersonalSubscriptions place;

    public PersonalSubscriptionsTests() => (register, place) = (new SubscriptionRegister(store), new PersonalSubscriptions(store));

    [Fact]
    public async Task What_ended_more_than_400_days_ago_is_deleted_and_what_runs_is_not()
    {
        var now = new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);
        foreach (var (id, state, ended) in new (string, SubscriptionState, DateTimeOffset?)[]
        {
            ("19:old", SubscriptionState.Gone, now.AddDays(-401)), ("19:new", SubscriptionState.Stopped, now.AddDays(-399)), ("19:paused", SubscriptionState.Paused, null),
        })
        {
            var one = SubscriptionRules.Blank(Recipient.Channel(id), Language.Danish, now.AddDays(-900)) with { State = state, EndedAt = ended };
            await register.ChangeAsync(one.Id, _ => one, default);
        }

        Assert.Equal(1, await register.DeleteEndedAsync(now - DigestIssue.Kept, default));
        Assert.Equal(["19:new", "19:paused"], (await register.AllAsync(default).ToListAsync()).Select(one => one.To.Id).Order());
    }

    [Fact]
    public async Task Her_own_is_deleted_and_in_channels_nothing_is_left_of_her()
    {
        await FillAsync();

        var plan = await place.PlanAsync(Town.Asta, default);
        await place.EraseAsync(Town.Asta, Pseudonym.New(), default);

        Assert.Equal([new PlanLine("ChannelSubscriptions", Fate.Pseudonymise, 1), new PlanLine("Subscription", Fate.Delete, 1)], plan.Lines.OrderBy(line => line.What, StringComparer.Ordinal));
        Assert.Null(await register.FindAsync(SubscriptionIds.Of(Recipient.Person(Town.Asta.Key)), default));
        var channel = (await register.FindAsync(SubscriptionIds.Of(Recipient.Channel(ChannelId)), default))!;
        Assert.Null(channel.OwnerKey);
        Assert.Equal([Town.Bodil.Key], channel.Members);
        Assert.Equal([Town.Bodil.Key], channel.Fewer.Select(wish => wish.PersonKey));
        Assert.Equal(SubscriptionState.Active, channel.State);
        Assert.NotNull(await register.FindAsync(SubscriptionIds.Of(Recipient.Person(Town.Bodil.Key)), default));
        Assert.True((await place.PlanAsync(Town.Asta, default)).IsEmpty);
    }

    [Fact]
    public async Task She_is_shown_hers_and_where_she_is_in_others_and_nobody_else()
    {
        await FillAsync();

        var shown = new List<PersonalRecord>();
        await foreach (var record in place.OfAsync(Town.Asta, default))
        {
            shown.Add(record);
        }

        Assert.Equal(["ChannelSubscriptions", "Subscription"], shown.Select(record => record.What).Order(StringComparer.Ordinal));
        Assert.All(shown, record => Assert.Contains(Town.Asta.Key, record.Content.ToJsonString(), StringComparison.Ordinal));
        Assert.All(shown, record => Assert.DoesNotContain(Town.Bodil.Key, record.Content.ToJsonString(), StringComparison.Ordinal));
    }

    private async Task FillAsync()
    {
        foreach (var person in new[] { Town.Asta, Town.Bodil })
        {
            await SaveAsync(SubscriptionRules.Blank(Recipient.Person(person.Key), Language.Danish, DateTimeOffset.UnixEpoch));
        }

        await SaveAsync(SubscriptionRules.Blank(Recipient.Channel(ChannelId), Language.Danish, DateTimeOffset.UnixEpoch) with
        {
            State = SubscriptionState.Active,
            OwnerKey = Town.Asta.Key,
            Members = [Town.Asta.Key, Town.Bodil.Key],
            Fewer = [new FewerWish(DigestItemKind.Date, null, Town.Asta.Key), new FewerWish(DigestItemKind.Lesson, Category.Data, Town.Bodil.Key)],
        });
    }

    private async Task SaveAsync(DigestSubscription subscription) => await register.ChangeAsync(subscription.Id, _ => subscription, default);
}

using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Digests.Composed;
using static TeamsPilotBot.Tests.DigestFactsBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Digests;

public sealed class PostedDigestsTests : IPostedKeys, IDigestComposer
{
    private static readonly DigestWeek Week = new(2026, 49);
    private static readonly Recipient Channel = Recipient.Channel("19:a@thread.tacv2");
    private static readonly string Id = SubscriptionIds.Of(Channel);

    private readonly SubscriptionRegister subscriptions = new(new MemoryStore());
    private DigestFacts? facts;
    private DigestComposer? composer;
    private EquatableList<string> others = [];
    private EquatableList<string>? keys = ["Lesson:erf-2", "Question:h-1", "Recurring:h-2:4", "Lesson:erf-1"];
    private List<DigestItem> now =
    [
        new(DigestItemKind.Lesson, "erf-1", "Et"), new(DigestItemKind.Lesson, "erf-2", "To"), new(DigestItemKind.Lesson, "erf-3", "Senere"),
        new(DigestItemKind.Question, "h-1", "Spørgsmål"), new(DigestItemKind.Recurring, "h-2", "Igen") { Stand = "6" },
    ];

    [Fact]
    public async Task What_was_told_comes_again_in_its_order_and_what_came_later_does_not()
        => Assert.Equal(["To", "Et", "Spørgsmål", "Igen"], (await FindAsync())!.Items.Select(item => item.Title));

    [Fact]
    public async Task What_does_not_hold_any_more_is_left_out()
    {
        now = [.. now.Where(item => item.Id is not ("erf-2" or "h-1"))];

        Assert.Equal(["Et", "Igen"], (await FindAsync())!.Items.Select(item => item.Title));
    }

    [Fact]
    public async Task There_is_none_where_nothing_of_it_holds()
    {
        now = [.. now.Where(item => item.Id == "erf-3")];

        Assert.Null(await FindAsync());
    }

    [Fact]
    public async Task There_is_none_of_a_week_in_which_nothing_was_told()
    {
        keys = null;

        Assert.Null(await FindAsync());
        Assert.False(await Posted.IsKnownAsync(Id, Week, default));
    }

    [Fact]
    public async Task There_is_none_where_nobody_wants_digests_any_more()
    {
        Assert.True(await Posted.IsKnownAsync(Id, Week, default));

        Assert.Null(await Posted.FindAsync(Id, Week, default));
    }

    [Fact]
    public async Task An_id_that_begins_like_another_is_not_taken_for_it()
    {
        now = [new(DigestItemKind.Lesson, "erf-22", "Andet"), new(DigestItemKind.Question, "h", "Andet")];

        Assert.Null(await FindAsync());
    }

    [Fact]
    public async Task Older_questions_and_a_later_beginning_of_the_subscription_take_nothing_from_it()
    {
        HandOff[] questions = [.. Enumerable.Range(1, 9).Select(n => AQuestion($"h-{n}", $"Spørgsmål {n} om noget", with => with with { Urgent = n < 9 }))];
        HandOff[] solved = [.. Enumerable.Range(1, 9).Select(n => AQuestion($"s-{n}").Solved(n))];
        facts = new DigestFactsBuilder().WithNew(2, Plain("ny")).WithHandOffs([.. questions, .. solved]).Build();
        others = [.. Enumerable.Range(1, 6).Select(n => $"Question:h-{n}")];
        keys = ["Lesson:ny", "Question:h-9", "Solved:s-9"];
        composer = new DigestComposer(null!, new WorkingDays(new WorkingDayOptions()));

        var digest = await FindAsync(Monday.AddDays(3));

        Assert.Equal(keys, digest!.Keys);
    }

    Task<IReadOnlySet<string>> IPostedKeys.OtherKeysAsync(string subscriptionId, DigestWeek week, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlySet<string>>(others.ToHashSet(StringComparer.Ordinal));

    Task<EquatableList<string>?> IPostedKeys.KeysAsync(string subscriptionId, DigestWeek week, CancellationToken cancellationToken)
        => Task.FromResult((subscriptionId, week) == (Id, Week) ? keys : null);

    Task<DigestFacts> IDigestComposer.GatherAsync(CancellationToken cancellationToken) => Task.FromResult(facts ?? new DigestFacts
    {
        At = DateTimeOffset.UnixEpoch,
        Lessons = [.. now.Where(item => item.Kind == DigestItemKind.Lesson).Select(item => new PublishedLesson(LessonBuilder.ALesson(item.Id).Build(), null))],
    });

    Digest? IDigestComposer.Compose(DigestFacts facts, DigestSubscription subscription, DigestWeek week, IReadOnlySet<string> told)
    {
        if (composer is not null)
        {
            return composer.Compose(facts, subscription, week, told);
        }

        var items = now.Where(item => !told.Contains(item.Key)).ToList();
        return items.Count == 0 ? null : new Digest(subscription.Id, week, Language.Danish, "Nyt.", [.. items.Skip(1)]) { More = [items[0]] };
    }

    private PostedDigests Posted => new(this, this, new RecentFacts(this, TimeProvider.System), subscriptions);

    private async Task<Digest?> FindAsync(DateTimeOffset since = default)
    {
        await subscriptions.ChangeAsync(Id, _ => new DigestSubscription { Id = Id, To = Channel, Since = since }, default);
        return await Posted.FindAsync(Id, Week, default);
    }
}

using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Digests.Composing;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Digests;

/// <summary>What holds whatever there is to tell, and to whom.</summary>
public sealed class DigestPropertyTests
{
    private static readonly DigestWeek[] Weeks = [.. Enumerable.Range(47, 7).Select(number => new DigestWeek(2026, number)), new(2027, 1), new(2027, 2)];

    [Fact]
    public void Nothing_is_told_twice_over_the_weeks()
        => Properties.Hold(SomeFacts.OfAnybody, some =>
        {
            var told = new HashSet<string>(StringComparer.Ordinal);
            foreach (var digest in Weeks.Select(week => Composed.Of(some.Facts, some.Subscription, week, [.. told])).OfType<Digest>())
            {
                Assert.All(digest.Keys, key => Assert.True(told.Add(key), key));
            }
        });

    [Fact]
    public void Nothing_stands_twice_in_a_digest()
        => Properties.Hold(SomeFacts.OfAnybody, some => Each(some, digest =>
        {
            Unique(digest.Items.Select(item => item.LessonId).OfType<string>());
            Unique(digest.Items.Select(item => item.HandOffId).OfType<string>());
            Unique(digest.Items.Concat(digest.More).Where(item => item.Kind == DigestItemKind.Lesson).Select(item => item.Id));
        }));

    [Fact]
    public void A_channel_is_never_told_what_not_everyone_may_see()
        => Properties.Hold(SomeFacts.OfChannels, some => Each(some, digest => Assert.DoesNotContain(
            SomeFacts.Secret,
            string.Join('\n', digest.Items.Concat(digest.More).SelectMany(item => new[] { item.Id, item.Title, item.Detail, item.LessonId, item.HandOffId, item.Key }).Prepend(digest.Lead)),
            StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void What_is_hidden_changes_nothing_for_a_channel_but_how_many_ask()
        => Properties.Hold(SomeFacts.OfChannels, some =>
        {
            // Whether a question recurs is told of hidden questions too, by their number and area.
            var all = some.Facts with { Recurring = [] };
            var seen = all with
            {
                Lessons = [.. all.Lessons.Where(published => !published.Lesson.Title.Contains(SomeFacts.Secret, StringComparison.Ordinal))],
                HandOffs = [.. all.HandOffs.Where(handOff => handOff.Question.Shared)],
            };
            Assert.All(Weeks, week => Assert.Equal(Composed.Of(seen, some.Subscription, week), Composed.Of(all, some.Subscription, week)));
        });

    [Fact]
    public void Kinds_come_in_their_order_and_there_is_always_something_to_show()
        => Properties.Hold(SomeFacts.OfAnybody, some => Each(some, digest =>
        {
            Assert.NotEmpty(digest.Items);
            Assert.Equal(digest.Items.Select(item => item.Kind).Order(), digest.Items.Select(item => item.Kind));
            Assert.All(digest.More, item => Assert.Equal(DigestItemKind.Lesson, item.Kind));
            Assert.True(digest.More.Count == 0 || digest.Items.Any(item => item.Kind == DigestItemKind.Lesson));
            Assert.Matches(@"^[\p{Lu}\d][^{}]*\.$", digest.Lead);
        }));

    [Fact]
    public void The_same_facts_in_any_order_give_the_same_digest()
        => Properties.Hold(SomeFacts.OfAnybody, some =>
            Assert.All(Weeks, week => Assert.Equal(Composed.Of(some.Facts, some.Subscription, week), Composed.Of(some.Shuffled(week.Number).Facts, some.Subscription, week))));

    [Fact]
    public void Of_what_people_want_less_there_is_one_at_the_most()
        => Properties.Hold(SomeFacts.OfAnybody, some =>
        {
            var rule = new FewerChoice(some.Subscription);
            Each(some, digest => Assert.All(
                digest.Items.Where(item => item.Kind is DigestItemKind.Lesson or DigestItemKind.Question or DigestItemKind.Solved && rule.Concerns(item.Kind, item.Category))
                    .GroupBy(item => (item.Kind, item.Category)),
                same => Assert.Single(same)));
        });

    private static void Each(SomeFacts some, Action<Digest> holds)
    {
        foreach (var digest in Weeks.Select(week => Composed.Of(some.Facts, some.Subscription, week)).OfType<Digest>())
        {
            holds(digest);
        }
    }

    private static void Unique(IEnumerable<string> ids)
    {
        var all = ids.ToList();
        Assert.Equal(all.Distinct(StringComparer.Ordinal), all);
    }
}

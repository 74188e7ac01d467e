using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Rights;

/// <summary>Whatever people have done with each other, one can leave, and the others stay.</summary>
public sealed class ErasurePropertyTests
{
    [Fact]
    public void Erasing_one_leaves_nothing_of_them_and_everything_of_the_others() => Properties.Hold(
        Town.Any,
        documents => Run(async () =>
        {
            var town = new Town();
            await town.FillAsync(documents);
            var before = await town.AllAsync();

            await town.Erasures.EraseAsync(Town.Asta, "request", default);

            var after = await town.AllAsync();
            AssertGone(after);
            var traces = new PersonTraces(Town.Asta);
            Assert.All(before.Where(one => !traces.HasId(one.Document.Json)), untouched => Assert.Contains(untouched, after));
            foreach (var other in new[] { Town.Bodil, Town.Carl })
            {
                // Documents that were Asta's own alone are deleted; what others have a part in says the same of them as before.
                var shared = before.Where(one => one.Container.Name is "hand-offs" or "lesson-drafts" or "lessons").ToList();
                Assert.All(shared, one => Assert.True(
                    Count(after.Single(left => left.Container == one.Container && left.Document.Key == one.Document.Key).Document.Json, other)
                        >= Count(one.Document.Json, other)));
            }
        }),
        times: 200);

    [Fact]
    public void An_erasure_that_is_cut_short_anywhere_is_carried_to_its_end_later_and_told_the_same() => Properties.Hold(
        Town.Any,
        documents => Run(async () =>
        {
            var whole = new Town();
            await whole.FillAsync(documents);
            whole.Store.BeforeWrite = _ => { };
            var told = await whole.Erasures.EraseAsync(Town.Asta, "request", default);
            var needed = whole.Store.Writes;
            Assert.True(needed >= 3);

            for (var last = 1L; last <= needed; last++)
            {
                var town = new Town();
                await town.FillAsync(documents);
                town.Store.BeforeWrite = write => Die(write == last);
                await Assert.ThrowsAsync<StoreUnavailableException>(() => town.Erasures.EraseAsync(Town.Asta, "request", default));
                town.Store.BeforeWrite = null;

                // After a restart, and when the person clicks again.
                await town.Erasures.ResumeAsync(default);
                var receipt = await town.Erasures.EraseAsync(Town.Asta, "request", default);

                AssertGone(await town.AllAsync());
                Assert.Equal(Ordered(told.Done), Ordered(receipt.Done));
            }
        }),
        times: 20);

    private static IEnumerable<PlanLine> Ordered(PersonalPlan plan) => plan.Lines.OrderBy(line => line.What, StringComparer.Ordinal).ThenBy(line => line.Fate);

    private static void Die(bool now)
    {
        if (now)
        {
            throw new StoreUnavailableException(StoreProblem.DiskFull, "", null);
        }
    }

    private static void AssertGone(IEnumerable<(Container Container, StoredDocument Document)> documents)
    {
        foreach (var (_, document) in documents)
        {
            Assert.DoesNotContain(Town.Asta.Key, document.Json, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Town.Asta.Names[0], document.Json, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static int Count(string json, PersonIdentity person) => json.Split(person.Names[0]).Length - 1;

    private static void Run(Func<Task> test) => test().GetAwaiter().GetResult();
}

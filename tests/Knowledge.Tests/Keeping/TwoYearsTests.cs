using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Keeping.CareDriver;

namespace TeamsPilotBot.Knowledge.Tests.Keeping;

/// <summary>Two years with a hundred lessons of twenty owners: some answer, some never do, some leave, and two instances look at the clock.</summary>
public sealed class TwoYearsTests
{
    private const int Lessons = 100;

    private readonly CareDriver driver = new([.. Enumerable.Range(15, 5).Select(n => Seat($"seat-{n}", $"seat-{n - 15}")), .. Enumerable.Range(0, 5).Select(n => Seat($"seat-{n}"))]);
    private readonly List<(DateOnly Day, Recipient To, string What)> sent = [];

    [Fact]
    public async Task Every_lesson_ends_with_somebody_who_answers_for_it_or_is_marked()
    {
        foreach (var n in Enumerable.Range(15, 5).Concat(Enumerable.Range(0, 5)))
        {
            driver.Appointed[$"seat-{n}"] = Person(n);
        }

        await driver.PutAsync(Enumerable.Range(0, Lessons).Select(n => Old($"erf-{n:D3}", Person(n % 20), (Category)(n % 10)) with
        {
            AsOf = $"{2024 + (n % 2)}-{1 + (n % 12):D2}",
        }));
        var instances = new[] { driver.Sweep(), driver.Sweep() };
        var start = DanishTime.Today(driver.Time);
        for (var day = 0; day < 730; day++)
        {
            await Task.WhenAll(instances.Select(instance => instance.RunAsync(default)));
            await SendAsync();
            await AnswerAsync();
            if (day == 200)
            {
                // Those from fifteen on have a successor, ten to fourteen have none.
                driver.Gone.UnionWith(Enumerable.Range(10, 10).Select(Person));
            }

            driver.Time.Advance(TimeSpan.FromDays(1));
        }

        var today = DanishTime.Today(driver.Time);
        foreach (var lesson in await driver.AllAsync(default))
        {
            var owner = int.Parse(lesson.Owner!.AsSpan(7), null);
            if (IsAnswering(owner))
            {
                Assert.Null(lesson.Unconfirmed);
                Assert.True(Validity.Day(lesson.Confirmed) > today.AddMonths(-20));
            }
            else
            {
                Assert.NotNull(lesson.Unconfirmed);
            }
        }

        Assert.Equal(730, today.DayNumber - start.DayNumber);
        Assert.All(Enumerable.Range(15, 5), n => Assert.DoesNotContain(driver.AllAsync(default).Result, lesson => lesson.Owner == Person(n)));
        Assert.All(sent, message => Assert.True(new WorkingDays(new WorkingDayOptions()).Contains(message.Day)));
        foreach (var person in sent.Where(message => message is { To.Kind: RecipientKind.Person, What: "Card" }).GroupBy(message => message.To))
        {
            Assert.All(person.Zip(person.Skip(1)), pair => Assert.True(pair.Second.Day.DayNumber - pair.First.Day.DayNumber >= 7));
        }

        // One word to the curators for each of those who left without a successor, and one for each card that nobody answered.
        Assert.Equal(5, sent.Count(message => message.What == "Vacant"));
        Assert.Contains(sent, message => message is { What: "Unanswered", To.Kind: RecipientKind.Curators });
    }

    private static string Person(int n) => $"person-{n:D2}";

    /// <summary>The first five answer at once, and take over what they are offered; the next three within some days; eight and nine never.</summary>
    private static bool IsAnswering(int person) => person < 8;

    private async Task SendAsync()
    {
        var today = DanishTime.Today(driver.Time);
        sent.AddRange((await driver.SendAsync()).Select(message => (today, message.To, message.What)));
    }

    private async Task AnswerAsync()
    {
        foreach (var person in Enumerable.Range(0, 8).Select(Person))
        {
            var (keeper, actor) = (await driver.Keepers.FindAsync(person, default), Actor.Person(person));
            foreach (var question in keeper.Open.Where(question => driver.Time.GetUtcNow() - question.AskedAt >= TimeSpan.FromDays(person[^1] - '0')).ToList())
            {
                _ = question.Kind == KeptQuestionKind.TakeOver
                    ? await driver.Keeping.TakeOverAsync(question.LessonId, actor, Of(null), default)
                    : await driver.Keeping.ConfirmAsync(question.LessonId, actor, Of(null), default);
            }
        }
    }
}

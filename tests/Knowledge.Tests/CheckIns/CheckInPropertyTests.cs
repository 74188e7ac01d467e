using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.CheckIns.CheckInDriver;

namespace TeamsPilotBot.Knowledge.Tests.CheckIns;

/// <summary>Whatever people do, and whenever the bot looks at the clock.</summary>
public sealed class CheckInPropertyTests
{
    private const int People = 3;
    private const int Projects = 4;

    private static readonly Gen<Deed> AnyDeed =
        from person in Gen.Choose(0, People - 1)
        from project in Gen.Choose(1, Projects)
        from what in Gen.Choose(0, 6)
        from hours in Gen.Frequency((3, Gen.Choose(1, 30)), (1, Gen.Choose(100, 900)))
        select new Deed($"p{person}", project, what, hours);

    [Fact]
    public void Nobody_is_asked_twice_for_a_project_and_quarter_nor_outside_working_hours_nor_after_saying_no_more() => Properties.Hold(
        Gen.ArrayOf(AnyDeed, 40),
        deeds =>
        {
            var driver = new CheckInDriver([.. Enumerable.Range(1, Projects).Select(n => Project(n))]);
            var stopped = new HashSet<string>();
            foreach (var deed in deeds)
            {
                var before = Asked(driver);
                Run(DoAsync(driver, deed, stopped));
                var now = driver.Time.GetUtcNow();
                foreach (var asked in Asked(driver).Except(before))
                {
                    var day = DanishTime.DayOf(now);
                    Assert.True(Days.Contains(day));
                    Assert.InRange(TimeZoneInfo.ConvertTime(now, DanishTime.Zone).Hour, 9, 15);
                    Assert.DoesNotContain(asked.Person, stopped);
                }

                driver.Time.Advance(TimeSpan.FromHours(deed.Hours));
            }

            // The message of a person, project and quarter has one id: asked twice, it would be there twice.
            var all = Asked(driver);
            Assert.Equal(all.Distinct().Count(), all.Count);
        },
        times: 100);

    [Fact]
    public void No_small_number_is_ever_shown_and_no_word_without_consent() => Properties.Hold(
        from answers in Gen.ListOf(
            from person in Gen.Choose(0, 19)
            from project in Gen.Choose(1, 12)
            from areas in Gen.SubListOf(DifficultyAreas.All.ToArray())
            from may in Gen.Elements(true, false)
            select (Person: $"p{person}", Project: project, Areas: areas.ToArray(), May: may))
        from erased in Gen.SubListOf(Enumerable.Range(0, 20).Select(n => $"p{n}").ToArray())
        select (Answers: answers.ToList(), Erased: erased.ToList()),
        given =>
        {
            var driver = new CheckInDriver([.. Enumerable.Range(1, 12).Select(n => Project(n, wave: n % 3 == 0 ? null : n % 3))]);
            Run(FillAsync(driver, given.Answers, given.Erased));

            var totals = driver.TotalsAsync().GetAwaiter().GetResult();
            var kept = driver.Register.OfQuarterAsync(driver.Quarter, false, default).GetAwaiter().GetResult();

            int?[] shown = [.. totals.Cells.SelectMany(cell => new[] { cell.Now, cell.Before }), totals.Projects, totals.Asked, totals.Answered];
            Assert.All(shown, number => Assert.True(number is null or >= SmallCells.Least));
            Assert.All(ReportedDifficulties.Of([driver.Records.OfAsync(driver.Quarter, default).GetAwaiter().GetResult()], driver.Registry), difficulty => Assert.True(difficulty.Count >= SmallCells.Least));
            Assert.Equal(
                kept.Where(checkIn => checkIn.Answer!.MayBeRead).Select(checkIn => checkIn.Answer!.Hard).Order(),
                ConsentedWords.In(kept).Select(words => words.Hard).Order());
            Assert.DoesNotContain(kept, checkIn => given.Erased.Contains(checkIn.Key.PersonKey));
        },
        times: 100);

    private static async Task FillAsync(CheckInDriver driver, IEnumerable<(string Person, int Project, Category[] Areas, bool May)> answers, List<string> erased)
    {
        foreach (var (person, project, areas, may) in answers)
        {
            await driver.AnswerAsync(person, project, new CheckInAnswer { Areas = [.. areas], Hard = $"ord fra {person} om {project}", MayBeRead = may }, moveId: $"{person}-{project}-{may}");
        }

        var rights = new Knowledge.Rights.PersonalCheckIns(driver.Store, driver.Register, driver.Shelf);
        foreach (var person in erased)
        {
            await rights.EraseAsync(new Knowledge.Rights.PersonIdentity { Key = person }, Knowledge.Rights.Pseudonym.New(), default);
        }
    }

    private static async Task DoAsync(CheckInDriver driver, Deed deed, HashSet<string> stopped)
    {
        switch (deed.What)
        {
            case 0:
                await driver.NameAsync(deed.Person, deed.Project, 1 + (deed.Project % Projects));
                break;
            case 1 when await driver.People.FindAsync(deed.Person, default) is { } person:
                await driver.WantAsync(deed.Person, !person.WantsCheckIns);
                _ = person.WantsCheckIns ? stopped.Add(deed.Person) : stopped.Remove(deed.Person);
                break;
            case 2:
                await driver.AnswerAsync(deed.Person, deed.Project, CheckInAnswer.Empty, moveId: $"m{driver.Store.Writes}");
                break;
            default:
                await Task.WhenAll(driver.SweepAsync(), driver.SweepAsync());
                break;
        }
    }

    private static List<(string Person, DeliveryKind Kind, string About)> Asked(CheckInDriver driver)
    {
        var kind = new CheckInOutbox();
        var found = new List<(string, DeliveryKind, string)>();
        Run(Task.Run(async () =>
        {
            await foreach (var document in new OutboxStore(driver.Store, kind).WaitingAsync(DateTimeOffset.MaxValue, default))
            {
                var key = CheckInOutbox.CheckInIn(document).Key;
                found.AddRange(kind.Read(document).Pending.Select(message => (message.To.Id, message.Kind, $"{key.ProjectId} {key.Quarter.Code()}")));
            }
        }));
        return found;
    }

    private static void Run(Task task) => task.GetAwaiter().GetResult();

    private sealed record Deed(string Person, int Project, int What, int Hours);
}

using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Numbers;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.HandOffs.Given;

namespace TeamsPilotBot.Knowledge.Tests.Numbers;

public sealed class CountedEventTests
{
    [Fact]
    public void A_hand_off_counts_when_it_is_sent_first_answered_and_solved()
    {
        var solved = Sent().After(Anne, new GiveAnswer("Spørg om samtykke"), Start.AddHours(5)).After(Asker, new NotSolved("Det hjalp ikke"), Start.AddHours(6))
            .After(Anne, new GiveAnswer("Spørg juristen"), Start.AddDays(2)).After(Asker, new ConfirmSolved(), Start.AddDays(3));

        Assert.Equal(
            [
                new CountedEvent(NumberKind.HandedOff, Category.Legal, Start), new CountedEvent(NumberKind.HumanAnswer, Category.Legal, Start.AddHours(5), TimeSpan.FromHours(5)),
                new CountedEvent(NumberKind.Solved, Category.Legal, Start.AddDays(3)),
            ],
            CountedEvent.Of(solved));
    }

    [Fact]
    public void A_suggestion_is_an_answer_of_a_person()
        => Assert.Contains(CountedEvent.Of(Suggested().HandOff), happened => happened is { Kind: NumberKind.HumanAnswer, Took: not null });

    [Fact]
    public void One_that_nobody_answered_counts_as_sent_only()
        => Assert.Equal([NumberKind.HandedOff], CountedEvent.Of(Sent()).Select(happened => happened.Kind));

    [Fact]
    public void An_experience_that_came_back_and_was_sent_again_counts_once()
    {
        SubmissionMoveKind[] moves = [SubmissionMoveKind.Begin, SubmissionMoveKind.Send, SubmissionMoveKind.Return, SubmissionMoveKind.Send, SubmissionMoveKind.Approve, SubmissionMoveKind.Publish];
        var submission = new Submission
        {
            Id = "erf-1", Kind = SubmissionKind.NewLesson, AuthorKey = "p", Language = Language.Danish, Status = SubmissionStatus.Published, TextNumber = 1, ChangedAt = Start, LastChange = "m",
            Text = new ExperienceText { Category = Category.Data },
            Trail = [.. moves.Select((kind, day) => new SubmissionEntry($"m-{day}", kind, "p", Start.AddDays(day), 1))],
        };

        Assert.Equal(
            [new CountedEvent(NumberKind.Logged, Category.Data, Start.AddDays(1)), new CountedEvent(NumberKind.Approved, Category.Data, Start.AddDays(4))], CountedEvent.Of(submission));
    }

    [Fact]
    public void Half_and_nine_of_ten_are_told_by_steps_and_only_of_enough_answers()
    {
        var few = AnswerTimes.Of([TimeSpan.FromHours(1), TimeSpan.FromHours(30)]);
        var some = AnswerTimes.Of([TimeSpan.FromHours(1), TimeSpan.FromHours(30), TimeSpan.FromHours(60)]);
        var many = AnswerTimes.Of(Enumerable.Range(1, 10).Select(hours => TimeSpan.FromHours(hours * 3)));

        Assert.Equal((null, null, 48, null), (few.Median, few.SlowEnd, some.Median, some.SlowEnd));
        Assert.Equal((24, 48), (many.Median, many.SlowEnd));
        Assert.Null(AnswerTimes.Of(Enumerable.Repeat(TimeSpan.FromDays(60), 20)).Median);
    }

    [Fact]
    public void However_events_are_spread_over_weeks_and_in_whatever_order_they_come_all_are_counted_once()
    {
        var weeks = Enumerable.Range(0, 6).Select(n => DigestWeek.Of(new DateOnly(2026, 12, 14).AddDays(7 * n))).ToList();
        var happened = from kind in Gen.Elements(Enum.GetValues<NumberKind>())
                       from area in Gen.Elements(Enum.GetValues<Category>().Cast<Category?>().Append(null).ToArray())
                       from hours in Gen.Choose(0, (42 * 24) - 2)
                       select new CountedEvent(kind, area, new DateTimeOffset(2026, 12, 13, 23, 0, 0, TimeSpan.Zero).AddHours(hours), kind == NumberKind.HumanAnswer ? TimeSpan.FromHours(hours) : null);
        Properties.Hold(
            happened.ListOf(),
            events =>
            {
                var all = PeriodNumbers.Of(weeks.Select(week => WeekNumbers.Of(week, events)));
                var shuffled = PeriodNumbers.Of(weeks.Select(week => WeekNumbers.Of(week, events.AsEnumerable().Reverse())));
                var total = all.Total;

                Assert.Equal(all, shuffled);
                Assert.Equal(events.Count, total.Asked + total.HandedOff + total.HumanAnswers + total.Solved + total.Logged + total.Approved);
                Assert.Equal(events.Count(one => one.Kind == NumberKind.HumanAnswer), all.Times.Total);
            },
            times: 100);
    }
}

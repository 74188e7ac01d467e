using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Keeping.CareDriver;

namespace TeamsPilotBot.Knowledge.Tests.Keeping;

public sealed class ValidityTests
{
    private static readonly KeepingOptions Usual = new();

    [Theory]
    [InlineData(Category.Legal, "2024-11-30")]
    [InlineData(Category.Suppliers, "2025-05-31")]
    [InlineData(Category.Operations, "2025-05-31")]
    [InlineData(Category.Ethics, "2025-11-30")]
    public void A_lesson_that_nobody_confirmed_is_due_from_the_end_of_its_month_and_law_first(Category category, string day)
        => Assert.Equal(DateOnly.Parse(day, null), Validity.DueOn(Old("erf-1", category: category), Usual));

    [Fact]
    public void A_confirmation_counts_from_its_day()
        => Assert.Equal(new DateOnly(2027, 1, 31), Validity.DueOn(Old("erf-1") with { Confirmed = "2026-07-31" }, Usual));

    [Fact]
    public void Whoever_was_asked_is_not_asked_again_before_the_interval_has_passed()
        => Assert.Equal(new DateOnly(2027, 5, 25), Validity.DueOn(Old("erf-1"), Usual, new DateOnly(2026, 11, 25)));

    [Fact]
    public void Whoever_said_no_is_not_asked_before_the_interval_has_passed()
        => Assert.Equal(new DateOnly(2027, 5, 25), Validity.DueOn(Old("erf-1") with { Unconfirmed = "2026-11-25" }, Usual));

    [Fact]
    public void A_lesson_of_an_unknown_month_is_never_due()
        => Assert.Equal(DateOnly.MaxValue, Validity.DueOn(Old("erf-1") with { AsOf = "engang" }, Usual));

    [Fact]
    public void The_interval_of_a_category_can_be_set()
    {
        var options = new KeepingOptions();
        options.Intervals[Category.Legal] = 3;
        Assert.Equal(new DateOnly(2024, 8, 31), Validity.DueOn(Old("erf-1"), options));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(121)]
    public void An_interval_that_is_none_is_told_and_not_used(int months)
    {
        var options = new KeepingOptions();
        options.Intervals[Category.Legal] = months;

        Assert.False(options.AreSound);
        Assert.Equal(6, options.MonthsOf(Category.Legal));
    }

    [Fact]
    public void A_mark_keeps_its_first_day_and_a_confirmation_takes_it_away()
    {
        var marked = Old("erf-1").MarkedOn(new DateOnly(2026, 11, 25)).MarkedOn(new DateOnly(2026, 12, 1));
        Assert.Equal("2026-11-25", marked.Unconfirmed);

        var confirmed = marked.ConfirmedOn(new DateOnly(2026, 12, 2));
        Assert.Equal(("2026-12-02", null), (confirmed.Confirmed, confirmed.Unconfirmed));
        Assert.Equal(confirmed, confirmed.ConfirmedOn(new DateOnly(2026, 12, 1)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(4, 3)]
    [InlineData(49, 25)]
    [InlineData(1_999, 1_000)]
    [InlineData(5_400, 5_000)]
    public void Owners_are_told_at_few_numbers(int count, int told) => Assert.Equal(told, HelpMilestones.Reached(count));
}

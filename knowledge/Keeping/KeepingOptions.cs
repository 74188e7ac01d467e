using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>How lessons are kept alive, from the section Keeping.</summary>
public sealed class KeepingOptions
{
    /// <summary>The most questions on one card, whatever is set: more do not fit.</summary>
    public const int MostQuestions = 5;

    /// <summary>The longest interval, in months.</summary>
    public const int LongestInterval = 120;

    /// <summary>For how many months a lesson of a category counts as valid, 1 to <see cref="LongestInterval"/>. What is not set is as <see cref="UsualMonths"/> says.</summary>
    public Dictionary<Category, int> Intervals { get; } = [];

    /// <summary>How many lessons one person is asked about in a week, 0 to <see cref="MostQuestions"/>; 0 for none.</summary>
    public int QuestionsAWeek { get; set; } = MostQuestions;

    /// <summary>How many working days a person is waited for until the reminder, and from the reminder until the lesson is marked; at least 1.</summary>
    public int Patience { get; set; } = 10;

    /// <summary>Whether all that is set can be used.</summary>
    public bool AreSound => QuestionsAWeek is >= 0 and <= MostQuestions && Patience is >= 1 and <= 250 && Intervals.Values.All(months => months is >= 1 and <= LongestInterval);

    /// <summary>For how many months a lesson counts as valid unless something else is set: law ages fastest.</summary>
    /// <param name="category">The area of the lesson.</param>
    public static int UsualMonths(Category category) => category switch
    {
        Category.Legal => 6,
        Category.Suppliers or Category.Economy or Category.Data or Category.Infrastructure or Category.Operations => 12,
        _ => 18,
    };

    /// <summary>For how many months a lesson counts as valid.</summary>
    /// <param name="category">The area of the lesson.</param>
    public int MonthsOf(Category category) => Intervals.TryGetValue(category, out var months) && months is >= 1 and <= LongestInterval ? months : UsualMonths(category);
}

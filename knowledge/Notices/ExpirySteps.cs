namespace TeamsPilotBot.Knowledge.Notices;

/// <summary>The days before something expires on which it is told: 30, 14, 7 and 1, the day itself, and each day after it.</summary>
public static class ExpirySteps
{
    private static readonly int[] Ahead = [0, 1, 7, 14, 30];

    /// <summary>The most days before.</summary>
    public static int First => Ahead[^1];

    /// <summary>The step that was reached last; those before it, if nobody was told of them, are told with it.</summary>
    /// <param name="daysLeft">Days until it expires; negative afterwards.</param>
    /// <returns>Days before: 30, 14, 7, 1 or 0, or how many days ago it was, negative; null while nothing is told.</returns>
    public static int? Reached(int daysLeft)
        => daysLeft < 0 ? daysLeft : Ahead.Where(step => daysLeft <= step).Select(step => (int?)step).FirstOrDefault();
}

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>At which numbers of people whom a lesson has helped its owner is told. Pure.</summary>
public static class HelpMilestones
{
    private static readonly int[] First = [1, 3, 10, 25, 50, 100, 250, 500, 1_000];

    /// <summary>The last number at or below a count at which somebody is told; 0 if there is none.</summary>
    /// <param name="count">How many it helped.</param>
    public static int Reached(int count) => count >= 2_000 ? count / 1_000 * 1_000 : First.LastOrDefault(milestone => milestone <= count);
}

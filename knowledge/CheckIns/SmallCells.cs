namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>Numbers so small that a single project could be told by them are not shown, zero among them: that nobody has a difficulty is told of each. Pure.</summary>
public static class SmallCells
{
    /// <summary>The least number that is shown.</summary>
    public const int Least = 3;

    /// <summary>The number as it may be shown; null if it is too small.</summary>
    /// <param name="count">The number.</param>
    public static int? Shown(int count) => count >= Least ? count : null;
}

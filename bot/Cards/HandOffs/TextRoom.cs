namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>How many characters the texts of a hand-off get: the answer is the last to be cut, then the question.</summary>
internal static class TextRoom
{
    private const int Whole = 4_000;

    /// <summary>The room for an answer.</summary>
    /// <param name="limit">The most characters of a text like others.</param>
    public static int Answer(int limit) => Math.Min(Whole, limit * 8);

    /// <summary>The room for a question, and for what was said about it last.</summary>
    /// <param name="limit">The most characters of a text like others.</param>
    public static int Question(int limit) => Math.Min(Whole, limit * 4);
}

namespace TeamsPilotBot.Bot.Cards.Templating;

/// <summary>Finds what clients make live in a text: addresses and functions for dates.</summary>
internal static class LiveText
{
    /// <summary>A mark that takes no room and breaks an address.</summary>
    public const char WordJoiner = '\u2060';

    /// <summary>Whether a mark is needed after a character: after the colon of "://", after "www.", and between the braces of "{{DATE(…)}}".</summary>
    /// <param name="line">The text.</param>
    /// <param name="i">The place of the character.</param>
    public static bool MakesLive(string line, int i)
        => line.AsSpan(i).StartsWith("://")
            || line.AsSpan(i).StartsWith("{{")
            || line.AsSpan(0, i + 1).EndsWith("www.", StringComparison.OrdinalIgnoreCase);
}

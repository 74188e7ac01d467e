using System.Globalization;
using System.Text;

namespace TeamsPilotBot.Bot.Cards.Templating;

/// <summary>Text from people, without what nobody can see but clients act on.</summary>
internal static class PlainText
{
    /// <summary>
    /// Takes out control characters and the marks that turn the direction of writing (they can make text look like other
    /// text); line breaks become \n, tabs become spaces, half surrogate pairs the replacement character.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n')
            {
                clean.Append('\n');
            }
            else if (rune.Value is '\t')
            {
                clean.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Surrogate) && !TurnsDirection(rune))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }

    /// <summary>
    /// Text from people in one line of a plain message, where clients still look for tags and addresses: angle brackets become
    /// their typographic likes, and addresses are broken with marks that take no room.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static string Line(string text)
        => Harmless(string.Join(' ', Clean(text).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>A piece of such a text, with its white space as it is.</summary>
    /// <param name="text">Any text.</param>
    public static string Piece(string text) => Harmless(Clean(text));

    private static string Harmless(string line)
    {
        var harmless = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            harmless.Append(line[i] switch { '<' => '‹', '>' => '›', var c => c });
            if (LiveText.MakesLive(line, i))
            {
                harmless.Append(LiveText.WordJoiner);
            }
        }

        return harmless.ToString();
    }

    private static bool TurnsDirection(Rune rune)
        => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F;
}

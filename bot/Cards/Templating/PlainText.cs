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

    private static bool TurnsDirection(Rune rune)
        => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F;
}

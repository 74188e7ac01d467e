using System.Globalization;
using System.Text;

namespace TeamsPilotBot.Knowledge.Texts;

/// <summary>
/// Characters that nobody sees and that do something to what they are shown in: a NUL ends a text somewhere down the line, an
/// escape takes over a terminal, and a document in XML may hold neither. Tabs and line breaks are none of them.
/// </summary>
public static class ControlCharacters
{
    /// <summary>The text without them.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The same instance if there are none.</returns>
    public static string Removed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Any(IsControl) ? string.Concat(text.Where(character => !IsControl(character))) : text;
    }

    /// <summary>Whether there is nothing to see in a text.</summary>
    /// <param name="text">The text.</param>
    public static bool IsBlank(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EnumerateRunes().All(rune => Rune.IsWhiteSpace(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format);
    }

    private static bool IsControl(char character) => (char.IsControl(character) && character is not ('\t' or '\n' or '\r')) || character is '\uFFFE' or '\uFFFF';
}

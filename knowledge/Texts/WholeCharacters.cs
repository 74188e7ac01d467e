namespace TeamsPilotBot.Knowledge.Texts;

/// <summary>Cuts texts by length and never inside a character: half a surrogate pair is no text that a store or a service takes.</summary>
public static class WholeCharacters
{
    /// <summary>The beginning of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The most UTF-16 units to keep, at least 0.</param>
    /// <returns>The text if it is no longer than that.</returns>
    public static string Beginning(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= longest ? text : text[..End(text, longest)];
    }

    /// <summary>Where to cut a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The most UTF-16 units before the cut, less than the text has.</param>
    /// <returns>As many, or one less where the cut would fall between the two halves of a character.</returns>
    public static int End(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        return longest > 0 && char.IsSurrogatePair(text[longest - 1], text[longest]) ? longest - 1 : longest;
    }
}

namespace TeamsPilotBot.Knowledge.Privacy;

/// <summary>Where sentences begin and end. A full stop after a digit or a short word, as in "12. maj" or "hr.", ends none.</summary>
internal static class Sentences
{
    private const int ShortWord = 3;

    /// <summary>The sentence around a place, without the white space around it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    public static (int Start, int End) Around(string text, int at)
    {
        var start = at;
        while (start > 0 && !IsEnd(text, start - 1))
        {
            start--;
        }

        while (start < at && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = at;
        while (end < text.Length && !IsEnd(text, end))
        {
            end++;
        }

        return (start, end < text.Length && text[end] is not ('\n' or '\r') ? end + 1 : end);
    }

    private static bool IsEnd(string text, int at)
        => text[at] is '\n' or '\r' or '!' or '?'
            || (text[at] == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])) && !IsAbbreviation(text, at));

    private static bool IsAbbreviation(string text, int dot)
    {
        var start = dot;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        var next = dot + 1;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        var small = next < text.Length && !char.IsUpper(text[next]) && text[next] != '\n';
        return dot - start <= ShortWord && dot > start && (small || dot - start <= 2);
    }
}

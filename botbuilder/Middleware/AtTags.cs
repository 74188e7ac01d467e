namespace Microsoft.Bot.Builder;

/// <summary>The tags around a name that is mentioned.</summary>
internal static class AtTags
{
    private const string Opening = "<at";
    private const string Closing = "</at>";

    /// <summary>
    /// Takes the tags out and leaves the names. A space is put after a name that runs into the next word or ends the text.
    /// </summary>
    public static string Remove(string text)
    {
        while (Find(text) is var (start, inner, end))
        {
            var after = text[(end + Closing.Length)..];
            var space = after.Length > 0 && char.IsWhiteSpace(after[0]) ? string.Empty : " ";
            text = $"{text[..start]}{text[inner..end]}{space}{after}";
        }

        return text;
    }

    private static (int Start, int Inner, int End)? Find(string text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var start = text.IndexOf(Opening, StringComparison.OrdinalIgnoreCase);
        var inner = start < 0 ? 0 : text.IndexOf('>', start) + 1;
        var end = inner <= 0 ? -1 : text.IndexOf(Closing, inner, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? null : (start, inner, end);
    }
}

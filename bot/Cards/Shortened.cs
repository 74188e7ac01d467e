using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Texts cut to fit.</summary>
internal static class Shortened
{
    private const char More = '…';

    /// <summary>The text, or its beginning with "…", cut between words where there are any and never inside a character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">The most characters to keep, at least 2.</param>
    public static string To(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', limit - 1);
        var end = space > limit / 2 ? space : WholeCharacters.End(text, limit - 1);
        return text[..end].TrimEnd(' ', ',', '.', ';', ':') + More;
    }
}

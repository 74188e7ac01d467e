namespace TeamsPilotBot.Knowledge.Search.Indexing;

/// <summary>Which letters a word has, as bits: words that share few letters need not be compared further.</summary>
internal static class LetterMask
{
    /// <summary>The mask of a word.</summary>
    /// <param name="word">The word.</param>
    public static uint Of(ReadOnlySpan<char> word)
    {
        uint mask = 0;
        foreach (var letter in word)
        {
            mask |= letter switch
            {
                >= 'a' and <= 'z' => 1u << (letter - 'a'),
                'æ' => 1u << 26,
                'ø' => 1u << 27,
                'å' => 1u << 28,
                >= '0' and <= '9' => 1u << 29,
                _ => 1u << 30,
            };
        }

        return mask;
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Answers.Leads;

/// <summary>The outer form of one plain sentence: what it is written with.</summary>
internal static partial class WrittenText
{
    private const string Signs = " .,;:?!()-–—'’\"“”»«%§/&+";

    /// <summary>Whether a text is one plain sentence of Latin letters: no link, mention, markup, list or second sentence, and nothing that nobody sees.</summary>
    /// <param name="text">The text.</param>
    public static bool IsPlainSentence(string text)
    {
        var bare = Abbreviations().Replace(text, " ");
        return text == text.Trim() && text.Length > 0 && (char.IsLetterOrDigit(text[0]) || text[0] is '»' or '"' or '“')
            && text.EnumerateRunes().All(IsUsual)
            && !Live().IsMatch(bare) && !Second().IsMatch(bare);
    }

    /// <summary>Whether nobody sees a character.</summary>
    /// <param name="rune">The character.</param>
    public static bool IsUnseen(Rune rune)
        => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            && rune.Value is not ('\n' or '\t');

    /// <summary>A text without what nobody sees, in one line, and no longer than told.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The most UTF-16 units.</param>
    public static string Cleaned(string text, int longest)
    {
        var seen = string.Concat(text.EnumerateRunes().Where(rune => !IsUnseen(rune)));
        return Texts.WholeCharacters.Beginning(string.Join(' ', seen.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), longest);
    }

    // Letters of other scripts look like Latin ones and are none.
    private static bool IsUsual(Rune rune)
        => rune.Value < 0x250 && Rune.IsLetter(rune) || rune.Value is >= '0' and <= '9' || (rune.IsBmp && Signs.Contains((char)rune.Value, StringComparison.Ordinal));

    // An address, or a name of a host or file: a point, colon or slash without room after it.
    [GeneratedRegex(@"\p{L}\.\p{L}|\p{Nd}\.\p{L}|://|//|\bwww\b|\p{L}:\S|^\d+[.)]\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Live();

    [GeneratedRegex(@"[.!?;:]\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Second();

    [GeneratedRegex(@"\b(f\.eks\.|bl\.a\.|m\.m\.|m\.v\.|dvs\.|ca\.|jf\.|nr\.|stk\.|art\.|e\.g\.|i\.e\.|no\.)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviations();
}

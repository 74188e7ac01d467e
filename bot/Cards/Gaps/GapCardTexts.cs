using TeamsPilotBot.Knowledge.Gaps;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Gaps;

/// <summary>The fixed texts of the cards of the matrix.</summary>
/// <param name="language">The language.</param>
internal sealed class GapCardTexts(Language language) : CardTextsOf<GapCardTexts>(language)
{
    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static GapCardTexts In(Language language) => new(language);

    /// <summary>Areas and phases.</summary>
    public GapWords Words => GapWords.In(Language);

    /// <summary>The text for one, or that for many with the number.</summary>
    /// <param name="key">The beginning of the keys, which end in "One" and "Many".</param>
    /// <param name="number">How many.</param>
    public string Count(string key, int number) => number == 1 ? this[key + "One"] : Format(key + "Many", number);

    /// <summary>A text with a capital at its beginning.</summary>
    /// <param name="text">The text.</param>
    public string Capital(string text) => char.ToUpper(text[0], Language.Culture()) + text[1..];
}

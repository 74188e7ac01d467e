using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Portfolio;

/// <summary>The fixed texts of the cards of the portfolio.</summary>
/// <param name="language">The language.</param>
internal sealed class PortfolioCardTexts(Language language) : CardTextsOf<PortfolioCardTexts>(language)
{
    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static PortfolioCardTexts In(Language language) => new(language);

    /// <summary>The text for one, or that for many with the number.</summary>
    /// <param name="key">The beginning of the keys, which end in "One" and "Many".</param>
    /// <param name="number">How many.</param>
    public string Count(string key, int number) => number == 1 ? this[key + "One"] : Format(key + "Many", number);

    /// <summary>A figure of an axis as the language writes it, with its sign.</summary>
    /// <param name="value">From −1 to 1.</param>
    public string Figure(double value) => value.ToString("+0.0#;−0.0#;0", Language.Culture());
}

using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Portfolio;

/// <summary>The fixed texts of the cards of the portfolio.</summary>
internal sealed class PortfolioCardTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(PortfolioCardTexts));

    private readonly Language language;

    private PortfolioCardTexts(Language language) => this.language = language;

    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static PortfolioCardTexts In(Language language) => new(language);

    /// <summary>The texts that all cards share.</summary>
    public CardTexts Common => CardTexts.In(language);

    /// <summary>The text for a key.</summary>
    /// <param name="key">The key in the resource file.</param>
    public string this[string key] => Catalog.Get(language, key);

    /// <summary>The text for a key, with values put in.</summary>
    /// <param name="key">The key in the resource file.</param>
    /// <param name="values">The values, in order.</param>
    public string Format(string key, params object?[] values) => Catalog.Format(language, key, values);

    /// <summary>The text for one, or that for many with the number.</summary>
    /// <param name="key">The beginning of the keys, which end in "One" and "Many".</param>
    /// <param name="number">How many.</param>
    public string Count(string key, int number) => number == 1 ? this[key + "One"] : Format(key + "Many", number);

    /// <summary>A figure of an axis as the language writes it, with its sign.</summary>
    /// <param name="value">From −1 to 1.</param>
    public string Figure(double value) => value.ToString("+0.0#;−0.0#;0", language.Culture());
}

using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>The fixed texts of the cards.</summary>
internal sealed class CardTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(CardTexts));

    private readonly Language language;

    private CardTexts(Language language) => this.language = language;

    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static CardTexts In(Language language) => new(language);

    /// <summary>The language of the card.</summary>
    public Language Language => language;

    /// <summary>The text for a key.</summary>
    /// <param name="key">The key in the resource file.</param>
    public string this[string key] => Catalog.Get(language, key);

    /// <summary>The text for a key, with values put in.</summary>
    /// <param name="key">The key in the resource file.</param>
    /// <param name="values">The values, in order.</param>
    public string Format(string key, params object?[] values) => Catalog.Format(language, key, values);

    /// <summary>A month such as "marts 2022".</summary>
    /// <param name="asOf">The month as YYYY-MM.</param>
    /// <returns>The month in words; what was given if it is no month.</returns>
    public string Month(string asOf) => Months.Written(asOf, language);
}

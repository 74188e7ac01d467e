using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>The fixed texts of cards about one thing, in one language, from the resource file that is named after the class.</summary>
/// <typeparam name="TSelf">The class.</typeparam>
/// <param name="language">The language.</param>
internal abstract class CardTextsOf<TSelf>(Language language)
    where TSelf : CardTextsOf<TSelf>
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(TSelf));

    /// <summary>The language of the card.</summary>
    public Language Language => language;

    /// <summary>The texts that all cards share.</summary>
    public CardTexts Common => CardTexts.In(language);

    /// <summary>The text for a key.</summary>
    /// <param name="key">The key in the resource file.</param>
    public string this[string key] => Catalog.Get(language, key);

    /// <summary>The text for a key, with values put in.</summary>
    /// <param name="key">The key in the resource file.</param>
    /// <param name="values">The values, in order.</param>
    public string Format(string key, params object?[] values) => Catalog.Format(language, key, values);
}

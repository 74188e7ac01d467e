using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Matching;

/// <summary>The fixed texts of the cards about a person's projects and those they may talk with.</summary>
internal sealed class MatchCardTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(MatchCardTexts));

    private readonly Language language;

    private MatchCardTexts(Language language) => this.language = language;

    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static MatchCardTexts In(Language language) => new(language);

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

using TeamsPilotBot.Bot.Cards.Drafts;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Digests;

/// <summary>The fixed texts of the cards of digests.</summary>
internal sealed class DigestCardTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(DigestCardTexts));

    private readonly Language language;

    private DigestCardTexts(Language language) => this.language = language;

    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static DigestCardTexts In(Language language) => new(language);

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

    /// <summary>"Nye erfaringer", "Ny erfaring".</summary>
    /// <param name="kind">The kind of the section.</param>
    /// <param name="number">How many there are.</param>
    /// <param name="isPersonal">Whether one person reads it.</param>
    public string Heading(DigestItemKind kind, int number, bool isPersonal) => kind switch
    {
        DigestItemKind.Question when isPersonal => this["HeadingQuestionPersonal"],
        DigestItemKind.OwnQuestion or DigestItemKind.Lesson when number == 1 => this[$"Heading{kind}One"],
        _ => this["Heading" + kind],
    };

    /// <summary>"Jura", or words for all of a kind where it has no area.</summary>
    /// <param name="category">The area; null for none.</param>
    public string Area(Category? category) => category is { } area ? DraftCardTexts.In(language)["Category" + area] : this["AllOfThem"];
}

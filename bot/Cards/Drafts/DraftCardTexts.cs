using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Drafts;

/// <summary>The fixed texts of the cards of drafts.</summary>
internal sealed class DraftCardTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(DraftCardTexts));

    private readonly Language language;

    private DraftCardTexts(Language language) => this.language = language;

    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static DraftCardTexts In(Language language) => new(language);

    /// <summary>The texts that all cards share.</summary>
    public CardTexts Common => CardTexts.In(language);

    /// <summary>The text for a key.</summary>
    /// <param name="key">The key in the resource file.</param>
    public string this[string key] => Catalog.Get(language, key);

    /// <summary>The text for a key, with values put in.</summary>
    /// <param name="key">The key in the resource file.</param>
    /// <param name="values">The values, in order.</param>
    public string Format(string key, params object?[] values) => Catalog.Format(language, key, values);

    /// <summary>"Den, der spurgte" or "Den, der svarede".</summary>
    /// <param name="side">A side; of both, the one who asked.</param>
    public string Who(DraftSide side) => this[side.HasFlag(DraftSide.Asker) ? "WhoAsker" : "WhoContact"];

    /// <summary>What was masked, as a sentence; null if nothing was.</summary>
    /// <param name="kinds">What kinds of personal data were found.</param>
    public string? Masked(EquatableList<PersonalDataKind> kinds) => MaskedKinds.Sentence(kinds, HandOffTexts.In(language));

    /// <summary>The areas to choose from.</summary>
    public IReadOnlyList<Choice> Categories => [.. Enum.GetValues<Category>().Select(category => new Choice(this["Category" + category], category.ToString()))];
}

using TeamsPilotBot.Bot.Cards.Drafts;
using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Logging;

/// <summary>The fixed texts of the cards of tellings.</summary>
internal sealed class LoggingCardTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(LoggingCardTexts));

    private readonly Language language;

    private LoggingCardTexts(Language language) => this.language = language;

    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static LoggingCardTexts In(Language language) => new(language);

    /// <summary>The texts that all cards share.</summary>
    public CardTexts Common => CardTexts.In(language);

    /// <summary>The text for a key.</summary>
    /// <param name="key">The key in the resource file.</param>
    public string this[string key] => Catalog.Get(language, key);

    /// <summary>The text for a key, with values put in.</summary>
    /// <param name="key">The key in the resource file.</param>
    /// <param name="values">The values, in order.</param>
    public string Format(string key, params object?[] values) => Catalog.Format(language, key, values);

    /// <summary>What was masked, as a sentence; null if nothing was.</summary>
    /// <param name="kinds">What kinds of personal data were found.</param>
    public string? Masked(EquatableList<PersonalDataKind> kinds) => MaskedKinds.Sentence(kinds, HandOffTexts.In(language));

    /// <summary>What may be about the health of a person, as a question; null if nothing is.</summary>
    /// <param name="words">The words, as they stand in the text.</param>
    public string? Health(EquatableList<string> words) => words.Count == 0 ? null : Format("Health", Shortened.To(string.Join(", ", words), 200));

    /// <summary>The areas to choose from.</summary>
    public IReadOnlyList<Choice> Categories => DraftCardTexts.In(language).Categories;

    /// <summary>The statuses to choose from.</summary>
    public IReadOnlyList<Choice> Statuses => [.. Enum.GetValues<LessonStatus>().Select(status => new Choice(Common["Status" + status], status.ToString()))];

    /// <summary>The values of an enumeration to choose from, by texts of ours.</summary>
    /// <typeparam name="T">The enumeration, whose name the keys begin with.</typeparam>
    public IReadOnlyList<Choice> Choices<T>()
        where T : struct, Enum
        => [.. Enum.GetValues<T>().Select(value => new Choice(this[typeof(T).Name + value], value.ToString()))];
}

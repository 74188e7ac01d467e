using TeamsPilotBot.Bot.Cards.Drafts;
using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Logging;

/// <summary>The fixed texts of the cards of tellings.</summary>
/// <param name="language">The language.</param>
internal sealed class LoggingCardTexts(Language language) : CardTextsOf<LoggingCardTexts>(language)
{
    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static LoggingCardTexts In(Language language) => new(language);

    /// <summary>What was masked, as a sentence; null if nothing was.</summary>
    /// <param name="kinds">What kinds of personal data were found.</param>
    public string? Masked(EquatableList<PersonalDataKind> kinds) => MaskedKinds.Sentence(kinds, HandOffTexts.In(Language));

    /// <summary>What may be about the health of a person, as a question; null if nothing is.</summary>
    /// <param name="words">The words, as they stand in the text.</param>
    public string? Health(EquatableList<string> words) => words.Count == 0 ? null : Format("Health", Shortened.To(string.Join(", ", words), 200));

    /// <summary>The areas to choose from.</summary>
    public IReadOnlyList<Choice> Categories => DraftCardTexts.In(Language).Categories;

    /// <summary>The statuses to choose from.</summary>
    public IReadOnlyList<Choice> Statuses => [.. Enum.GetValues<LessonStatus>().Select(status => new Choice(Common["Status" + status], status.ToString()))];

    /// <summary>The values of an enumeration to choose from, by texts of ours.</summary>
    /// <typeparam name="T">The enumeration, whose name the keys begin with.</typeparam>
    public IReadOnlyList<Choice> Choices<T>()
        where T : struct, Enum
        => [.. Enum.GetValues<T>().Select(value => new Choice(this[typeof(T).Name + value], value.ToString()))];
}

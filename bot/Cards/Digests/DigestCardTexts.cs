using TeamsPilotBot.Bot.Cards.Drafts;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Digests;

/// <summary>The fixed texts of the cards of digests.</summary>
/// <param name="language">The language.</param>
internal sealed class DigestCardTexts(Language language) : CardTextsOf<DigestCardTexts>(language)
{
    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static DigestCardTexts In(Language language) => new(language);

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
    public string Area(Category? category) => category is { } area ? DraftCardTexts.In(Language)["Category" + area] : this["AllOfThem"];
}

using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Drafts;

/// <summary>The fixed texts of the cards of drafts.</summary>
/// <param name="language">The language.</param>
internal sealed class DraftCardTexts(Language language) : CardTextsOf<DraftCardTexts>(language)
{
    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static DraftCardTexts In(Language language) => new(language);

    /// <summary>"Den, der spurgte" or "Den, der svarede".</summary>
    /// <param name="side">A side; of both, the one who asked.</param>
    public string Who(DraftSide side) => this[side.HasFlag(DraftSide.Asker) ? "WhoAsker" : "WhoContact"];

    /// <summary>What was masked, as a sentence; null if nothing was.</summary>
    /// <param name="kinds">What kinds of personal data were found.</param>
    public string? Masked(EquatableList<PersonalDataKind> kinds) => MaskedKinds.Sentence(kinds, HandOffTexts.In(Language));

    /// <summary>The areas to choose from.</summary>
    public IReadOnlyList<Choice> Categories => [.. Enum.GetValues<Category>().Select(category => new Choice(this["Category" + category], category.ToString()))];
}

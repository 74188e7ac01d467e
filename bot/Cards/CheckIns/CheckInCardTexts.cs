using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.CheckIns;

/// <summary>The fixed texts of the cards of check-ins.</summary>
/// <param name="language">The language.</param>
internal sealed class CheckInCardTexts(Language language) : CardTextsOf<CheckInCardTexts>(language)
{
    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static CheckInCardTexts In(Language language) => new(language);

    /// <summary>"4. kvartal 2026".</summary>
    /// <param name="quarter">The quarter.</param>
    public string Quarter(Quarter quarter) => Format("Quarter", quarter.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), quarter.Number);

    /// <summary>"It-systemer".</summary>
    /// <param name="area">One of the seven.</param>
    public string Area(Category area) => CategoryNames.Heading(area, Language);

    /// <summary>"1. runde".</summary>
    /// <param name="wave">The wave; null for the unknown.</param>
    public string Wave(int? wave) => wave is { } known ? Format("Wave", known) : this["WaveUnknown"];

    /// <summary>What was masked, as a sentence; null if nothing was.</summary>
    /// <param name="kinds">What kinds of personal data were found.</param>
    public string? Masked(EquatableList<PersonalDataKind> kinds) => MaskedKinds.Sentence(kinds, HandOffTexts.In(Language));
}

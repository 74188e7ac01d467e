using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Matching;

/// <summary>The fixed texts of the cards about a person's projects and those they may talk with.</summary>
/// <param name="language">The language.</param>
internal sealed class MatchCardTexts(Language language) : CardTextsOf<MatchCardTexts>(language)
{
    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static MatchCardTexts In(Language language) => new(language);
}

using System.Globalization;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Numbers;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Numbers;

/// <summary>The fixed texts of the card of the numbers.</summary>
/// <param name="language">The language.</param>
internal sealed class NumbersCardTexts(Language language) : CardTextsOf<NumbersCardTexts>(language)
{
    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static NumbersCardTexts In(Language language) => new(language);

    /// <summary>Areas and measures.</summary>
    public NumbersWords Words => NumbersWords.In(Language);

    /// <summary>"48/2026".</summary>
    /// <param name="week">The week, as ISO 8601 writes it.</param>
    public static string Week(string week)
        => DigestWeek.Parse(week) is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.Number}/{known.Year}") : week;
}

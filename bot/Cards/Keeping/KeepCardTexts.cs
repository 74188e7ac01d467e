using System.Globalization;
using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Keeping;

/// <summary>The fixed texts of the cards about keeping lessons alive.</summary>
/// <param name="language">The language.</param>
internal sealed class KeepCardTexts(Language language) : CardTextsOf<KeepCardTexts>(language)
{
    private const int LargestWord = 12;

    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static KeepCardTexts In(Language language) => new(language);

    /// <summary>"fire", and figures from thirteen on.</summary>
    /// <param name="number">A number, at least 1.</param>
    public string Number(int number) => number <= LargestWord ? this[string.Create(CultureInfo.InvariantCulture, $"Number{number}")] : number.ToString("N0", Language.Culture());

    /// <summary>The text for one, or that for many with the number in words.</summary>
    /// <param name="key">The beginning of the keys, which end in "One" and "Many".</param>
    /// <param name="number">How many.</param>
    public string Count(string key, int number) => number == 1 ? this[key + "One"] : Format(key + "Many", Number(number));

    /// <summary>"1. december 2026".</summary>
    /// <param name="day">The day.</param>
    public string Date(DateOnly day) => day.ToString(this["DateFormat"], Language.Culture());

    /// <summary>"1. december 2026".</summary>
    /// <param name="moment">A moment of the day.</param>
    public string Date(DateTimeOffset moment) => Date(DanishTime.DayOf(moment));

    /// <summary>What was masked, as a sentence; null if nothing was.</summary>
    /// <param name="kinds">What kinds of personal data were found.</param>
    public string? Masked(EquatableList<PersonalDataKind> kinds) => MaskedKinds.Sentence(kinds, HandOffTexts.In(Language));
}

using System.Globalization;
using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Keeping;

/// <summary>The fixed texts of the cards about keeping lessons alive.</summary>
internal sealed class KeepCardTexts
{
    private const int LargestWord = 12;

    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(KeepCardTexts));

    private readonly Language language;

    private KeepCardTexts(Language language) => this.language = language;

    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static KeepCardTexts In(Language language) => new(language);

    /// <summary>The texts that all cards share.</summary>
    public CardTexts Common => CardTexts.In(language);

    /// <summary>The text for a key.</summary>
    /// <param name="key">The key in the resource file.</param>
    public string this[string key] => Catalog.Get(language, key);

    /// <summary>The text for a key, with values put in.</summary>
    /// <param name="key">The key in the resource file.</param>
    /// <param name="values">The values, in order.</param>
    public string Format(string key, params object?[] values) => Catalog.Format(language, key, values);

    /// <summary>"fire", and figures from thirteen on.</summary>
    /// <param name="number">A number, at least 1.</param>
    public string Number(int number) => number <= LargestWord ? this[string.Create(CultureInfo.InvariantCulture, $"Number{number}")] : number.ToString("N0", language.Culture());

    /// <summary>The text for one, or that for many with the number in words.</summary>
    /// <param name="key">The beginning of the keys, which end in "One" and "Many".</param>
    /// <param name="number">How many.</param>
    public string Count(string key, int number) => number == 1 ? this[key + "One"] : Format(key + "Many", Number(number));

    /// <summary>"1. december 2026".</summary>
    /// <param name="day">The day.</param>
    public string Date(DateOnly day) => day.ToString(this["DateFormat"], language.Culture());

    /// <summary>"1. december 2026".</summary>
    /// <param name="moment">A moment of the day.</param>
    public string Date(DateTimeOffset moment) => Date(DanishTime.DayOf(moment));

    /// <summary>What was masked, as a sentence; null if nothing was.</summary>
    /// <param name="kinds">What kinds of personal data were found.</param>
    public string? Masked(EquatableList<PersonalDataKind> kinds) => MaskedKinds.Sentence(kinds, HandOffTexts.In(language));
}

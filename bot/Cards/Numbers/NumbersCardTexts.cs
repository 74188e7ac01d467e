using System.Globalization;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Numbers;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Numbers;

/// <summary>The fixed texts of the card of the numbers.</summary>
internal sealed class NumbersCardTexts
{
    private static readonly TextCatalog Catalog = new(typeof(NumbersCardTexts));

    private readonly Language language;

    private NumbersCardTexts(Language language) => this.language = language;

    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static NumbersCardTexts In(Language language) => new(language);

    /// <summary>Areas and measures.</summary>
    public NumbersWords Words => NumbersWords.In(language);

    /// <summary>The text for a key.</summary>
    /// <param name="key">The key in the resource file.</param>
    public string this[string key] => Catalog.Get(language, key);

    /// <summary>The text for a key, with values put in.</summary>
    /// <param name="key">The key in the resource file.</param>
    /// <param name="values">The values, in order.</param>
    public string Format(string key, params object?[] values) => Catalog.Format(language, key, values);

    /// <summary>"48/2026".</summary>
    /// <param name="week">The week, as ISO 8601 writes it.</param>
    public static string Week(string week)
        => DigestWeek.Parse(week) is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.Number}/{known.Year}") : week;
}

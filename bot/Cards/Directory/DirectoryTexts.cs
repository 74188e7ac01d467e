using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Directory;

/// <summary>The fixed texts of the cards about the directory, and days as people say them.</summary>
internal sealed class DirectoryTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(DirectoryTexts));

    private readonly Language language;

    private DirectoryTexts(Language language)
    {
        this.language = language;
        Common = CardTexts.In(language);
    }

    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static DirectoryTexts In(Language language) => new(language);

    /// <summary>The texts that all cards share.</summary>
    public CardTexts Common { get; }

    /// <summary>The text for a key.</summary>
    /// <param name="key">The key in the resource file.</param>
    public string this[string key] => Catalog.Get(language, key);

    /// <summary>The text for a key, with values put in.</summary>
    /// <param name="key">The key in the resource file.</param>
    /// <param name="values">The values, in order.</param>
    public string Format(string key, params object?[] values) => Catalog.Format(language, key, values);

    /// <summary>"1. december 2026".</summary>
    /// <param name="day">The day.</param>
    public string Day(DateOnly day) => day.ToString(this["DayFormat"], language.Culture());

    /// <summary>"1. december 2026".</summary>
    /// <param name="moment">A moment of the day.</param>
    public string Day(DateTimeOffset moment) => Day(DanishTime.DayOf(moment));
}

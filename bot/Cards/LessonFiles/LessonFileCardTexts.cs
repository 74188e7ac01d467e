using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.LessonFiles;

/// <summary>The fixed texts of the cards about files of lessons.</summary>
internal sealed class LessonFileCardTexts
{
    private static readonly TextCatalog Catalog = new(typeof(LessonFileCardTexts));

    private LessonFileCardTexts(Language language) => Language = language;

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static LessonFileCardTexts In(Language language) => new(language);

    /// <summary>The text for a key.</summary>
    /// <param name="key">The key in the resource file.</param>
    public string this[string key] => Catalog.Get(Language, key);

    /// <summary>The text for a key, with values put in.</summary>
    /// <param name="key">The key in the resource file.</param>
    /// <param name="values">The values, in order.</param>
    public string Format(string key, params object?[] values) => Catalog.Format(Language, key, values);

    /// <summary>A number of lessons in words: KEY for many and KEYOne for one.</summary>
    /// <param name="key">The key in the resource file.</param>
    /// <param name="lessons">How many.</param>
    public string Count(string key, int lessons) => lessons == 1 ? this[key + "One"] : Format(key, lessons);
}

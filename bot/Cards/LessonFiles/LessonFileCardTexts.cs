using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.LessonFiles;

/// <summary>The fixed texts of the cards about files of lessons.</summary>
/// <param name="language">The language.</param>
internal sealed class LessonFileCardTexts(Language language) : CardTextsOf<LessonFileCardTexts>(language)
{
    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static LessonFileCardTexts In(Language language) => new(language);

    /// <summary>A number of lessons in words: KEY for many and KEYOne for one.</summary>
    /// <param name="key">The key in the resource file.</param>
    /// <param name="lessons">How many.</param>
    public string Count(string key, int lessons) => lessons == 1 ? this[key + "One"] : Format(key, lessons);
}

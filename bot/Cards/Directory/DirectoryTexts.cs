using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Directory;

/// <summary>The fixed texts of the cards about the directory, and days as people say them.</summary>
/// <param name="language">The language.</param>
internal sealed class DirectoryTexts(Language language) : CardTextsOf<DirectoryTexts>(language)
{
    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static DirectoryTexts In(Language language) => new(language);

    /// <summary>"1. december 2026".</summary>
    /// <param name="day">The day.</param>
    public string Day(DateOnly day) => day.ToString(this["DayFormat"], Language.Culture());

    /// <summary>"1. december 2026".</summary>
    /// <param name="moment">A moment of the day.</param>
    public string Day(DateTimeOffset moment) => Day(DanishTime.DayOf(moment));
}

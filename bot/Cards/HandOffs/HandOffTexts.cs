using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>The fixed texts of the cards of hand-offs, and days as people say them.</summary>
/// <param name="language">The language.</param>
internal sealed class HandOffTexts(Language language) : CardTextsOf<HandOffTexts>(language)
{
    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static HandOffTexts In(Language language) => new(language);

    /// <summary>"Sendt", "Undersøges" and so on.</summary>
    /// <param name="status">The status.</param>
    public string Status(HandOffStatus status) => this["Status" + status];

    /// <summary>"kommune", "region" and so on; null for none.</summary>
    /// <param name="sector">The sector.</param>
    public string? Sector(Sector? sector) => sector is { } known ? this["Sector" + known] : null;

    /// <summary>"tirsdag den 1. december".</summary>
    /// <param name="moment">A moment of the day.</param>
    public string Day(DateTimeOffset moment) => Written(moment, "DayFormat");

    /// <summary>"1. december".</summary>
    /// <param name="moment">A moment of the day.</param>
    public string ShortDay(DateTimeOffset moment) => Written(moment, "ShortDayFormat");

    /// <summary>"1. december 2026".</summary>
    /// <param name="moment">A moment of the day.</param>
    public string Date(DateTimeOffset moment) => Written(moment, "DateFormat");

    /// <summary>"1. december kl. 10.05", with the year if it is another than that of the newest.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="newest">The newest of the moments that are shown.</param>
    public string Moment(DateTimeOffset moment, DateTimeOffset newest)
        => Written(moment, DanishTime.DayOf(moment).Year == DanishTime.DayOf(newest).Year ? "MomentFormat" : "MomentFormatYear");

    private string Written(DateTimeOffset moment, string format)
        => TimeZoneInfo.ConvertTime(moment, DanishTime.Zone).ToString(this[format], Language.Culture());
}

using TeamsPilotBot.Bot.Cards.Drafts;
using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Reviewing;

/// <summary>The fixed texts of the cards on which experiences are looked at, changed and compared.</summary>
/// <param name="language">The language.</param>
internal sealed class ReviewCardTexts(Language language) : CardTextsOf<ReviewCardTexts>(language)
{
    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static ReviewCardTexts In(Language language) => new(language);

    /// <summary>What was masked, as a sentence; null if nothing was.</summary>
    /// <param name="kinds">What kinds of personal data were found.</param>
    public string? Masked(EquatableList<PersonalDataKind> kinds) => MaskedKinds.Sentence(kinds, HandOffTexts.In(Language));

    /// <summary>"Jura", "Data" and so on.</summary>
    /// <param name="category">The area.</param>
    public string Category(Category category) => DraftCardTexts.In(Language)["Category" + category];

    /// <summary>"kommune", "region" and so on.</summary>
    /// <param name="sector">The sector.</param>
    public string Sector(Sector sector) => HandOffTexts.In(Language)["Sector" + sector];

    /// <summary>Who may see it, in words.</summary>
    /// <param name="visibility">How wide it is seen.</param>
    public string Visibility(Visibility visibility) => this["Visibility" + visibility];

    /// <summary>"1. december 2026".</summary>
    /// <param name="moment">A moment of the day.</param>
    public string Date(DateTimeOffset moment) => HandOffTexts.In(Language).Date(moment);

    /// <summary>"1. december 2026" for a day written as YYYY-MM-DD; what was given if it is none.</summary>
    /// <param name="day">The day.</param>
    public string Day(string day) => DateOnly.TryParseExact(day, "yyyy-MM-dd", out var known) ? Date(DanishTime.MomentOf(known, new TimeOnly(12, 0))) : day;

    /// <summary>How long something has waited: "i dag", "1 dag", "12 dage".</summary>
    /// <param name="since">Since when.</param>
    /// <param name="now">The moment.</param>
    public string Waited(DateTimeOffset since, DateTimeOffset now)
        => Math.Max(DanishTime.DayOf(now).DayNumber - DanishTime.DayOf(since).DayNumber, 0) switch
        {
            0 => this["WaitedToday"],
            1 => this["WaitedOne"],
            var days => Format("WaitedDays", days),
        };
}

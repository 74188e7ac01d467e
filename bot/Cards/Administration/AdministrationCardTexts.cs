using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Administration;

/// <summary>The fixed texts of the cards of administrators.</summary>
/// <param name="language">The language.</param>
internal sealed class AdministrationCardTexts(Language language) : CardTextsOf<AdministrationCardTexts>(language)
{
    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static AdministrationCardTexts In(Language language) => new(language);

    /// <summary>"1. december 2026".</summary>
    /// <param name="day">The day.</param>
    public string Day(DateOnly day) => day.ToString(this["DayFormat"], Language.Culture());

    /// <summary>"1. december 2026".</summary>
    /// <param name="moment">A moment of the day.</param>
    public string Day(DateTimeOffset moment) => Day(DanishTime.DayOf(moment));

    /// <summary>"kurator og administrator".</summary>
    /// <param name="roles">The roles, at least one.</param>
    public string Roles(IReadOnlyList<Role> roles)
    {
        var words = roles.Select(role => this[$"Role.{role}"]).ToList();
        return words.Count == 1 ? words[0] : Format("And", string.Join(", ", words[..^1]), words[^1]);
    }

    /// <summary>"Roskilde Kommune, kommuner"; null for nothing.</summary>
    /// <param name="organisation">The authority; null for none.</param>
    /// <param name="sector">The sector; null for none.</param>
    public string? Place(string? organisation, Sector? sector)
        => (organisation, sector) switch
        {
            (null, null) => null,
            (null, { } only) => this[$"Sector.{only}"],
            ({ } only, null) => only,
            var (both, named) => $"{both} ({this[$"Sector.{named}"]})",
        };
}

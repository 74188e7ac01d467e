using TeamsPilotBot.Bot.Cards.Drafts;
using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Recurring;

/// <summary>The fixed texts of the cards of recurring questions.</summary>
/// <param name="language">The language.</param>
internal sealed class RecurringTexts(Language language) : CardTextsOf<RecurringTexts>(language)
{
    private readonly HandOffTexts handOffs = HandOffTexts.In(language);

    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static RecurringTexts In(Language language) => new(language);

    /// <summary>"Digitaliseringsstyrelsen", "KL" and so on.</summary>
    /// <param name="body">The body.</param>
    public string Body(NationalBody body) => handOffs["Body" + body];

    /// <summary>How many asked, from where, about what, when last, and whether anybody waits.</summary>
    /// <param name="group">The group.</param>
    public string Facts(RecurringGroup group) => string.Join(" · ", new[]
    {
        Format("Askers", group.Askers),
        group.Sectors.Count == 0 ? null : string.Join(", ", group.Sectors.Select(sector => handOffs.Sector(sector))),
        group.Category is { } category ? DraftCardTexts.In(Language)["Category" + category] : null,
        Format("Newest", handOffs.Date(group.Newest)),
        this[group.Open ? "Open" : "NotOpen"],
    }.OfType<string>());
}

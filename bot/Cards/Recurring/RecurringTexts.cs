using TeamsPilotBot.Bot.Cards.Drafts;
using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Recurring;

/// <summary>The fixed texts of the cards of recurring questions.</summary>
internal sealed class RecurringTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(RecurringTexts));

    private readonly Language language;
    private readonly HandOffTexts handOffs;

    private RecurringTexts(Language language)
    {
        this.language = language;
        handOffs = HandOffTexts.In(language);
    }

    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static RecurringTexts In(Language language) => new(language);

    /// <summary>The text for a key.</summary>
    /// <param name="key">The key in the resource file.</param>
    public string this[string key] => Catalog.Get(language, key);

    /// <summary>The text for a key, with values put in.</summary>
    /// <param name="key">The key in the resource file.</param>
    /// <param name="values">The values, in order.</param>
    public string Format(string key, params object?[] values) => Catalog.Format(language, key, values);

    /// <summary>"Digitaliseringsstyrelsen", "KL" and so on.</summary>
    /// <param name="body">The body.</param>
    public string Body(NationalBody body) => handOffs["Body" + body];

    /// <summary>How many asked, from where, about what, when last, and whether anybody waits.</summary>
    /// <param name="group">The group.</param>
    public string Facts(RecurringGroup group) => string.Join(" · ", new[]
    {
        Format("Askers", group.Askers),
        group.Sectors.Count == 0 ? null : string.Join(", ", group.Sectors.Select(sector => handOffs.Sector(sector))),
        group.Category is { } category ? DraftCardTexts.In(language)["Category" + category] : null,
        Format("Newest", handOffs.Date(group.Newest)),
        this[group.Open ? "Open" : "NotOpen"],
    }.OfType<string>());
}

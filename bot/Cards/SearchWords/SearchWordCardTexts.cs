using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Search.OwnWords;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.SearchWords;

/// <summary>The fixed texts of the cards about search words.</summary>
internal sealed class SearchWordCardTexts
{
    private static readonly TextCatalog Catalog = new(typeof(SearchWordCardTexts));

    private readonly Language language;

    private SearchWordCardTexts(Language language) => this.language = language;

    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static SearchWordCardTexts In(Language language) => new(language);

    /// <summary>The text for a key.</summary>
    /// <param name="key">The key in the resource file.</param>
    public string this[string key] => Catalog.Get(language, key);

    /// <summary>The text for a key, with values put in.</summary>
    /// <param name="key">The key in the resource file.</param>
    /// <param name="values">The values, in order.</param>
    public string Format(string key, params object?[] values) => Catalog.Format(language, key, values);

    /// <summary>"»samtykke« betyder det samme som ja fra borgeren, sige god for".</summary>
    /// <param name="word">The words.</param>
    public string Line(SearchWord word)
        => Format($"Line{word.Relation}", word.Head, string.Join(", ", word.Words)) + (word.English ? " " + this["InEnglish"] : "");

    /// <summary>"Lagt til af Anna den 1. december 2026".</summary>
    /// <param name="word">The words.</param>
    public string Origin(SearchWord word)
    {
        var day = DanishTime.DayOf(word.AddedAt).ToString(this["DayFormat"], language.Culture());
        return word.AddedByName is { Length: > 0 } name ? Format("AddedBy", name, day) : Format("AddedOn", day);
    }
}

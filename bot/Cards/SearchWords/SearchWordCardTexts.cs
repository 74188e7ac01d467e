using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Search.OwnWords;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.SearchWords;

/// <summary>The fixed texts of the cards about search words.</summary>
/// <param name="language">The language.</param>
internal sealed class SearchWordCardTexts(Language language) : CardTextsOf<SearchWordCardTexts>(language)
{
    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static SearchWordCardTexts In(Language language) => new(language);

    /// <summary>"»samtykke« betyder det samme som ja fra borgeren, sige god for".</summary>
    /// <param name="word">The words.</param>
    public string Line(SearchWord word)
        => Format($"Line{word.Relation}", word.Head, string.Join(", ", word.Words)) + (word.English ? " " + this["InEnglish"] : "");

    /// <summary>"Lagt til af Anna den 1. december 2026".</summary>
    /// <param name="word">The words.</param>
    public string Origin(SearchWord word)
    {
        var day = DanishTime.DayOf(word.AddedAt).ToString(this["DayFormat"], Language.Culture());
        return word.AddedByName is { Length: > 0 } name ? Format("AddedBy", name, day) : Format("AddedOn", day);
    }
}

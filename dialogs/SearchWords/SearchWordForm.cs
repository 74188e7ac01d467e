using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Search.Lexicon;
using TeamsPilotBot.Knowledge.Search.OwnWords;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.SearchWords;

/// <summary>What stands in the form of a search word. Pure.</summary>
internal static class SearchWordForm
{
    /// <summary>The words in a form; what was chosen is what the form offers first where a client sends something else.</summary>
    /// <param name="click">The form.</param>
    public static SearchWord Read(SearchWordCardAction click) => new(
        click.Field(SearchWordFields.Head) ?? "",
        EnumNames.Find<Relation>(click.Field(SearchWordFields.Relation) ?? "") ?? Relation.Same,
        click.Field(SearchWordFields.Language) == Knowledge.Texts.Language.English.Code(),
        [.. SearchWordRules.Split(click.Field(SearchWordFields.Words))]);

    /// <summary>What was typed, to be shown again. A CPR number is shown nowhere.</summary>
    /// <param name="click">The form.</param>
    /// <param name="language">The language of the marks.</param>
    public static IReadOnlyDictionary<string, string> Typed(SearchWordCardAction click, Language language)
        => SearchWordFields.Form.Where(click.Fields.ContainsKey).ToDictionary(
            name => name, name => PersonalData.Mask(click.Fields[name], PersonalData.NumbersOnly, language).Text, StringComparer.Ordinal);
}

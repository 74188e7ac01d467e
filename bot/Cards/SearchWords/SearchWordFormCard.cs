using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.SearchWords;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Search.Lexicon;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.SearchWords;

/// <summary>The data of the form of a search word.</summary>
internal sealed record SearchWordFormCard : CardData
{
    public string? Fault { get; init; }

    public required string Head { get; init; }

    public required string Words { get; init; }

    public required string Relation { get; init; }

    public required IReadOnlyList<WordChoice> Relations { get; init; }

    public required string Language { get; init; }

    public required IReadOnlyList<WordChoice> Languages { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static SearchWordFormCard Of(SearchWordFormReply reply, SearchWordCardTexts texts)
    {
        string Value(string name) => reply.Values.GetValueOrDefault(name, "");
        return new SearchWordFormCard
        {
            Speak = $"{reply.Fault} {texts["FormHeading"]}. {texts["FormLead"]}".Trim(),
            Summary = reply.Fault ?? texts["FormHeading"],
            Fault = reply.Fault,
            Head = Value(SearchWordFields.Head),
            Words = Value(SearchWordFields.Words),
            Relation = (EnumNames.Find<Relation>(Value(SearchWordFields.Relation)) ?? Knowledge.Search.Lexicon.Relation.Same).ToString(),
            Relations = [.. Enum.GetNames<Relation>().Select(name => new WordChoice(name, texts[$"Relation{name}"]))],
            Language = Value(SearchWordFields.Language) == Knowledge.Texts.Language.English.Code() ? "en" : "da",
            Languages = [new WordChoice("da", texts["LanguageDanish"]), new WordChoice("en", texts["LanguageEnglish"])],
        };
    }
}

/// <summary>Something to choose.</summary>
internal sealed record WordChoice(string Value, string Title);

using System.Globalization;
using TeamsPilotBot.Dialogs.Asking;

namespace TeamsPilotBot.Dialogs.SearchWords;

/// <summary>A click on a card about search words.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Nonce">The nonce of the card that was clicked.</param>
/// <param name="Fields">What the card's fields hold, by their ids, as <see cref="SearchWordFields"/> names them.</param>
public sealed record SearchWordCardAction(SearchWordVerb Verb, string Nonce, IReadOnlyDictionary<string, string> Fields) : CardClick
{
    /// <summary>What a field holds; null if it is empty.</summary>
    /// <param name="name">The id of the field.</param>
    public string? Field(string name) => Fields.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>Where the page of the list begins, from 0.</summary>
    public int First => int.TryParse(Field(SearchWordFields.First), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

/// <summary>The ids of the fields on cards about search words, and of what buttons carry besides.</summary>
public static class SearchWordFields
{
    /// <summary>The id of words.</summary>
    public const string Word = "word";

    /// <summary>Where a page of the list begins.</summary>
    public const string First = "first";

    /// <summary>The word or phrase that lessons use.</summary>
    public const string Head = "head";

    /// <summary>How the words stand to it: the name of a <see cref="Knowledge.Search.Lexicon.Relation"/>.</summary>
    public const string Relation = "relation";

    /// <summary>The language of the words: "da" or "en".</summary>
    public const string Language = "language";

    /// <summary>The words, separated by semicolons.</summary>
    public const string Words = "words";

    /// <summary>What is typed and chosen in the form.</summary>
    public static IReadOnlyList<string> Form { get; } = [Head, Relation, Language, Words];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Word, First, .. Form];
}

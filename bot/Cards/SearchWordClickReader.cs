using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.SearchWords;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Reads clicks on cards about search words.</summary>
internal static class SearchWordClickReader
{
    private const string Prefix = "searchWord";

    /// <summary>More than a field may have, so that one that is too long is told so and not lost.</summary>
    private const int LongestField = 2_000;

    /// <summary>Reads a click; null if it is none of these.</summary>
    /// <param name="verb">The verb: "searchWord" and the name of a <see cref="SearchWordVerb"/>.</param>
    /// <param name="data">The data that the card gave, and the values of its inputs.</param>
    public static SearchWordCardAction? Read(string verb, JObject? data)
        => ClickParts.Verb<SearchWordVerb>(verb, Prefix) is { } known && ClickParts.Id(data, "nonce") is { } nonce
            ? new SearchWordCardAction(known, nonce, ClickParts.Fields(SearchWordFields.All, data!, LongestField))
            : null;
}

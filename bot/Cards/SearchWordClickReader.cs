using System.Globalization;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.SearchWords;
using TeamsPilotBot.Knowledge.Texts;

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
        => verb.StartsWith(Prefix, StringComparison.Ordinal) && char.IsAsciiLetterUpper(verb.ElementAtOrDefault(Prefix.Length))
            && Enum.TryParse<SearchWordVerb>(verb.AsSpan(Prefix.Length), out var known)
            && CardClickReader.Text(data, "nonce", CardClickReader.LongestId) is { } nonce
            ? new SearchWordCardAction(known, nonce, Fields(data!))
            : null;

    private static Dictionary<string, string> Fields(JObject data)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in SearchWordFields.All)
        {
            if (Field(data[name]) is { } value)
            {
                fields[name] = value;
            }
        }

        return fields;
    }

    private static string? Field(JToken? token) => token switch
    {
        JValue { Value: string text } => WholeCharacters.Beginning(text, LongestField),
        JValue { Type: JTokenType.Integer, Value: IFormattable number } => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}

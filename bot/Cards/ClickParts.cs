using System.Globalization;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>The parts that clicks are made of. What comes from a client may be anything: what is not understood is null.</summary>
internal static class ClickParts
{
    /// <summary>The verb of a button.</summary>
    /// <typeparam name="TVerb">The verbs of a kind of card.</typeparam>
    /// <param name="verb">As it stands in the click: what the verbs of that card begin with, and the name of one of them.</param>
    /// <param name="prefix">What they begin with.</param>
    public static TVerb? Verb<TVerb>(string verb, string prefix)
        where TVerb : struct, Enum
        => verb.StartsWith(prefix, StringComparison.Ordinal) ? Name<TVerb>(verb[prefix.Length..]) : null;

    /// <summary>A value by its name; numbers are none.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="name">The name.</param>
    public static T? Name<T>(string? name)
        where T : struct, Enum
        => name is { Length: > 0 } && char.IsAsciiLetterUpper(name[0]) && Enum.TryParse<T>(name, out var known) && Enum.IsDefined(known) ? known : null;

    /// <summary>An id, or another short text that a card gave.</summary>
    /// <param name="data">The data.</param>
    /// <param name="name">The name of the text.</param>
    public static string? Id(JObject? data, string name) => CardClickReader.Text(data, name, CardClickReader.LongestId);

    /// <summary>A number from 0 on, written as one or as text.</summary>
    /// <param name="token">The value, as the client sent it.</param>
    /// <param name="most">The largest that is understood.</param>
    public static int? Number(JToken? token, int most = int.MaxValue) => token switch
    {
        JValue { Value: long and >= 0 and var number } when number <= most => (int)number,
        JValue { Value: string text } when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most => number,
        _ => null,
    };

    /// <summary>What the fields of a card hold. A field that was emptied is not the same as one that the card does not have.</summary>
    /// <param name="names">The fields that there may be.</param>
    /// <param name="data">The data, with the values of the inputs.</param>
    /// <param name="longest">The most characters of a field: more than it may have, so that one that is too long is told so and not lost.</param>
    public static Dictionary<string, string> Fields(IEnumerable<string> names, JObject data, int longest)
        => names.Select(name => (name, Value: Field(data[name], longest))).Where(field => field.Value is not null)
            .ToDictionary(field => field.name, field => field.Value!, StringComparer.Ordinal);

    /// <summary>What a field holds; null if the card does not have it.</summary>
    /// <param name="token">The value, as the client sent it.</param>
    /// <param name="longest">The most characters that are kept of it.</param>
    public static string? Field(JToken? token, int longest) => token switch
    {
        JValue { Value: string text } => WholeCharacters.Beginning(text, longest),
        JValue { Value: bool on } => on ? "true" : "false",
        JValue { Type: JTokenType.Integer, Value: IFormattable number } => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}

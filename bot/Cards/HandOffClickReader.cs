using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.HandingOff;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Reads clicks on cards of hand-offs.</summary>
internal static class HandOffClickReader
{
    private const string Prefix = "handOff";

    /// <summary>More than a text may have, so that one that is too long is told so and not lost.</summary>
    internal const int LongestField = 6_000;

    /// <summary>Reads a click; null if it is none of these.</summary>
    /// <param name="verb">The verb: "handOff" and the name of a <see cref="HandOffVerb"/>.</param>
    /// <param name="data">The data that the card gave, and the values of its inputs.</param>
    public static HandOffCardAction? Read(string verb, JObject? data)
    {
        if (ClickParts.Verb<HandOffVerb>(verb, Prefix) is not { } known
            || ClickParts.Id(data, "nonce") is not { } nonce)
        {
            return null;
        }

        var action = new HandOffCardAction(known, nonce, Fields(verb, data!))
        {
            HandOffId = ClickParts.Id(data, "handOffId"),
            QuestionId = ClickParts.Id(data, "questionId"),
        };
        var isWhole = known switch
        {
            HandOffVerb.List => true,
            HandOffVerb.Preview or HandOffVerb.Send => action.QuestionId is not null,
            _ => action.HandOffId is not null,
        };
        return isWhole ? action : null;
    }

    /// <summary>
    /// The fields. Where a card has several of a kind, each has the button that it belongs to in its id ("text-answer"): on one
    /// card no two can have the same, and the fields of the card itself come with every button.
    /// </summary>
    private static Dictionary<string, string> Fields(string verb, JObject data)
    {
        var button = char.ToLowerInvariant(verb[Prefix.Length]) + verb[(Prefix.Length + 1)..];
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in HandOffFields.All)
        {
            if ((Field(data[$"{name}-{button}"]) ?? Field(data[name])) is { } value)
            {
                fields[name] = value;
            }
        }

        return fields;
    }

    /// <summary>What a field holds; null if the card does not have it.</summary>
    /// <param name="token">The value, as the client sent it.</param>
    internal static string? Field(JToken? token) => ClickParts.Field(token, LongestField);
}

using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Reviewing;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Reads clicks on cards of experiences under review.</summary>
internal static class ReviewClickReader
{
    private const string Prefix = "review";

    /// <summary>Reads a click; null if it is none of these.</summary>
    /// <param name="verb">The verb: "review" and the name of a <see cref="ReviewVerb"/>.</param>
    /// <param name="data">The data that the card gave, and the values of its inputs.</param>
    public static ReviewCardAction? Read(string verb, JObject? data)
    {
        if (ClickParts.Verb<ReviewVerb>(verb, Prefix) is not { } known
            || ClickParts.Id(data, "nonce") is not { } nonce)
        {
            return null;
        }

        var id = ClickParts.Id(data, "submissionId");
        return id is null && known is not (ReviewVerb.List or ReviewVerb.Next) ? null
            : new ReviewCardAction(known, nonce, Fields(ReviewFields.All, verb[Prefix.Length..], data!))
            {
                SubmissionId = id,
                BasedOn = Number(data!["basedOn"]),
                First = Number(data["first"]),
            };
    }

    /// <summary>
    /// The fields. Where a card has several of a kind, each has the button that it belongs to in its id ("reason-reject"). A field that was
    /// emptied is not the same as one that the card does not have.
    /// </summary>
    /// <param name="names">The fields that there are.</param>
    /// <param name="verb">The name of the button's verb.</param>
    /// <param name="data">The data.</param>
    internal static Dictionary<string, string> Fields(IReadOnlyList<string> names, string verb, JObject data)
    {
        var button = char.ToLowerInvariant(verb[0]) + verb[1..];
        return names.Select(name => (name, Value: HandOffClickReader.Field(data[$"{name}-{button}"]) ?? HandOffClickReader.Field(data[name])))
            .Where(field => field.Value is not null).ToDictionary(field => field.name, field => field.Value!, StringComparer.Ordinal);
    }

    /// <summary>A number from 0 on, written as one or as text; 0 if it is none.</summary>
    /// <param name="token">The value, as the client sent it.</param>
    internal static int Number(JToken? token) => ClickParts.Number(token) ?? 0;
}

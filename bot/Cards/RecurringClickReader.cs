using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Recurring;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Reads clicks on cards of questions that recur.</summary>
internal static class RecurringClickReader
{
    private const string Prefix = "recurring";

    /// <summary>Reads a click; null if it is none of these.</summary>
    /// <param name="verb">The verb: "recurring" and the name of a <see cref="RecurringVerb"/>.</param>
    /// <param name="data">The data that the card gave, and the values of its inputs.</param>
    public static RecurringCardAction? Read(string verb, JObject? data)
    {
        if (!verb.StartsWith(Prefix, StringComparison.Ordinal) || !char.IsAsciiLetterUpper(verb.ElementAtOrDefault(Prefix.Length))
            || !Enum.TryParse<RecurringVerb>(verb.AsSpan(Prefix.Length), out var known)
            || CardClickReader.Text(data, "nonce", CardClickReader.LongestId) is not { } nonce)
        {
            return null;
        }

        var group = CardClickReader.Text(data, "groupId", CardClickReader.LongestId);
        return known != RecurringVerb.List && group is null ? null : new RecurringCardAction(known, nonce)
        {
            GroupId = group,
            Body = HandOffClickReader.Field(data!["body"]),
            Text = HandOffClickReader.Field(data["text"]),
            First = data["first"] is JValue { Value: long first and >= 0 and <= int.MaxValue } ? (int)first : 0,
        };
    }
}

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
        if (ClickParts.Verb<RecurringVerb>(verb, Prefix) is not { } known
            || ClickParts.Id(data, "nonce") is not { } nonce)
        {
            return null;
        }

        var group = ClickParts.Id(data, "groupId");
        return known != RecurringVerb.List && group is null ? null : new RecurringCardAction(known, nonce)
        {
            GroupId = group,
            Body = HandOffClickReader.Field(data!["body"]),
            Text = HandOffClickReader.Field(data["text"]),
            First = ClickParts.Number(data["first"]) ?? 0,
        };
    }
}

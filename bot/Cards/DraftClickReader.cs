using System.Globalization;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Drafts;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Reads clicks on cards of drafts.</summary>
internal static class DraftClickReader
{
    private const string Prefix = "draft";

    /// <summary>Reads a click; null if it is none of these.</summary>
    /// <param name="verb">The verb: "draft" and the name of a <see cref="DraftVerb"/>.</param>
    /// <param name="data">The data that the card gave, and the values of its inputs.</param>
    public static DraftCardAction? Read(string verb, JObject? data)
    {
        if (!verb.StartsWith(Prefix, StringComparison.Ordinal) || !char.IsAsciiLetterUpper(verb.ElementAtOrDefault(Prefix.Length))
            || !Enum.TryParse<DraftVerb>(verb.AsSpan(Prefix.Length), out var known)
            || CardClickReader.Text(data, "nonce", CardClickReader.LongestId) is not { } nonce)
        {
            return null;
        }

        // A field that was emptied is not the same as one that the card does not have.
        var fields = DraftFields.All.Select(name => (name, Value: HandOffClickReader.Field(data![name]))).Where(field => field.Value is not null)
            .ToDictionary(field => field.name, field => field.Value!, StringComparer.Ordinal);
        var action = new DraftCardAction(known, nonce, fields)
        {
            HandOffId = CardClickReader.Text(data, "handOffId", CardClickReader.LongestId),
            DraftId = CardClickReader.Text(data, "draftId", CardClickReader.LongestId),
            BasedOn = int.TryParse(CardClickReader.Text(data, "basedOn", CardClickReader.LongestId), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number : 0,
        };
        var isWhole = known switch
        {
            DraftVerb.List => true,
            DraftVerb.Begin => action.HandOffId is not null,
            _ => action.DraftId is not null,
        };
        return isWhole ? action : null;
    }
}

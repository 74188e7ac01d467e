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
        if (ClickParts.Verb<DraftVerb>(verb, Prefix) is not { } known
            || ClickParts.Id(data, "nonce") is not { } nonce)
        {
            return null;
        }

        var action = new DraftCardAction(known, nonce, ClickParts.Fields(DraftFields.All, data!, HandOffClickReader.LongestField))
        {
            HandOffId = ClickParts.Id(data, "handOffId"),
            DraftId = ClickParts.Id(data, "draftId"),
            BasedOn = ClickParts.Number(data!["basedOn"]) ?? 0,
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

using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Rights;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Reads clicks on cards about a person's own data.</summary>
internal static class RightsClickReader
{
    private const string Prefix = "rights";

    /// <summary>Reads a click; null if it is none of these.</summary>
    /// <param name="verb">The verb: "rights" and the name of a <see cref="RightsVerb"/>.</param>
    /// <param name="data">The data that the card gave.</param>
    public static RightsCardAction? Read(string verb, JObject? data)
        => ClickParts.Verb<RightsVerb>(verb, Prefix) is { } known
            && ClickParts.Id(data, "nonce") is { } nonce
                ? new RightsCardAction(known, nonce)
                : null;
}

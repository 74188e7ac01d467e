using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Digests;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Reads clicks on cards about who gets the weekly digest.</summary>
internal static class SubscriptionClickReader
{
    private const string Prefix = "subscription";

    /// <summary>More than a link to a channel has, so that one that is too long is told so and not lost.</summary>
    private const int LongestField = 1_000;

    /// <summary>Reads a click; null if it is none of these.</summary>
    /// <param name="verb">The verb: "subscription" and the name of a <see cref="SubscriptionVerb"/>.</param>
    /// <param name="data">The data that the card gave, and the values of its inputs.</param>
    public static SubscriptionCardAction? Read(string verb, JObject? data)
        => ClickParts.Verb<SubscriptionVerb>(verb, Prefix) is { } known
            && ClickParts.Id(data, "nonce") is { } nonce
            ? new SubscriptionCardAction(known, nonce, ClickParts.Fields(SubscriptionFields.All, data!, LongestField))
            : null;
}

using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Numbers;
using TeamsPilotBot.Knowledge.Numbers;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Reads clicks on the card of the numbers.</summary>
internal static class NumbersClickReader
{
    private const string Prefix = "numbers";

    /// <summary>Reads a click; null if it is none of these.</summary>
    /// <param name="verb">The verb: "numbers" and the name of a <see cref="NumbersVerb"/>.</param>
    /// <param name="data">The data that the card gave.</param>
    public static NumbersCardAction? Read(string verb, JObject? data)
        => ClickParts.Verb<NumbersVerb>(verb, Prefix) is { } known
            && ClickParts.Id(data, "nonce") is { } nonce
                ? new NumbersCardAction(known, nonce, ClickParts.Name<NumbersPeriod>(ClickParts.Id(data, "period")) ?? NumbersPeriod.FourWeeks)
                : null;
}

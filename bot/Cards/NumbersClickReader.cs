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
        => verb.StartsWith(Prefix, StringComparison.Ordinal) && Name<NumbersVerb>(verb[Prefix.Length..]) is { } known
            && CardClickReader.Text(data, "nonce", CardClickReader.LongestId) is { } nonce
                ? new NumbersCardAction(known, nonce, Name<NumbersPeriod>(CardClickReader.Text(data, "period", CardClickReader.LongestId) ?? "") ?? NumbersPeriod.FourWeeks)
                : null;

    private static T? Name<T>(string text)
        where T : struct, Enum
        => char.IsAsciiLetterUpper(text.ElementAtOrDefault(0)) && Enum.TryParse<T>(text, out var known) ? known : null;
}

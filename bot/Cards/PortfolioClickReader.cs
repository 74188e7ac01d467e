using System.Globalization;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Gaps;
using TeamsPilotBot.Dialogs.Portfolio;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Reads clicks on cards of the portfolio and of the matrix.</summary>
internal static class PortfolioClickReader
{
    private const string Portfolio = "portfolio";
    private const string Gap = "gap";

    /// <summary>Reads a click; null if it is none of these.</summary>
    /// <param name="verb">The verb: "portfolio" or "gap" and the name of a <see cref="PortfolioVerb"/> or <see cref="GapVerb"/>.</param>
    /// <param name="data">The data that the card gave, and the values of its inputs.</param>
    public static CardClick? Read(string verb, JObject? data)
    {
        if (Name<PortfolioVerb>(verb, Portfolio) is { } portfolio)
        {
            return new PortfolioCardAction(portfolio, CardClickReader.Text(data, "projectId", CardClickReader.LongestId));
        }

        return Name<GapVerb>(verb, Gap) is { } gap && CardClickReader.Text(data, "nonce", CardClickReader.LongestId) is { } nonce
            ? new GapCardAction(gap, nonce) { Category = Name<Category>(CardClickReader.Text(data, "category", CardClickReader.LongestId) ?? "", ""), First = First(data) }
            : null;
    }

    private static T? Name<T>(string text, string prefix)
        where T : struct, Enum
        => text.StartsWith(prefix, StringComparison.Ordinal) && char.IsAsciiLetterUpper(text.ElementAtOrDefault(prefix.Length))
            && Enum.TryParse<T>(text.AsSpan(prefix.Length), out var known) ? known : null;

    private static int First(JObject? data) => data?["first"] switch
    {
        JValue { Value: long and >= 0 and <= int.MaxValue and var number } => (int)number,
        JValue { Value: string text } when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => 0,
    };
}

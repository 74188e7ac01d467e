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
        if (ClickParts.Verb<PortfolioVerb>(verb, Portfolio) is { } portfolio)
        {
            return new PortfolioCardAction(portfolio, ClickParts.Id(data, "projectId"));
        }

        return ClickParts.Verb<GapVerb>(verb, Gap) is { } gap && ClickParts.Id(data, "nonce") is { } nonce
            ? new GapCardAction(gap, nonce) { Category = ClickParts.Name<Category>(ClickParts.Id(data, "category")), First = ClickParts.Number(data?["first"]) ?? 0 }
            : null;
    }
}

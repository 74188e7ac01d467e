using TeamsPilotBot.Dialogs.Asking;

namespace TeamsPilotBot.Dialogs.Portfolio;

/// <summary>What a button of the portfolio does.</summary>
public enum PortfolioVerb
{
    /// <summary>Shows all projects.</summary>
    All,

    /// <summary>Shows one project, with its way.</summary>
    Project,
}

/// <summary>A click on a card of the portfolio. It changes nothing.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="ProjectId">The project; null where none was chosen.</param>
public sealed record PortfolioCardAction(PortfolioVerb Verb, string? ProjectId) : CardClick;

using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;

namespace TeamsPilotBot.Dialogs.Portfolio;

/// <summary>What the buttons of the portfolio do. Safe to use from several threads.</summary>
/// <param name="desk">Shows where projects stand.</param>
public sealed class PortfolioActions(PortfolioDesk desk)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    public ActionResult Do(PortfolioCardAction click, Clicked by)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        return click.Verb == PortfolioVerb.Project
            ? desk.Show(click.ProjectId, by.Person, by.Language)
            : desk.All(by.Person, by.Language);
    }
}

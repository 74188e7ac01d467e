using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Knowledge.Projects.Introducing;

namespace TeamsPilotBot.Dialogs.Matching;

/// <summary>
/// What the buttons about a person's projects and those they may talk with do; only where nobody reads along. A click that cannot be carried
/// out changes nothing. Safe to use from several threads.
/// </summary>
/// <param name="talk">Takes down who leads which project.</param>
/// <param name="finding">Finds whom a person may talk with.</param>
/// <param name="introductions">Asks for introductions and answers them.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed class MatchActions(ProjectTalk talk, MatchFinding finding, IntroductionTalk introductions, ILogger<MatchActions> logger)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(MatchCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (!by.IsAlone)
        {
            return new ActionResult(null, MatchTexts.Catalog.Get(by.Language, "OnlyAlone"));
        }

        return await ClickWork.OrSayAsync(
            async () => click.Verb switch
            {
                MatchVerb.Find => await finding.ShowAsync(by.Person, by.Language, null, cancellationToken),
                MatchVerb.Ask => await introductions.AskAsync(click.ProjectId!, by, cancellationToken),
                MatchVerb.Yes => await introductions.AnswerAsync(click.IntroductionId!, IntroductionAnswer.Yes, by, cancellationToken),
                MatchVerb.No => await introductions.AnswerAsync(click.IntroductionId!, IntroductionAnswer.No, by, cancellationToken),
                MatchVerb.Mute => await introductions.AnswerAsync(click.IntroductionId!, IntroductionAnswer.Mute, by, cancellationToken),
                _ => await talk.DoAsync(click, by, cancellationToken),
            },
            new ActionResult(null, MatchTexts.Catalog.Get(by.Language, "StoreUnavailable")), logger, click.Verb);
    }
}

using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.CheckIns;

/// <summary>
/// Shows what check-ins come to, to those who may see it: numbers, and the words of those who let Digitaliseringsstyrelsen read them. Safe to use from
/// several threads. Only a store that cannot be reached throws.
/// </summary>
/// <param name="records">What is known of each quarter.</param>
/// <param name="register">The check-ins.</param>
/// <param name="registry">The registered projects.</param>
/// <param name="time">The clock.</param>
public sealed class CheckInFigures(CheckInRecords records, ICheckInRegister register, ProjectRegistry registry, TimeProvider time)
{
    /// <summary>The numbers of a quarter beside those of the quarter before.</summary>
    /// <param name="quarter">The quarter; null for this one.</param>
    /// <param name="person">Who sees it.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> TotalsAsync(Quarter? quarter, Person person, Language language, CancellationToken cancellationToken)
    {
        if (!CheckInRights.MaySeeTotals(person))
        {
            return new ActionResult(null, CheckInTexts.Catalog.Get(language, "NotForYou"));
        }

        var shown = quarter ?? CheckInRules.QuarterOf(time.GetUtcNow());
        var now = await records.OfAsync(shown, cancellationToken);
        var totals = CheckInTotals.Of(now, await records.OfAsync(shown.Previous, cancellationToken), registry);
        int? words = CheckInRights.MayReadWords(person) ? ConsentedWords.In(now.CheckIns).Count : null;
        return new ActionResult(new CheckInTotalsReply(language, Nonce.New(), totals, words), null);
    }

    /// <summary>The words of a quarter that may be read.</summary>
    /// <param name="quarter">The quarter.</param>
    /// <param name="first">Where the page begins, from 0.</param>
    /// <param name="person">Who sees it.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> WordsAsync(Quarter quarter, int first, Person person, Language language, CancellationToken cancellationToken)
    {
        if (!CheckInRights.MayReadWords(person))
        {
            return new ActionResult(null, CheckInTexts.Catalog.Get(language, "WordsNotForYou"));
        }

        var words = ConsentedWords.In(await register.OfQuarterAsync(quarter, onlyOpen: false, cancellationToken));
        if (words.Count == 0)
        {
            return new ActionResult(null, CheckInTexts.Catalog.Get(language, "NoWords"));
        }

        var start = first < words.Count ? first / CheckInWordsReply.PageSize * CheckInWordsReply.PageSize : 0;
        var page = words.Skip(start).Take(CheckInWordsReply.PageSize).Select(one => new ProjectWordsItem(NameOf(one.ProjectId), one));
        return new ActionResult(new CheckInWordsReply(language, Nonce.New(), quarter, [.. page], start, words.Count), null);
    }

    private string NameOf(string projectId) => registry.Find(projectId) is { } project ? $"{project.Name} · {project.Organisation}" : projectId;
}

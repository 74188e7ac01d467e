using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Recurring;

/// <summary>Lists what recurs. Safe to use from several threads.</summary>
/// <param name="recurring">Knows what recurs.</param>
public sealed class RecurringListing(RecurringService recurring)
{
    /// <summary>A page of the list.</summary>
    /// <param name="first">Where it begins, from 0.</param>
    /// <param name="person">Who wants to see it.</param>
    /// <param name="language">The language.</param>
    /// <param name="anew">Whether to look anew first; else what was found the last time is shown, if anybody has looked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The page; a sentence if the person may not see it, or nothing recurs.</returns>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> ShowAsync(int first, Person person, Language language, bool anew, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (!RecurringRights.MaySee(person))
        {
            return new ActionResult(null, RecurringTexts.Catalog.Get(language, "NotYours"));
        }

        var groups = anew || !recurring.IsKnown ? await recurring.LookAsync(cancellationToken) : recurring.Groups;
        var start = first < groups.Count ? Math.Max(first, 0) : 0;
        return groups.Count == 0
            ? new ActionResult(null, RecurringTexts.Catalog.Get(language, "NothingRecurs"))
            : new ActionResult(
                new RecurringListReply(language, Nonce.New(), [.. groups.Skip(start).Take(RecurringListReply.PageSize)], start, groups.Count), null);
    }
}

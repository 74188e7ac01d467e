using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Dialogs.Recurring;

/// <summary>
/// Raises all open questions of a group as one national issue: each by the person's own right to it, so a contact raises those that
/// lie with them. Safe to use from several threads.
/// </summary>
/// <param name="recurring">Knows what recurs.</param>
/// <param name="register">The hand-offs.</param>
/// <param name="contacts">The directory.</param>
/// <param name="desks">Makes desks of contacts.</param>
/// <param name="clock">Tells the day.</param>
public sealed class RecurringRaising(RecurringService recurring, IHandOffRegister register, IContactBook contacts, Desks desks, TimeProvider clock)
{
    /// <summary>Shows to whom a group would be raised, and why.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked.</param>
    /// <returns>The card; a sentence if the group is gone.</returns>
    public ActionResult Consider(RecurringCardAction click, Clicked by)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        return recurring.Find(click.GroupId ?? "") is { } group
            ? new ActionResult(
                new RecurringRaiseReply(by.Language, Nonce.New(), group, NationalBodies.For(group, contacts.Current, by.Language, DanishTime.Today(clock))), null)
            : Sentence(by, "GroupGone");
    }

    /// <summary>Raises a group. The same click again raises nothing twice.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call; some may be raised then.</param>
    /// <returns>What came of it; a sentence if it could not be tried.</returns>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer. What was raised until then is raised.</exception>
    public async Task<ActionResult> RaiseAsync(RecurringCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (recurring.Find(click.GroupId ?? "") is not { } group)
        {
            return Sentence(by, "GroupGone");
        }

        if (!Enum.TryParse<NationalBody>(click.Body, out var body) || !Enum.IsDefined(body))
        {
            return Sentence(by, "ChooseBody");
        }

        if (string.IsNullOrWhiteSpace(click.Text) || click.Text.Length > LessonValidator.LongestText)
        {
            return Sentence(by, string.IsNullOrWhiteSpace(click.Text) ? "TextMissing" : "TextTooLong");
        }

        return NationalBodies.ContactOf(contacts.Current, body, group.Category, group.Title, DanishTime.Today(clock)) is { } national
            ? new ActionResult(await RaiseAsync(group, new Escalate(desks.Of(national), body, click.Text.Trim()), click.Nonce, by, cancellationToken), null)
            : Sentence(by, "NobodyNational");
    }

    private async Task<RecurringRaisedReply> RaiseAsync(RecurringGroup group, Escalate move, string nonce, Clicked by, CancellationToken cancellationToken)
    {
        var (raised, already) = (0, 0);
        var refused = new SortedDictionary<Refusal, int>();
        foreach (var id in group.HandOffIds)
        {
            if (await register.FindAsync(id, cancellationToken) is not { HandOff.IsOpen: true })
            {
                continue;
            }

            switch (await register.MoveAsync(id, MoveId.Of(by.Person.Key, nonce, "raise", move.Body.ToString(), id), move, by.Actor, cancellationToken))
            {
                case Accepted:
                    raised++;
                    break;
                case Refused { Reason: Refusal.AlreadySo }:
                    already++;
                    break;
                case Refused { Reason: var reason }:
                    refused[reason] = refused.GetValueOrDefault(reason) + 1;
                    break;
            }
        }

        return new RecurringRaisedReply(by.Language, Nonce.New(), group, move.Body, raised, already, refused);
    }

    private static ActionResult Sentence(Clicked by, string key) => new(null, RecurringTexts.Catalog.Format(by.Language, key, LessonValidator.LongestText));
}

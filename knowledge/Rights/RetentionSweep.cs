using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>
/// Takes out of the directory who has not been in it for long, and weekly digests that were ended or lost long ago: they have no day in the
/// store on which they expire, since somebody may let them go on. All other documents expire by themselves. Safe to run in several instances.
/// </summary>
/// <param name="contacts">The directory.</param>
/// <param name="subscriptions">Who gets the weekly digest.</param>
/// <param name="retention">How long things are kept.</param>
/// <param name="clock">Tells the day.</param>
public sealed class RetentionSweep(IContactBook contacts, ISubscriptionRegister subscriptions, IOptions<RetentionOptions> retention, TimeProvider clock)
{
    /// <summary>Takes out what is over.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>How many entries and subscriptions were taken out.</returns>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var before = DanishTime.Today(clock).AddDays(-(int)retention.Value.EndedContacts.TotalDays);
        var removed = 0;
        foreach (var record in contacts.Records.Where(record => record.Contact.ValidTo < before).ToList())
        {
            var change = await contacts.RemoveAsync(record.Contact.Id, cancellationToken);
            removed += change.Outcome == ContactChangeOutcome.Changed ? 1 : 0;
        }

        return removed + await subscriptions.DeleteEndedAsync(clock.GetUtcNow() - DigestIssue.Kept, cancellationToken);
    }
}

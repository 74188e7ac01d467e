using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>
/// Takes out of the directory who has not been in it for long: an entry that has ended has no day in the store on which it expires, since an
/// administrator may let it go on. All other documents expire by themselves. Safe to run in several instances.
/// </summary>
/// <param name="contacts">The directory.</param>
/// <param name="retention">How long things are kept.</param>
/// <param name="clock">Tells the day.</param>
public sealed class RetentionSweep(IContactBook contacts, IOptions<RetentionOptions> retention, TimeProvider clock)
{
    /// <summary>Takes out what is over.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>How many entries were taken out.</returns>
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

        return removed;
    }
}

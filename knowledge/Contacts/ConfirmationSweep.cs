using TeamsPilotBot.Knowledge.Notices;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>
/// Asks contacts once a month whether all is still right, and tells the administrators of those who do not answer. Several
/// instances may sweep at once: the write of the contact's document decides who asks.
/// </summary>
/// <param name="book">The directory.</param>
/// <param name="seats">Knows who fills a contact.</param>
/// <param name="rules">Decides.</param>
/// <param name="notices">Tells the administrators.</param>
/// <param name="clock">The clock.</param>
public sealed class ConfirmationSweep(IContactBook book, ContactSeats seats, ConfirmationRules rules, NoticeBoard notices, TimeProvider clock)
{
    /// <summary>Does what is due now.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store cannot be reached now. What was done until then is done.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!book.IsLoaded)
        {
            return;
        }

        var now = clock.GetUtcNow();
        foreach (var step in rules.Due(book.Records, contact => seats.PersonOf(contact.Id), now))
        {
            switch (step)
            {
                case AskPerson ask:
                    await book.AskToConfirmAsync(ask.ContactId, ask.PersonKey, now - ConfirmationRules.Interval, cancellationToken);
                    break;
                case TellOfSilence silence:
                    // Told before it is noted: after a crash in between the same day's notice is there already.
                    await notices.TellAsync(NoticeKind.NotConfirmed, silence.ContactId, silence.Name, cancellationToken);
                    await book.MarkSilenceToldAsync(silence.ContactId, cancellationToken);
                    break;
            }
        }
    }
}

using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>
/// The messages that a decision causes. Curators get a card of what has come in, which afterwards always shows how it stands; the author
/// gets a line of text when a curator has decided, and the card where there is something to do. Pure.
/// </summary>
public static class SubmissionAnnouncements
{
    /// <summary>The outbox after a move.</summary>
    /// <param name="accepted">The move.</param>
    /// <param name="outbox">The outbox before it.</param>
    public static Outbox Of(SubmissionAccepted accepted, Outbox outbox)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(outbox);
        if (accepted is not { Submission: var submission, Entry: { } entry })
        {
            return outbox;
        }

        var after = outbox;
        var number = 0;
        void Add(Recipient to, DeliveryKind kind)
            => after = after.Add(new Delivery($"{submission.Trail.Count}.{number++}", to, kind, entry.Id, entry.At));

        var author = Recipient.Person(submission.AuthorKey);
        var holders = outbox.CardHolders.Where(holder => holder.Kind == RecipientKind.Person && holder != author).ToList();
        var comesIn = entry.Kind is SubmissionMoveKind.Send or SubmissionMoveKind.Reopen;
        if (comesIn)
        {
            // Whoever has become a curator since the last time has no card yet.
            Add(Recipient.Curators, DeliveryKind.Card);
        }

        foreach (var holder in holders.Where(_ => entry.Kind != SubmissionMoveKind.Publish))
        {
            Add(holder, DeliveryKind.Card);
        }

        foreach (var holder in holders.Where(_ => comesIn))
        {
            Add(holder, DeliveryKind.Note);
        }

        switch (entry.Kind)
        {
            case SubmissionMoveKind.Return:
                Add(author, DeliveryKind.Repost);
                break;
            case SubmissionMoveKind.Reject or SubmissionMoveKind.Publish:
                Add(author, DeliveryKind.Note);
                break;
            default:
                break;
        }

        return after;
    }
}

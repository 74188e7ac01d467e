using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Knowledge.Drafts;

/// <summary>
/// The messages that a move causes. Each side has one card that always shows how things stand; whoever did not make the move gets a
/// line of text besides where there is something to do or to know, since an updated card draws no attention. Pure.
/// </summary>
public static class DraftAnnouncements
{
    /// <summary>The outbox after a move.</summary>
    /// <param name="accepted">The move.</param>
    /// <param name="outbox">The outbox before it, with the card that the actor has in front of them.</param>
    public static Outbox Of(DraftAccepted accepted, Outbox outbox)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(outbox);
        var (draft, entry) = (accepted.Draft, accepted.Entry);
        var after = outbox;
        var number = 0;
        void Add(Recipient to, DeliveryKind kind) => after = after.Add(new Delivery($"{draft.Version}.{number++}", to, kind, entry.Id, entry.At));

        foreach (var holder in outbox.CardHolders)
        {
            Add(holder, DeliveryKind.Card);
        }

        foreach (var to in Sides(draft).Where(to => entry.Kind != DraftMoveKind.Propose || !outbox.HasCard(to)))
        {
            var begins = entry.Kind is DraftMoveKind.Propose || (entry.Kind is DraftMoveKind.GiveToAdministrators && to == Recipient.Administrators);
            if (begins || (to != Recipient.Administrators && !outbox.HasCard(to)))
            {
                Add(to, DeliveryKind.Card);
            }
            else if (to.Id != entry.ActorKey && entry.Kind != DraftMoveKind.GiveToAdministrators)
            {
                Add(to, DeliveryKind.Note);
            }
        }

        return after;
    }

    /// <summary>Those who take part: the asker, and the one who answered or the administrators.</summary>
    /// <param name="draft">The draft.</param>
    public static IReadOnlyList<Recipient> Sides(LessonDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var contact = draft.WithAdministrators ? Recipient.Administrators : Recipient.Person(draft.Origin.AnswererKey);
        return [.. new[] { Recipient.Person(draft.Origin.AskerKey), contact }.Distinct()];
    }
}

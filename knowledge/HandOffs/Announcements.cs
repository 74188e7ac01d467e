using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Rights;

namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>
/// The messages that a move causes. Each side has one card that always shows how things stand; whoever has to do something, or
/// waits for what happened, gets a line of text besides, since an updated card draws no attention. Pure.
/// </summary>
public static class Announcements
{
    /// <summary>The outbox after a move.</summary>
    /// <param name="before">The hand-off before it; null for the sending.</param>
    /// <param name="accepted">The move.</param>
    /// <param name="outbox">The outbox before it.</param>
    public static Outbox Of(HandOff? before, Accepted accepted, Outbox outbox)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(outbox);
        var (after, entry) = (accepted.HandOff, accepted.Entry);
        var made = new Announcing(outbox, after, entry);

        // A card that somebody may be writing in is not changed for what does not show on it.
        made.ToAll(outbox.CardHolders.Where(holder => ShowsOnCardOf(holder, after, entry)));

        made.ToAll(New(after, entry));
        if (before is not null && after.Status.WaitsForAnswer() && (before.Desk != after.Desk || before.Place != after.Place))
        {
            made.Bring(Desk(after));
        }

        var helper = after.SuggestionOf(entry) is { ActorKey: var key } && !Pseudonym.Is(key) ? Recipient.Person(key) : null;
        foreach (var recipient in Alerted(before, after, entry).Where(recipient => recipient.Id != entry.ActorKey && recipient != helper))
        {
            made.Alert(recipient);
        }

        if (helper is not null)
        {
            made.Tell(helper);
        }

        return made.Outbox;
    }

    /// <summary>
    /// Whoever has a hand-off in hand: the person who took it on, else the contact, the deputy, the channel or the administrators.
    /// What one of the administrators took on stays with all of them, since nobody comes after them if that one leaves.
    /// </summary>
    /// <param name="handOff">The hand-off.</param>
    public static Recipient Desk(HandOff handOff)
    {
        ArgumentNullException.ThrowIfNull(handOff);
        var desk = handOff.Desk;
        return handOff is { HandlerKey: { } handler, Place: not PlaceInLine.Administrators } ? Recipient.Person(handler) : handOff.Place switch
        {
            PlaceInLine.Contact when desk.PersonKey is { } person => Recipient.Person(person),
            PlaceInLine.Deputy when desk.DeputyKey is { } deputy => Recipient.Person(deputy),
            PlaceInLine.Fallback when desk.Channel is { } channel => Recipient.Channel(channel),
            _ => Recipient.Administrators,
        };
    }

    /// <summary>Those who get a card now, if they have none.</summary>
    private static IEnumerable<Recipient> New(HandOff after, AuditEntry entry) => entry.Kind switch
    {
        MoveKind.Send => [Recipient.Person(after.AskerKey), Desk(after)],
        MoveKind.Answer or MoveKind.SuggestionSolved => after.Followers.Select(Recipient.Person),
        _ => [],
    };

    private static bool ShowsOnCardOf(Recipient holder, HandOff after, AuditEntry entry) => entry.Kind switch
    {
        MoveKind.Follow or MoveKind.Unfollow or MoveKind.Remind => false,
        MoveKind.Share or MoveKind.Unshare => holder == Recipient.Person(after.AskerKey),
        MoveKind.Suggest or MoveKind.SuggestionFellShort => !after.Followers.Contains(holder.Id),
        _ => true,
    };

    private static IEnumerable<Recipient> Alerted(HandOff? before, HandOff after, AuditEntry entry)
    {
        var asker = Recipient.Person(after.AskerKey);
        return entry.Kind switch
        {
            MoveKind.Accept or MoveKind.LookInto or MoveKind.AskBack or MoveKind.Forward or MoveKind.Decline or MoveKind.Escalate
                or MoveKind.Reassign or MoveKind.PassOn => [asker],
            MoveKind.Answer => [asker, .. after.Followers.Select(Recipient.Person)],
            MoveKind.Reply or MoveKind.NotSolved => [Desk(after)],
            MoveKind.ConfirmSolved => [Desk(after)],
            MoveKind.Suggest => [asker],
            MoveKind.SuggestionSolved => [Desk(after), .. after.Followers.Select(Recipient.Person)],
            MoveKind.Withdraw => [Desk(before!)],
            MoveKind.Close => [asker, Desk(after)],
            MoveKind.Remind => [after.Status.WaitsForAsker() ? asker : Desk(after)],
            _ => [],
        };
    }

    /// <summary>An outbox that messages of one move are put into.</summary>
    private sealed class Announcing(Outbox outbox, HandOff after, AuditEntry entry)
    {
        private readonly Outbox before = outbox;
        private int number;

        public Outbox Outbox { get; private set; } = outbox;

        public void ToAll(IEnumerable<Recipient> recipients)
        {
            foreach (var recipient in recipients)
            {
                Add(recipient, DeliveryKind.Card);
            }
        }

        /// <summary>Brings the card to whoever has it now; at the end of the chat where there is one already, or may be.</summary>
        public void Bring(Recipient recipient)
            => Add(recipient, recipient.Kind == RecipientKind.Administrators || before.HasCard(recipient) ? DeliveryKind.Repost : DeliveryKind.Card);

        /// <summary>Draws attention: by the card itself where it is new, by the card once more where it is a reminder, else by a line of text.</summary>
        public void Alert(Recipient recipient)
        {
            if (entry.Kind == MoveKind.Remind)
            {
                Add(recipient, DeliveryKind.Repost);
            }
            else if (recipient.Kind != RecipientKind.Administrators && !before.HasCard(recipient))
            {
                Add(recipient, DeliveryKind.Card);
            }
            else
            {
                Add(recipient, DeliveryKind.Note);
            }
        }

        /// <summary>Says a line of text to somebody who has no card and gets none.</summary>
        public void Tell(Recipient recipient) => Add(recipient, DeliveryKind.Note);

        private void Add(Recipient to, DeliveryKind kind)
            => Outbox = Outbox.Add(new Delivery($"{after.Version}.{number++}", to, kind, entry.Id, entry.At));
    }
}

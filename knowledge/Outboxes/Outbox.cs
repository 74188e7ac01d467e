using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Rights;

namespace TeamsPilotBot.Knowledge.Outboxes;

/// <summary>
/// The messages that the changes of an aggregate cause, and where its cards stand. It is kept in the document of the aggregate
/// and written with the change: so there is no state without its messages, and no message without its state. Immutable.
/// <para>
/// A message is begun in the store before it goes out. One that was begun and never ended, because the process died or the
/// other side did not answer, may have arrived. A card is then sent again: it shows the same, and the older one is adopted when
/// somebody clicks it. A line of text is not sent twice: the card takes its place, at the end of the conversation. What is to be
/// sent once (<see cref="DeliveryKind.Once"/>) is closed.
/// </para>
/// </summary>
public sealed record Outbox
{
    /// <summary>An outbox with nothing in it.</summary>
    public static Outbox Empty { get; } = new();

    /// <summary>What is to be sent; to one recipient in this order.</summary>
    public EquatableList<Delivery> Pending { get; init; } = [];

    /// <summary>What was given up: it can be tried again.</summary>
    public EquatableList<Delivery> Dead { get; init; } = [];

    /// <summary>
    /// What was to be sent once and will not be sent any more: it may have arrived (<see cref="Delivery.InDoubt"/>), or it did not.
    /// Nothing takes it out to try again; only the word that it arrived after all.
    /// </summary>
    public EquatableList<Delivery> Closed { get; init; } = [];

    /// <summary>Where the cards stand, oldest first.</summary>
    public EquatableList<CardPlace> Cards { get; init; } = [];

    /// <summary>Who is sending now; null if nobody is.</summary>
    public Claim? Claim { get; init; }

    /// <summary>When something can be sent next, claims left aside, in seconds of Unix time; null if nothing is waiting.</summary>
    [JsonIgnore]
    public long? NextAt => Pending.Count == 0 ? null
        : Heads().Min(head => head.NotBefore ?? head.Since).ToUnixTimeSeconds();

    /// <summary>Whether the recipient has a card, or is about to get one.</summary>
    /// <param name="to">The recipient.</param>
    public bool HasCard(Recipient to)
        => Cards.Any(place => place.To == to) || Pending.Any(delivery => delivery.To == to && delivery.Kind != DeliveryKind.Note);

    /// <summary>Those who have a card, or are about to get one.</summary>
    [JsonIgnore]
    public IEnumerable<Recipient> CardHolders
        => Cards.Select(place => place.To)
            .Concat(Pending.Where(delivery => delivery.Kind != DeliveryKind.Note).Select(delivery => delivery.To))
            .Distinct();

    /// <summary>With one more message; nobody is written to whom a pseudonym stands for. A card that has not gone out yet will show the newest anyway, and is not added twice.</summary>
    /// <param name="delivery">The message.</param>
    public Outbox Add(Delivery delivery)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return delivery.To is { Kind: RecipientKind.Person, Id: var person } && Pseudonym.Is(person) ? this
            : delivery.Kind == DeliveryKind.Card && Pending.LastOrDefault(waiting => waiting.To == delivery.To) is { Kind: DeliveryKind.Card or DeliveryKind.Repost, Attempts: 0 }
            ? this
            : this with { Pending = [.. Pending, delivery] };
    }

    /// <summary>With a card that is known to stand somewhere; the same if it was known, unless it is told to be in another language by now.</summary>
    /// <param name="place">The place.</param>
    public Outbox Adopt(CardPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Cards.FirstOrDefault(place.IsSame) switch
        {
            null => this with { Cards = [.. Cards, place] },
            { } known when place.Language is null || place.Language == known.Language => this,
            { } known => this with { Cards = [.. Cards.Select(card => card == known ? place : card)] },
        };
    }

    /// <summary>What to send next; null if nothing can be sent now, or somebody else is at it.</summary>
    /// <param name="holder">The instance that asks.</param>
    /// <param name="now">The moment.</param>
    public Delivery? Next(string holder, DateTimeOffset now)
        => Claim is { } claim && claim.Holder != holder && claim.Until > now
            ? null
            : Heads().FirstOrDefault(head => (head.NotBefore ?? now) <= now);

    /// <summary>
    /// Begins a message. A line of text whose last try is in doubt becomes the card, so that it does not come twice.
    /// </summary>
    /// <param name="id">The message.</param>
    /// <param name="claim">Who sends it.</param>
    /// <param name="now">The moment.</param>
    public Outbox Begin(string id, Claim claim, DateTimeOffset now) => Change(id, delivery => delivery with
    {
        TriedSince = delivery.TriedSince ?? now,
        Kind = delivery is { InDoubt: true, Kind: DeliveryKind.Note } ? DeliveryKind.Repost : delivery.Kind,
        Attempts = delivery.Attempts + 1,
        InDoubt = true,
        NotBefore = null,
    }) with { Claim = claim };

    /// <summary>Ends a message that arrived, or that there is no need for any more.</summary>
    /// <param name="id">The message.</param>
    /// <param name="place">Where its card stands; null if it left none, or the place is known.</param>
    public Outbox Done(string id, CardPlace? place = null)
    {
        var done = this with { Pending = [.. Pending.Where(delivery => delivery.Id != id)] };
        if (place is null)
        {
            return done;
        }

        // Whoever was slow may bring the end of what others had to hold for uncertain. A recipient who was erased while it was being
        // sent has left no trace here, and gets none by this.
        var wasUncertain = Closed.Any(delivery => delivery.Id == id && delivery.InDoubt);
        return wasUncertain || HasCard(place.To) || Pending.Any(delivery => delivery.Id == id)
            ? (done with { Closed = [.. Closed.Where(delivery => delivery.Id != id || !delivery.InDoubt)] }).Adopt(place)
            : done;
    }

    /// <summary>Puts a message off.</summary>
    /// <param name="id">The message.</param>
    /// <param name="notBefore">When it is to be tried again.</param>
    /// <param name="fault">What hindered it.</param>
    /// <param name="inDoubt">Whether it may have arrived all the same.</param>
    public Outbox Postpone(string id, DateTimeOffset notBefore, string fault, bool inDoubt) => Change(id, delivery => delivery with
    {
        NotBefore = notBefore, Fault = fault, InDoubt = inDoubt,
    });

    /// <summary>Gives a message up; closes it if it was to be sent once.</summary>
    /// <param name="id">The message.</param>
    /// <param name="fault">Why.</param>
    /// <param name="inDoubt">Of one that was to be sent once: whether it may have arrived.</param>
    public Outbox GiveUp(string id, string fault, bool inDoubt = false)
        => Pending.FirstOrDefault(delivery => delivery.Id == id) is not { } given ? this
            : given.Kind == DeliveryKind.Once ? Done(id) with { Closed = [.. Closed, Given(given, fault) with { InDoubt = inDoubt }] }
            : Done(id) with { Dead = [.. Dead, Given(given, fault)] };

    /// <summary>Takes out a message that has become pointless. One that is to be sent once and is under way, or may have arrived, stays.</summary>
    /// <param name="id">The message.</param>
    /// <param name="fault">Why.</param>
    public Outbox Withdraw(string id, string fault) => Pending.FirstOrDefault(delivery => delivery.Id == id) switch
    {
        null or { Kind: DeliveryKind.Once, InDoubt: true } => this,
        { Kind: DeliveryKind.Once } => GiveUp(id, fault),
        _ => Done(id),
    };

    /// <summary>Gives up all that waits for a recipient who cannot be reached any more, and forgets where the recipient's cards stand.</summary>
    /// <param name="to">The recipient.</param>
    /// <param name="fault">Why.</param>
    public Outbox GiveUpOn(Recipient to, string fault) => this with
    {
        Pending = [.. Pending.Where(delivery => delivery.To != to)],
        Dead = [.. Dead, .. Pending.Where(delivery => delivery.To == to && delivery.Kind != DeliveryKind.Once).Select(delivery => Given(delivery, fault))],
        Closed =
        [
            .. Closed,
            .. Pending.Where(delivery => delivery.To == to && delivery.Kind == DeliveryKind.Once).Select(delivery => Given(delivery, fault) with { InDoubt = false }),
        ],
        Cards = [.. Cards.Where(place => place.To != to)],
    };

    /// <summary>Without anything that is for a recipient or was, as if there had never been one.</summary>
    /// <param name="to">The recipient.</param>
    public Outbox Without(Recipient to) => this with
    {
        Pending = [.. Pending.Where(delivery => delivery.To != to)],
        Dead = [.. Dead.Where(delivery => delivery.To != to)],
        Closed = [.. Closed.Where(delivery => delivery.To != to)],
        Cards = [.. Cards.Where(place => place.To != to)],
    };

    /// <summary>Lets others send. A claim that lapsed and that somebody else has by now stays theirs.</summary>
    /// <param name="holder">The instance that is done.</param>
    public Outbox Release(string holder) => Claim?.Holder == holder ? this with { Claim = null } : this;

    /// <summary>Without a place where there is no card any more.</summary>
    /// <param name="place">The place.</param>
    public Outbox Forget(CardPlace place) => this with { Cards = [.. Cards.Where(known => !known.IsSame(place))] };

    /// <summary>In place of a message to several, one to each of them. As with <see cref="Add"/>, a card that waits already is not added twice.</summary>
    /// <param name="id">The message.</param>
    /// <param name="to">The recipients.</param>
    public Outbox Expand(string id, IEnumerable<Recipient> to)
    {
        ArgumentNullException.ThrowIfNull(to);
        return this with
        {
            Pending = [.. Pending.SelectMany(delivery => delivery.Id != id ? [delivery]
                : to.Where(recipient => delivery.Kind != DeliveryKind.Card || !Pending.Any(waiting => waiting.To == recipient && waiting is { Kind: not DeliveryKind.Note, Attempts: 0 }))
                    .Select((recipient, n) => delivery with { Id = $"{delivery.Id}.{n}", To = recipient }))],
        };
    }

    /// <summary>Tries again what was given up.</summary>
    /// <param name="to">For one recipient only; null for all.</param>
    public Outbox Replay(Recipient? to = null)
    {
        var again = Dead.Where(delivery => to is null || delivery.To == to).ToList();
        return again.Count == 0 ? this : this with
        {
            Dead = [.. Dead.Except(again)],
            Pending = [.. Pending, .. again.Select(delivery => delivery with { Attempts = 0, TriedSince = null, Fault = null, NotBefore = null })],
        };
    }

    /// <summary>The first message for each recipient: those behind it wait for it.</summary>
    private IEnumerable<Delivery> Heads() => Pending.DistinctBy(delivery => delivery.To);

    private static Delivery Given(Delivery delivery, string fault) => delivery with { Fault = fault, NotBefore = null };

    private Outbox Change(string id, Func<Delivery, Delivery> change)
        => this with { Pending = [.. Pending.Select(delivery => delivery.Id == id ? change(delivery) : delivery)] };
}

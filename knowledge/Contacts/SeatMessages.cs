using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>The messages of requests to fill a contact: a card for each administrator, and a line for the person when it is decided. Pure.</summary>
public static class SeatMessages
{
    /// <summary>What a message is about that tells the person the outcome; all others are the administrators' cards.</summary>
    public const string Outcome = "outcome";

    private const string Question = "question";

    /// <summary>The messages of a new request.</summary>
    /// <param name="request">The request.</param>
    internal static Outbox Asked(SeatRequest request)
        => Outbox.Empty.Add(new Delivery("ask", Recipient.Administrators, DeliveryKind.Card, Question, request.AskedAt));

    /// <summary>The messages of a decision: every administrator's card shows it, and the person is told.</summary>
    /// <param name="request">The request.</param>
    /// <param name="before">The messages before it; null for none.</param>
    /// <param name="now">The moment.</param>
    internal static Outbox Decided(SeatRequest request, Outbox? before, DateTimeOffset now)
    {
        var outbox = before ?? Outbox.Empty;
        foreach (var (number, holder) in outbox.CardHolders.Where(holder => holder.Kind == RecipientKind.Person).ToList().Index())
        {
            outbox = outbox.Add(new Delivery($"done.{number}", holder, DeliveryKind.Card, Question, now));
        }

        return outbox.Add(new Delivery("told", Recipient.Person(request.PersonKey), DeliveryKind.Note, Outcome, now));
    }
}

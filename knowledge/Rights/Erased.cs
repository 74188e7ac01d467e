using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>Takes a person out of outboxes.</summary>
internal static class Erased
{
    /// <summary>The outbox without anything that is for the person.</summary>
    /// <param name="outbox">The outbox.</param>
    /// <param name="person">The person.</param>
    public static Outbox Without(this Outbox outbox, PersonIdentity person)
        => person.AllIds.Aggregate(outbox, (left, id) => left.Without(Recipient.Person(id)));
}

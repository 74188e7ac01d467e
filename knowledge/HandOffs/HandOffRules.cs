using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>
/// Decides on moves. Pure: what follows depends on what is given only. Every move has a result, and a refused one changes
/// nothing. Safe to use from several threads.
/// </summary>
/// <param name="deadlines">Says how long people are waited for.</param>
public sealed class HandOffRules(Deadlines deadlines)
{
    private readonly Transitions transitions = new(deadlines);

    /// <summary>Sends a question to a contact.</summary>
    /// <param name="id">An unguessable id for the hand-off.</param>
    /// <param name="moveId">The id of the sending: the same sending delivered again has the same.</param>
    /// <param name="asker">The asker.</param>
    /// <param name="question">The question; personal data is masked here.</param>
    /// <param name="desk">The contact.</param>
    /// <param name="start">Who of the desk gets it first.</param>
    /// <param name="now">The moment.</param>
    public MoveResult Send(
        string id, string moveId, Actor asker, HandOffQuestion question, Desk desk, PlaceInLine start, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(desk);
        var fault = MoveText.Fault(question.Text, required: true)
            ?? question.Typed.Select(text => MoveText.Fault(text, required: false)).FirstOrDefault(found => found is not null);
        if (fault is { } reason)
        {
            return new Refused(reason, null);
        }

        if (!desk.Has(start))
        {
            return new Refused(Refusal.NobodyThere, null);
        }

        var at = now.ToUniversalTime();
        var draft = new HandOff
        {
            Id = id,
            AskerKey = asker.Key,
            Question = question.Masked(),
            Status = HandOffStatus.Sent,
            Desk = desk,
            Place = start,
            People = Named([], asker),
            Trail = [],
        };
        var entry = new AuditEntry(moveId, MoveKind.Send, asker.Key, Role.Asker, at, null, HandOffStatus.Sent, null, desk.ContactId, start);
        return new Accepted(draft with { Turn = transitions.TurnOfDesk(draft, at), Trail = [entry] }, entry);
    }

    /// <summary>Decides on a move.</summary>
    /// <param name="handOff">The hand-off as it is.</param>
    /// <param name="moveId">The id of the move: the same move delivered again has the same, and is made once.</param>
    /// <param name="move">What the actor wants to do.</param>
    /// <param name="actor">Who wants it.</param>
    /// <param name="now">The moment.</param>
    public MoveResult Decide(HandOff handOff, string moveId, Move move, Actor actor, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(handOff);
        ArgumentNullException.ThrowIfNull(move);
        ArgumentNullException.ThrowIfNull(actor);
        if (handOff.Trail.FirstOrDefault(entry => entry.Id == moveId) is { } made)
        {
            return made.Kind == move.Kind && made.ActorKey == actor.Key
                ? new Accepted(handOff, made, Repeated: true)
                : new Refused(Refusal.IdTaken, handOff);
        }

        var roles = Roles.Of(handOff, actor);
        var allowed = MoveTable.Allows(move.Kind, roles, handOff.Status);
        if (allowed == Role.None)
        {
            return new Refused(
                !MoveTable.MayEver(move.Kind, roles) ? Refusal.NotYours : handOff.IsOpen ? Refusal.NotNow : Refusal.Ended, handOff);
        }

        if (MoveText.Fault(move.Text, move.NeedsText) is { } fault)
        {
            return new Refused(fault, handOff);
        }

        // The clocks of several instances differ a little; the trail goes forward all the same.
        var last = handOff.Trail[^1].At;
        var at = now > last ? now.ToUniversalTime() : last;
        var (next, refusal) = transitions.Apply(handOff, move, actor, allowed, at);
        return next is null ? new Refused(refusal, handOff) : Record(handOff, next, moveId, move, actor, allowed, at);
    }

    private static Accepted Record(HandOff before, HandOff after, string moveId, Move move, Actor actor, Role allowed, DateTimeOffset at)
    {
        var (from, to) = (Holder(before), Holder(after));
        var entry = new AuditEntry(
            moveId,
            move.Kind,
            actor.Key,
            allowed,
            at,
            before.Status,
            after.Status,
            MoveText.Masked(move.Text),
            before.Desk.ContactId != after.Desk.ContactId ? after.Desk.ContactId : to == from ? null : to,
            after.Place,
            (move as PassOn)?.Because,
            (move as SuggestionSolved)?.SuggestionId ?? (move as SuggestionFellShort)?.SuggestionId);
        return new Accepted(after with { Trail = [.. before.Trail, entry], People = Named(after.People, actor, (move as Suggest)?.Organisation) }, entry);
    }

    /// <summary>With the name that the actor goes by now, and the authority if the move says it.</summary>
    private static EquatableList<Participant> Named(EquatableList<Participant> people, Actor actor, string? organisation = null)
    {
        var known = people.FirstOrDefault(person => person.Key == actor.Key);
        if ((actor.Name ?? known?.Name) is not { } name)
        {
            return people;
        }

        var named = new Participant(actor.Key, name, organisation ?? known?.Organisation);
        return named == known ? people : [.. people.Where(person => person.Key != actor.Key), named];
    }

    /// <summary>The contact who has it in hand, be it as deputy; null for a channel, a mailbox and the administrators.</summary>
    private static string? Holder(HandOff handOff) => handOff.Place switch
    {
        PlaceInLine.Contact => handOff.Desk.ContactId,
        PlaceInLine.Deputy => handOff.Desk.Deputy,
        _ => null,
    };
}

using static TeamsPilotBot.Knowledge.HandOffs.HandOffStatus;

namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>What each move that the table allows does to a hand-off, and what else it asks for.</summary>
/// <param name="deadlines">Says how long people are waited for.</param>
internal sealed class Transitions(Deadlines deadlines)
{
    /// <summary>The next state without the trail; or null, and why not.</summary>
    public (HandOff? Next, Refusal Refusal) Apply(HandOff now, Move move, Actor actor, Role role, DateTimeOffset at) => move switch
    {
        MarkSeen => Done(now with { Status = Seen }),
        Accept => Accepting(now, actor, role, at),
        LookInto => Done(ToDesk(Taken(now, actor, role), LookedInto, at)),
        GiveAnswer => Done(ToAsker(Taken(now, actor, role), Answered, at)),
        AskBack => Done(ToAsker(Taken(now, actor, role), AskedBack, at)),
        Reply => Done(ToDesk(now, now.HandlerKey is null ? Forwarded : LookedInto, at)),
        Forward forward => Moving(now, forward.To, Forwarded, at),
        Decline => Done(ToAsker(now with { HandlerKey = null }, Declined, at)),
        Escalate escalate => Escalating(now, escalate, at),
        Reassign reassign => Reassigning(now, reassign.To, at),
        ConfirmSolved => Done(Ended(now, Solved)),
        NotSolved => Done(ToDesk(now, Reopened, at)),
        Withdraw => Done(Ended(now, Withdrawn)),
        Close => now.Turn!.IsOver(at) ? Done(Ended(now, Closed)) : Not(Refusal.TooEarly),
        Follow => Following(now, actor),
        Unfollow => Done(now with { Followers = [.. now.Followers.Where(key => key != actor.Key)] }),
        Remind => now.Turn!.AsksForReminder(at) ? Done(now with { Turn = deadlines.AfterReminder(now.Turn, at) }) : Not(Refusal.TooEarly),
        PassOn passOn => PassingOn(now, passOn, at),
        Share => now.IsShared ? Not(Refusal.AlreadySo) : Done(now),
        Unshare => now.IsShared ? Done(now) : Not(Refusal.AlreadySo),
        Suggest => Done(now),
        SuggestionSolved solved => HasSuggestion(now, solved.SuggestionId) ? Done(Ended(now, Solved)) : Not(Refusal.NoSuchSuggestion),
        SuggestionFellShort fell => !HasSuggestion(now, fell.SuggestionId) ? Not(Refusal.NoSuchSuggestion)
            : now.HasFallenShort(fell.SuggestionId) ? Not(Refusal.AlreadySo)
            : Done(now),
        _ => throw new ArgumentOutOfRangeException(nameof(move), move.Kind, "A kind of move without a rule."),
    };

    private (HandOff?, Refusal) Accepting(HandOff now, Actor actor, Role role, DateTimeOffset at)
        => now.HandlerKey == actor.Key ? Not(Refusal.AlreadySo)
            : now.HandlerKey is not null ? Not(Refusal.TakenByAnother)
            : Done(ToDesk(Taken(now, actor, role), Seen, at));

    private (HandOff?, Refusal) Moving(HandOff now, Desk to, HandOffStatus status, DateTimeOffset at)
        => now.HasBeenWith(to.ContactId) ? Not(Refusal.BeenThere) : Done(At(now, to, status, at));

    /// <summary>A national body may have had the question as an ordinary one, be it as deputy: it can be raised there all the same.</summary>
    private (HandOff?, Refusal) Escalating(HandOff now, Escalate move, DateTimeOffset at)
        => now.EscalatedTo == move.Body
            ? Not(Refusal.AlreadySo)
            : Done(At(now with { EscalatedTo = move.Body }, move.To, Escalated, at));

    private (HandOff?, Refusal) Reassigning(HandOff now, Desk to, DateTimeOffset at)
        => now.Desk == to && now.Place == to.Start ? Not(Refusal.AlreadySo)
            : now.Status.WaitsForAsker() ? Done(now with { Desk = to, Place = to.Start, HandlerKey = null })
            : Done(At(now, to, Forwarded, at));

    private static (HandOff?, Refusal) Following(HandOff now, Actor actor)
        => actor.Key == now.AskerKey || now.Followers.Contains(actor.Key)
            ? Not(Refusal.AlreadySo)
            : Done(now with { Followers = [.. now.Followers, actor.Key] });

    private static bool HasSuggestion(HandOff now, string id) => now.Suggestions.Any(suggestion => suggestion.Id == id);

    private (HandOff?, Refusal) PassingOn(HandOff now, PassOn move, DateTimeOffset at)
    {
        // What was declined is in the asker's hand: only the asker's silence passes it on, and the administrators are always behind.
        var declined = now.Status == Declined;
        var silence = declined || move.Because == PassOnReason.Silence;
        var behind = Enum.IsDefined(move.To) && (move.To > now.Place || (declined && move.To == PlaceInLine.Administrators));
        return !behind || !now.Desk.Has(move.To) ? Not(Refusal.NobodyThere)
            : silence && !now.Turn!.IsOver(at) ? Not(Refusal.TooEarly)
            : Done(ToDesk(now with { Place = move.To, HandlerKey = null }, Sent, at));
    }

    /// <summary>In the hand of whoever speaks up, wherever in the line it was.</summary>
    private static HandOff Taken(HandOff now, Actor actor, Role role) => now with
    {
        HandlerKey = actor.Key,
        Place = role.HasFlag(Role.Contact) ? PlaceInLine.Contact : role.HasFlag(Role.Deputy) ? PlaceInLine.Deputy : PlaceInLine.Administrators,
    };

    /// <summary>On another desk, with whoever can be written to first there.</summary>
    private HandOff At(HandOff now, Desk desk, HandOffStatus status, DateTimeOffset at)
        => ToDesk(now with { Desk = desk, Place = desk.Start, HandlerKey = null }, status, at);

    private HandOff ToDesk(HandOff now, HandOffStatus status, DateTimeOffset at)
        => now with { Status = status, Turn = TurnOfDesk(now, at) };

    private HandOff ToAsker(HandOff now, HandOffStatus status, DateTimeOffset at)
        => now with { Status = status, Turn = deadlines.ForAsker(at) };

    private static HandOff Ended(HandOff now, HandOffStatus status) => now with { Status = status, Turn = null };

    /// <summary>The contact has the promised time, and so has anyone who says that they are on it; those who come after a silence have less.</summary>
    public Turn TurnOfDesk(HandOff now, DateTimeOffset at)
        => now.Place == PlaceInLine.Administrators ? deadlines.ForAdministrators(at)
            : now.Place == PlaceInLine.Contact || now.HandlerKey is not null ? deadlines.ForContact(at, now.Desk.AnswerWithin)
            : deadlines.ForNextInLine(at);

    private static (HandOff?, Refusal) Done(HandOff next) => (next, default);

    private static (HandOff?, Refusal) Not(Refusal refusal) => (null, refusal);
}

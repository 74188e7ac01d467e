using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Knowledge.Drafts;

/// <summary>
/// Decides on moves. Pure: what follows depends on what is given only. Every move has a result, and a refused one changes nothing.
/// </summary>
public static class DraftRules
{
    /// <summary>Proposes a lesson.</summary>
    /// <param name="id">The id of the draft.</param>
    /// <param name="moveId">The id of the proposal.</param>
    /// <param name="origin">What it has from its hand-off.</param>
    /// <param name="text">The text; personal data is masked here. It need not make a lesson yet.</param>
    /// <param name="actor">Who proposes it.</param>
    /// <param name="withAdministrators">Whether the one who answered is gone.</param>
    /// <param name="now">The moment.</param>
    public static DraftResult Propose(
        string id, string moveId, DraftOrigin origin, DraftText text, Actor actor, bool withAdministrators, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(text);
        var draft = new LessonDraft
        {
            Id = id,
            Origin = origin,
            Text = text.Masked().Text,
            TextNumber = 1,
            Status = DraftStatus.Proposed,
            WithAdministrators = withAdministrators,
            Trail = [],
        };
        var side = draft.SideOf(actor);
        if (side == DraftSide.None)
        {
            return new DraftRefused(DraftRefusal.NotYours, null);
        }

        var entry = new DraftEntry(moveId, DraftMoveKind.Propose, actor.Key, side, now.ToUniversalTime(), 1, draft.Text);
        return new DraftAccepted(draft with { Trail = [entry] }, entry);
    }

    /// <summary>Decides on a move.</summary>
    /// <param name="draft">The draft as it is.</param>
    /// <param name="moveId">The id of the move: the same move delivered again has the same, and is made once.</param>
    /// <param name="move">What the actor wants to do.</param>
    /// <param name="actor">Who wants it.</param>
    /// <param name="now">The moment.</param>
    public static DraftResult Decide(LessonDraft draft, string moveId, DraftMove move, Actor actor, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(move);
        ArgumentNullException.ThrowIfNull(actor);
        if (draft.Trail.FirstOrDefault(entry => entry.Id == moveId) is { } made)
        {
            return made.Kind == move.Kind && made.ActorKey == actor.Key
                ? new DraftAccepted(draft, made, Repeated: true)
                : new DraftRefused(DraftRefusal.IdTaken, draft);
        }

        var side = draft.SideOf(actor);
        if (move.Kind == DraftMoveKind.GiveToAdministrators ? !actor.IsClock : side == DraftSide.None)
        {
            return new DraftRefused(DraftRefusal.NotYours, draft);
        }

        // Before a curator has looked, one who has approved can still say no.
        var open = draft.Status == DraftStatus.Proposed || (draft is { Status: DraftStatus.ReadyForReview, HandedIn: false } && move is DropDraft);
        return !open ? new DraftRefused(DraftRefusal.Ended, draft) : Apply(draft, move, side) switch
        {
            (null, var refusal) => refusal! with { Draft = draft },
            ({ } next, _) => Record(draft, next, moveId, move, actor, side, now),
        };
    }

    private static (LessonDraft? Next, DraftRefused? Refusal) Apply(LessonDraft now, DraftMove move, DraftSide side) => move switch
    {
        ApproveDraft approve => Writing(now, approve.Text, approve.BasedOn, side),
        EditDraft edit => Writing(now, edit.Text, edit.BasedOn, DraftSide.None),
        DropDraft drop => MoveText.Fault(drop.Reason, required: true) switch
        {
            null => (now with { Status = DraftStatus.Dropped }, null),
            Refusal.TextTooLong => Not(DraftRefusal.ReasonTooLong),
            _ => Not(DraftRefusal.ReasonMissing),
        },
        GiveToAdministrators => now.WithAdministrators ? Not(DraftRefusal.AlreadySo) : (now with { WithAdministrators = true }, null),
        _ => throw new ArgumentOutOfRangeException(nameof(move), move.Kind, "A kind of move without a rule."),
    };

    private static (LessonDraft? Next, DraftRefused? Refusal) Writing(LessonDraft now, DraftText text, int basedOn, DraftSide approving)
    {
        if (basedOn != now.TextNumber)
        {
            return Not(DraftRefusal.ChangedMeanwhile);
        }

        var written = text.Masked().Text;
        var isNew = !written.SaysSame(now.Text);
        if (!isNew && (approving & ~now.ApprovedBy) == DraftSide.None)
        {
            return Not(DraftRefusal.AlreadySo);
        }

        // What others approved was another text, and so was what the writer approved before.
        var faults = DraftLesson.Of(now.Id, now.Origin, written).Faults;
        var approved = approving | (isNew ? DraftSide.None : now.ApprovedBy);
        return faults.Count > 0 ? (null, new DraftRefused(DraftRefusal.Invalid, null) { Faults = faults }) : (now with
        {
            Text = isNew ? written : now.Text,
            TextNumber = isNew ? now.TextNumber + 1 : now.TextNumber,
            ApprovedBy = approved,
            Status = approved == DraftSide.Both ? DraftStatus.ReadyForReview : DraftStatus.Proposed,
        }, null);
    }

    private static DraftAccepted Record(
        LessonDraft before, LessonDraft after, string moveId, DraftMove move, Actor actor, DraftSide side, DateTimeOffset now)
    {
        // The clocks of several instances differ a little; the trail goes forward all the same.
        var last = before.Trail[^1].At;
        var entry = new DraftEntry(
            moveId,
            move.Kind,
            actor.Key,
            side,
            now > last ? now.ToUniversalTime() : last,
            after.TextNumber,
            after.TextNumber == before.TextNumber ? null : after.Text,
            MoveText.Masked((move as DropDraft)?.Reason));
        return new DraftAccepted(after with { Trail = [.. before.Trail, entry] }, entry);
    }

    private static (LessonDraft? Next, DraftRefused? Refusal) Not(DraftRefusal reason) => (null, new DraftRefused(reason, null));
}

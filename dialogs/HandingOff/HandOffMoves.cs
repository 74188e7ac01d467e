using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Dialogs.HandingOff;

/// <summary>Makes the moves that people click on cards of hand-offs. Safe to use from several threads.</summary>
/// <param name="register">The hand-offs.</param>
/// <param name="contacts">The directory.</param>
/// <param name="desks">Makes desks of contacts.</param>
/// <param name="views">Shows hand-offs.</param>
/// <param name="clock">Tells which contacts are valid today.</param>
public sealed class HandOffMoves(IHandOffRegister register, IContactBook contacts, Desks desks, HandOffViews views, TimeProvider clock)
{
    /// <summary>What the same click can mend: the card stays as it is, with what was typed into it.</summary>
    private static readonly Refusal[] LeavesTheCard =
        [Refusal.TextMissing, Refusal.TextTooLong, Refusal.Crowded, Refusal.BeenThere, Refusal.TooEarly];

    /// <summary>Makes a move, and shows the hand-off after it; or as it is, with a word why the move was not made.</summary>
    /// <param name="handOffId">The hand-off.</param>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> MakeAsync(string handOffId, HandOffCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (await register.FindAsync(handOffId, cancellationToken) is not { HandOff: var before })
        {
            return Sentence(by, "Gone");
        }

        await AdoptAsync(before, by, cancellationToken);
        var (move, missing) = MoveOf(click);
        if (move is null)
        {
            return Sentence(by, missing!);
        }

        var result = await register.MoveAsync(handOffId, MoveId.Of(by.Person.Key, click), move, by.Actor, cancellationToken);
        return result switch
        {
            Accepted { HandOff: var handOff } => new ActionResult(views.To(handOff, by.Person, by.Language), null),
            Refused { HandOff: null } => Sentence(by, "Gone"),
            Refused { Reason: var reason } when LeavesTheCard.Contains(reason) => Sentence(by, $"Refused.{reason}"),
            Refused { HandOff: { } handOff, Reason: var reason } => new ActionResult(
                views.To(handOff, by.Person, by.Language, HandOffNotices.Of(handOff, reason, by)), null),
            _ => throw new InvalidOperationException("A move is accepted or refused."),
        };
    }

    /// <summary>Shows a hand-off; for a contact, this is the moment at which it was seen.</summary>
    /// <param name="handOffId">The hand-off.</param>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> ViewAsync(string handOffId, HandOffCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await register.FindAsync(handOffId, cancellationToken) is not { HandOff: var handOff })
        {
            return Sentence(by, "Gone");
        }

        var back = Enum.TryParse<HandOffListKind>(click.Field(HandOffFields.List), out var list) ? list : (HandOffListKind?)null;
        if (back is null)
        {
            await AdoptAsync(handOff, by, cancellationToken);
        }

        var seen = MoveTable.Allows(MoveKind.MarkSeen, Roles.Of(handOff, by.Actor), handOff.Status) == Role.None
            ? null
            : await register.MoveAsync(handOffId, MoveId.Of(by.Person.Key, click.Nonce, "seen"), new MarkSeen(), by.Actor, cancellationToken) as Accepted;
        return new ActionResult(views.To(seen?.HandOff ?? handOff, by.Person, by.Language) with { BackTo = back }, null);
    }

    /// <summary>Notes where the clicked card stands, if the bot does not know; for those who take part only, since whoever has a card is told of each change.</summary>
    private Task AdoptAsync(HandOff handOff, Clicked by, CancellationToken cancellationToken)
        => by.Place is { } card && Viewers.Of(handOff, by.Person) != HandOffViewer.Reader
            && (by.IsAlone || handOff.Desk.Channel == by.ConversationId)
            ? register.AdoptAsync(handOff.Id, card, cancellationToken)
            : Task.CompletedTask;

    private static ActionResult Sentence(Clicked by, string key)
        => new(null, HandOffTexts.Catalog.Format(by.Language, key, LessonValidator.LongestText));

    /// <summary>The move that a click asks for; or what is missing in it.</summary>
    private (Move? Move, string? Missing) MoveOf(HandOffCardAction click)
    {
        var text = click.Field(HandOffFields.Text);
        return click.Verb switch
        {
            HandOffVerb.Accept => (new Accept(), null),
            HandOffVerb.LookInto => (new LookInto(text), null),
            HandOffVerb.Answer => (new GiveAnswer(text ?? ""), null),
            HandOffVerb.AskBack => (new AskBack(text ?? ""), null),
            HandOffVerb.Reply => (new Reply(text ?? ""), null),
            HandOffVerb.Decline => (new Decline(text ?? ""), null),
            HandOffVerb.Solved => (new ConfirmSolved(text), null),
            HandOffVerb.NotSolved => (new NotSolved(text), null),
            HandOffVerb.Withdraw => (new Withdraw(text), null),
            HandOffVerb.Close => (new Close(text), null),
            HandOffVerb.Follow => (new Follow(), null),
            HandOffVerb.Unfollow => (new Unfollow(), null),
            HandOffVerb.Share => (new Share(), null),
            HandOffVerb.Unshare => (new Unshare(), null),
            HandOffVerb.SuggestionSolved => (new SuggestionSolved(click.Field(HandOffFields.Suggestion) ?? ""), null),
            HandOffVerb.SuggestionFellShort => (new SuggestionFellShort(click.Field(HandOffFields.Suggestion) ?? ""), null),
            HandOffVerb.Forward => click.Field(HandOffFields.Contact) is { } id && Chosen(id) is { } chosen
                ? (new Forward(desks.Of(chosen), text ?? ""), null)
                : (null, "ChooseContact"),
            HandOffVerb.Escalate => Enum.TryParse<NationalBody>(click.Field(HandOffFields.Body), out var body)
                ? NationalContact(body) is { } national ? (new Escalate(desks.Of(national), body, text ?? ""), null) : (null, "NobodyNational")
                : (null, "ChooseBody"),
            _ => (null, "UnknownMove"),
        };
    }

    /// <summary>A card may be older than the directory: who has left since then cannot be chosen any more.</summary>
    private Contact? Chosen(string id) => contacts.Find(id)?.Contact is { } contact && contact.IsValidOn(DanishTime.Today(clock)) ? contact : null;

    private Contact? NationalContact(NationalBody body) => NationalBodies.ContactOf(contacts.Current, body, today: DanishTime.Today(clock));
}

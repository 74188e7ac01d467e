using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Dialogs.Drafts;

/// <summary>
/// What the buttons about drafts do. A click that cannot be carried out changes nothing, and nothing that was typed is lost by it.
/// Safe to use from several threads.
/// </summary>
/// <param name="register">The drafts.</param>
/// <param name="handOffs">The hand-offs.</param>
/// <param name="listing">Makes lists.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed class DraftActions(IDraftRegister register, IHandOffRegister handOffs, DraftListing listing, ILogger<DraftActions> logger)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(DraftCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        return await ClickWork.OrSayAsync(
            async () => click switch
            {
                { Verb: DraftVerb.List } => await listing.ShowAsync(by.Actor, by.Language, cancellationToken),
                { Verb: DraftVerb.Begin, HandOffId: { } handOffId } => await BeginAsync(handOffId, click, by, cancellationToken),
                { DraftId: { } id } when await register.FindAsync(id, cancellationToken) is { } draft => await OfDraftAsync(draft, click, by, cancellationToken),
                _ => Sentence(by, "Refused.NoSuchDraft"),
            },
            Sentence(by, "StoreUnavailable"), logger, click.Verb);
    }

    private async Task<ActionResult> BeginAsync(string handOffId, DraftCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        if (await handOffs.FindAsync(handOffId, cancellationToken) is not { HandOff: var handOff })
        {
            return Sentence(by, "HandOffGone");
        }

        var card = by.IsAlone ? by.Place : null;
        return await register.BeginAsync(handOff, MoveIdOf(click, by), by.Actor, card, cancellationToken) switch
        {
            // Where others read along there is no place for a text that nobody has approved.
            DraftAccepted when !by.IsAlone => Sentence(by, "BegunElsewhere"),
            DraftAccepted { Draft: var draft } => Show(draft, by),
            DraftRefused { Reason: var reason } => Sentence(by, $"Refused.{reason}"),
            _ => throw new InvalidOperationException("A draft is begun or not."),
        };
    }

    private async Task<ActionResult> OfDraftAsync(LessonDraft draft, DraftCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        if (draft.SideOf(by.Actor) == DraftSide.None)
        {
            return Sentence(by, "Refused.NotYours");
        }

        if (by.IsAlone && by.Place is { } card && click.Verb != DraftVerb.View)
        {
            await register.AdoptAsync(draft.Id, card, cancellationToken);
        }

        return click.Verb switch
        {
            DraftVerb.View => Show(draft, by),
            DraftVerb.Drop => await MoveAsync(draft, new DropDraft(click.Fields.GetValueOrDefault(DraftFields.Reason) ?? ""), null, click, by, cancellationToken),
            _ => await WriteAsync(draft, click, by, cancellationToken),
        };
    }

    /// <summary>Keeps or approves what was typed; nobody is taken to approve a text that was masked after they saw it.</summary>
    private async Task<ActionResult> WriteAsync(LessonDraft draft, DraftCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        var (typed, masked) = DraftTyping.Of(click, draft).Masked();
        if (masked.Count > 0)
        {
            return new ActionResult(
                Card(draft, by) with
                {
                    Typed = typed,
                    Masked = masked,
                    Faults = DraftLesson.Of(draft.Id, draft.Origin, typed).Faults,
                    Notice = click.BasedOn == draft.TextNumber ? null : DraftTexts.Catalog.Get(by.Language, "Refused.ChangedMeanwhile"),
                },
                null);
        }

        DraftMove move = click.Verb == DraftVerb.Approve ? new ApproveDraft(typed, click.BasedOn) : new EditDraft(typed, click.BasedOn);
        return await MoveAsync(draft, move, typed, click, by, cancellationToken);
    }

    private async Task<ActionResult> MoveAsync(
        LessonDraft draft, DraftMove move, DraftText? typed, DraftCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        var result = await register.MoveAsync(draft.Id, MoveIdOf(click, by), move, by.Actor, cancellationToken);
        return result switch
        {
            DraftAccepted { Draft: var after } => Show(after, by),
            DraftRefused { Reason: DraftRefusal.ReasonMissing or DraftRefusal.ReasonTooLong or DraftRefusal.Crowded or DraftRefusal.NoSuchDraft } refused
                => Sentence(by, $"Refused.{refused.Reason}"),
            DraftRefused { Draft: { } now } refused => new ActionResult(
                Card(now, by) with
                {
                    Typed = now.Status == DraftStatus.Proposed && refused.Reason is DraftRefusal.Invalid or DraftRefusal.ChangedMeanwhile ? typed : null,
                    Faults = refused.Faults,
                    Notice = DraftTexts.Catalog.Format(by.Language, $"Refused.{refused.Reason}", LessonValidator.LongestText),
                },
                null),
            _ => throw new InvalidOperationException("A move is accepted or refused."),
        };
    }

    private static ActionResult Show(LessonDraft draft, Clicked by) => new(Card(draft, by), null);

    private static DraftReply Card(LessonDraft draft, Clicked by) => DraftViews.To(draft, draft.SideOf(by.Actor), by.Language);

    private static ActionResult Sentence(Clicked by, string key) => new(null, DraftTexts.Catalog.Format(by.Language, key, LessonValidator.LongestText));

    private static string MoveIdOf(DraftCardAction click, Clicked by) => MoveId.Of(
        [by.Person.Key, click.Nonce, click.Verb.ToString(), .. click.Fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}")]);
}

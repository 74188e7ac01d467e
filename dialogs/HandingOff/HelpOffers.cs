using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Dialogs.HandingOff;

/// <summary>
/// Lets somebody help with an open question that is not on their desk. Of a question that is not shared nothing is said, not even
/// that it is there. Safe to use from several threads.
/// </summary>
/// <param name="register">The hand-offs.</param>
/// <param name="views">Shows hand-offs.</param>
/// <param name="telling">Who may tell experiences.</param>
public sealed class HelpOffers(IHandOffRegister register, HandOffViews views, IOptions<LoggingOptions> telling) : IHelpOffers
{
    /// <inheritdoc/>
    public async Task<ActionResult> OfferAsync(string handOffId, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await register.FindAsync(handOffId, cancellationToken) is not { HandOff: var handOff })
        {
            return Sentence(by, "HelpNotShown");
        }

        // Who takes part is shown how it stands, but never where others would learn of it.
        return by.IsAlone && Viewers.Of(handOff, by.Person) is var viewer and (HandOffViewer.Asker or HandOffViewer.Contact)
                ? new ActionResult(views.To(handOff, by.Person, by.Language, Say(by, $"Help{viewer}")), null)
            : !handOff.IsShared ? Sentence(by, "HelpNotShown")
            : !handOff.IsOpen ? Sentence(by, $"HelpEnded.{handOff.Status}")
            : new ActionResult(Form(handOff, by), null);
    }

    /// <summary>Sends what somebody typed to the one who asked. What cannot be sent stays on the card.</summary>
    /// <param name="handOffId">The question, from wherever.</param>
    /// <param name="click">The click, with what was typed.</param>
    /// <param name="by">Who helps, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> SuggestAsync(string handOffId, HandOffCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        var typed = click.Field(HandOffFields.Told);
        var result = await register.MoveAsync(
            handOffId, MoveId.Of(by.Person.Key, click), new Suggest(typed ?? "", by.Person.Organisation), by.Actor, cancellationToken);
        return result switch
        {
            Accepted { Entry.Text: var sent } => new ActionResult(new HelpSentReply(by.Language, by.IsAlone ? sent : null), null),
            Refused { Reason: Refusal.Ended, HandOff: { } ended } => Late(ended, typed, by),
            Refused { Reason: Refusal.TextMissing or Refusal.TextTooLong or Refusal.Crowded } refused => Sentence(by, $"Refused.{refused.Reason}"),
            _ => Sentence(by, "HelpNotSent"),
        };
    }

    /// <summary>It ended while somebody was writing: the words come back, and can still become an experience. Where others read along, they stay on the card.</summary>
    private ActionResult Late(HandOff ended, string? typed, Clicked by)
    {
        var key = $"HelpLate.{ended.Status}";
        return by.IsAlone
            ? new ActionResult(Form(ended, by) with { Typed = typed, Notice = Say(by, key) }, null)
            : Sentence(by, key);
    }

    private HelpOfferReply Form(HandOff handOff, Clicked by)
        => new(by.Language, Nonce.New(), handOff.Id, handOff.Question.Text, handOff.Question.Sector, handOff.Trail[0].At)
        {
            CanSend = handOff.IsOpen,
            CanTell = by.IsAlone && telling.Value.MayTell(by.Person),
        };

    private static ActionResult Sentence(Clicked by, string key) => new(null, Say(by, key));

    private static string Say(Clicked by, string key) => HandOffTexts.Catalog.Format(by.Language, key, LessonValidator.LongestText);
}

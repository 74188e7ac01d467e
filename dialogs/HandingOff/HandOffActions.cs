using System.Globalization;
using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Dialogs.HandingOff;

/// <summary>
/// What the buttons on cards of hand-offs do. A click that cannot be carried out changes nothing, and the card stays with what
/// was typed into it. Safe to use from several threads.
/// </summary>
/// <param name="offers">Offers and sends.</param>
/// <param name="moves">Makes moves.</param>
/// <param name="listing">Makes lists.</param>
/// <param name="helping">Lets people help who are not asked.</param>
/// <param name="drafts">The drafts of lessons that are made of solved hand-offs.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed class HandOffActions(
    HandOffOffers offers, HandOffMoves moves, HandOffListing listing, HelpOffers helping, IDraftRegister drafts, ILogger<HandOffActions> logger)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(HandOffCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        return await ClickWork.OrSayAsync(
            async () => await WithDraftAsync(await TryAsync(click, by, cancellationToken), cancellationToken),
            new ActionResult(null, HandOffTexts.Catalog.Get(by.Language, "StoreUnavailable")), logger, click.Verb);
    }

    private Task<ActionResult> TryAsync(HandOffCardAction click, Clicked by, CancellationToken cancellationToken) => click switch
    {
        { Verb: HandOffVerb.Preview } => offers.PreviewAsync(click, by, cancellationToken),
        { Verb: HandOffVerb.Send } => offers.SendAsync(click, by, cancellationToken),
        { Verb: HandOffVerb.List } => ListAsync(click, by, cancellationToken),
        { HandOffId: null } => Task.FromResult(new ActionResult(null, HandOffTexts.Catalog.Get(by.Language, "Gone"))),
        { Verb: HandOffVerb.View, HandOffId: { } id } => moves.ViewAsync(id, click, by, cancellationToken),
        { Verb: HandOffVerb.Help, HandOffId: { } id } => helping.OfferAsync(id, by, cancellationToken),
        { Verb: HandOffVerb.Suggest, HandOffId: { } id } => helping.SuggestAsync(id, click, by, cancellationToken),
        { HandOffId: { } id } => moves.MakeAsync(id, click, by, cancellationToken),
    };

    /// <summary>A solved hand-off tells whether a lesson is being made of it.</summary>
    private async Task<ActionResult> WithDraftAsync(ActionResult result, CancellationToken cancellationToken)
        => result.Reply is HandOffReply { HandOff: { Status: HandOffStatus.Solved, Id: var id } } reply
            ? result with { Reply = reply with { Draft = (await drafts.FindAsync(DraftProposal.IdOf(id), cancellationToken))?.Status } }
            : result;

    private Task<ActionResult> ListAsync(HandOffCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        var kind = Enum.TryParse<HandOffListKind>(click.Field(HandOffFields.List), out var list) ? list : HandOffListKind.Mine;
        var filter = Enum.TryParse<HandOffFilter>(click.Field(HandOffFields.Filter), out var part) ? part : HandOffFilter.Open;
        var first = int.TryParse(click.Field(HandOffFields.First), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return listing.ShowAsync(kind, filter, first, by.Person, by.Language, cancellationToken);
    }
}

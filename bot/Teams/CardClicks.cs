using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.CheckIns;
using TeamsPilotBot.Dialogs.Directory;
using TeamsPilotBot.Dialogs.Drafts;
using TeamsPilotBot.Dialogs.Gaps;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Keeping;
using TeamsPilotBot.Dialogs.LessonFiles;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Matching;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Numbers;
using TeamsPilotBot.Dialogs.Portfolio;
using TeamsPilotBot.Dialogs.Reading;
using TeamsPilotBot.Dialogs.Recurring;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.Reviewing;
using TeamsPilotBot.Dialogs.Rights;
using TeamsPilotBot.Dialogs.SearchWords;
using TeamsPilotBot.Dialogs.Versions;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>
/// Answers clicks on cards. An Action.Execute is answered with the card to show in its place, to the one who clicked;
/// an Action.Submit, from clients that know no better, with the same card in place of the old one where nobody else reads
/// along, and with a message where somebody does. Safe to use from several threads.
/// </summary>
/// <param name="actions">What the buttons of answers do.</param>
/// <param name="handOffs">What the buttons of hand-offs do.</param>
/// <param name="directory">What the buttons of the directory do.</param>
/// <param name="roles">What the buttons about roles do.</param>
/// <param name="tenants">What the buttons about tenants do.</param>
/// <param name="drafts">What the buttons of drafts do.</param>
/// <param name="recurring">What the buttons about recurring questions do.</param>
/// <param name="keeping">What the buttons about keeping lessons alive do.</param>
/// <param name="reading">Shows lessons.</param>
/// <param name="rights">What the buttons about a person's own data do.</param>
/// <param name="reviews">What the buttons about experiences under review do.</param>
/// <param name="versions">What the buttons about the versions of lessons do.</param>
/// <param name="logging">What the buttons about tellings do.</param>
/// <param name="subscriptions">What the buttons about who gets the weekly digest do.</param>
/// <param name="digests">What the buttons of digests do.</param>
/// <param name="checkIns">What the buttons of check-ins do.</param>
/// <param name="matching">What the buttons about projects and introductions do.</param>
/// <param name="portfolio">What the buttons of the portfolio do.</param>
/// <param name="gaps">What the buttons of the matrix do.</param>
/// <param name="numbers">What the buttons of the numbers do.</param>
/// <param name="words">What the buttons about search words do.</param>
/// <param name="files">What the buttons about files of lessons do.</param>
/// <param name="cards">Makes cards.</param>
/// <param name="memory">The clicks that were answered already.</param>
public sealed class CardClicks(
    AnswerActions actions, HandOffActions handOffs, DirectoryActions directory, RoleActions roles, TenantActions tenants, DraftActions drafts, RecurringActions recurring, LessonReading reading,
    RightsActions rights, KeepActions keeping, ReviewActions reviews, VersionActions versions, LoggingActions logging,
    SubscriptionActions subscriptions, DigestActions digests, CheckInActions checkIns, MatchActions matching,
    PortfolioActions portfolio, GapActions gaps, NumbersActions numbers, SearchWordActions words, LessonFileActions files, IReplyCards cards, ClickMemory memory)
{
    /// <summary>Answers an Action.Execute.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="click">The click.</param>
    /// <param name="person">Who clicked.</param>
    /// <param name="language">The language for a sentence, where the question is gone.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<AdaptiveCardInvokeResponse> ExecuteAsync(
        ITurnContext turnContext, CardClick click, Person person, Language language, CancellationToken cancellationToken)
        => (await AnswerAsync(turnContext, click, person, language, cancellationToken)).Response();

    /// <summary>Answers an Action.Submit with a message, or by changing the card.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="click">The click.</param>
    /// <param name="person">Who clicked.</param>
    /// <param name="language">The language for a sentence, where the question is gone.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task SubmitAsync(
        ITurnContext turnContext, CardClick click, Person person, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(click);
        var answer = await AnswerAsync(turnContext, click, person, language, cancellationToken);
        var alone = turnContext.Activity.Kind() == ConversationKind.Personal;
        var message = !alone && answer.Card is not null && Aside(click, answer, language) is { } aside ? MessageFactory.Text(aside) : answer.Message();
        if (alone && answer.Card is not null && turnContext.Activity.ReplyToId is { Length: > 0 } clicked)
        {
            message.Id = clicked;
            await turnContext.UpdateActivityAsync(message, cancellationToken);
        }
        else
        {
            await turnContext.SendActivityAsync(message, cancellationToken);
        }
    }

    /// <summary>
    /// What everybody may read of a click's answer where a client shows it to all of them: of what somebody said for themselves no more
    /// than that it was heard, and no digest that stands there already. Null for the card itself.
    /// </summary>
    private static string? Aside(CardClick click, ClickAnswer answer, Language language) => click switch
    {
        AnswerCardAction { Verb: var verb and (AnswerVerb.Helped or AnswerVerb.NotHelped) } => TeamsTexts.Catalog.Get(language, "Thanks" + verb),
        DigestCardAction { Verb: DigestVerb.Follow } => TeamsTexts.Catalog.Get(language, "DigestFollow"),
        DigestCardAction { Verb: DigestVerb.Back } => TeamsTexts.Catalog.Get(language, "DigestBack"),
        DigestCardAction { Verb: DigestVerb.Fewer or DigestVerb.Undo } => answer.Text,
        _ => null,
    };

    private async Task<ClickAnswer> AnswerAsync(
        ITurnContext turnContext, CardClick click, Person person, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(click);
        if (KeyOf(click) is not var (card, button))
        {
            return await DoAsync();
        }

        return await memory.OnceAsync(new Click(turnContext.Activity, person, card, button), ClickMemory.OfCards, DoAsync, cancellationToken)
            ?? new ClickAnswer(null, TeamsTexts.Catalog.Get(language, "AtWork"), IsFinal: false);

        async Task<ClickAnswer> DoAsync()
        {
            var (reply, sentence) = click switch
            {
                AnswerCardAction { Verb: AnswerVerb.LogExperience } tried => await logging.FromAnswerAsync(tried, ClickedBy.Of(turnContext.Activity, person, language), cancellationToken),
                AnswerCardAction answer => await actions.DoAsync(answer, person, language, cancellationToken),
                HandOffCardAction handOff => await handOffs.DoAsync(handOff, ClickedBy.Of(turnContext.Activity, person, language), cancellationToken),
                DirectoryCardAction asked => await directory.DoAsync(asked, ClickedBy.Of(turnContext.Activity, person, language), cancellationToken),
                RoleCardAction role => await roles.DoAsync(role, ClickedBy.Of(turnContext.Activity, person, language), cancellationToken),
                TenantCardAction tenant => await tenants.DoAsync(tenant, ClickedBy.Of(turnContext.Activity, person, language), cancellationToken),
                DraftCardAction draft => await drafts.DoAsync(draft, ClickedBy.Of(turnContext.Activity, person, language), cancellationToken),
                RightsCardAction own => await rights.DoAsync(own, ClickedBy.Of(turnContext.Activity, person, language), cancellationToken),
                KeepCardAction kept => await keeping.DoAsync(kept, ClickedBy.Of(turnContext.Activity, person, language), cancellationToken),
                RecurringCardAction group => await recurring.DoAsync(group, ClickedBy.Of(turnContext.Activity, person, language), cancellationToken),
                ReadOnCardAction lesson => reading.Show(lesson.LessonId, lesson.Part, person, language),
                ReviewCardAction review => await reviews.DoAsync(review, ClickedBy.Of(turnContext.Activity, person, language), cancellationToken),
                VersionCardAction version => await versions.DoAsync(version, ClickedBy.Of(turnContext.Activity, person, language), cancellationToken),
                LoggingCardAction telling => await logging.DoAsync(telling, ClickedBy.Of(turnContext.Activity, person, language), cancellationToken),
                SubscriptionCardAction digest => await subscriptions.DoAsync(
                    digest, ClickedBy.Of(turnContext.Activity, person, language) with { Channel = turnContext.TurnState.Get<ChannelHere>() }, cancellationToken),
                DigestCardAction digest => await digests.DoAsync(digest, ClickedBy.Of(turnContext.Activity, person, language), cancellationToken),
                CheckInCardAction checkIn => await checkIns.DoAsync(checkIn, ClickedBy.Of(turnContext.Activity, person, language), cancellationToken),
                MatchCardAction match => await matching.DoAsync(match, ClickedBy.Of(turnContext.Activity, person, language), cancellationToken),
                PortfolioCardAction project => portfolio.Do(project, ClickedBy.Of(turnContext.Activity, person, language)),
                NumbersCardAction period => await numbers.DoAsync(period, ClickedBy.Of(turnContext.Activity, person, language), cancellationToken),
                SearchWordCardAction word => await words.DoAsync(word, ClickedBy.Of(turnContext.Activity, person, language), cancellationToken),
                LessonFileCardAction file => await files.DoAsync(file, ClickedBy.Of(turnContext.Activity, person, language), cancellationToken),
                GapCardAction area => await gaps.DoAsync(area, ClickedBy.Of(turnContext.Activity, person, language), cancellationToken),
                _ => new ActionResult(null, TeamsTexts.Catalog.Get(language, "UnknownButton")),
            };
            return reply switch
            {
                null => new(null, sentence!, IsFinal: false),
                FileReply file => await BelowAsync(turnContext, file, "FileBelow", language, cancellationToken),
                DigestReply { IsPreview: true, Back: null } preview => await BelowAsync(turnContext, preview, "PreviewBelow", language, cancellationToken),
                _ => ClickAnswer.Of(cards.Show(reply)),
            };
        }
    }

    /// <summary>
    /// A message of its own; the card that was clicked stays. So it is with a file, which comes in the form that the conversation takes, and with
    /// a preview in the personal chat, beside which the form stays open with all that was typed.
    /// </summary>
    private async Task<ClickAnswer> BelowAsync(ITurnContext turnContext, Reply reply, string key, Language language, CancellationToken cancellationToken)
    {
        await turnContext.SendActivityAsync(cards.Show(reply), cancellationToken);
        return new ClickAnswer(null, TeamsTexts.Catalog.Get(language, key), IsFinal: true);
    }

    /// <summary>
    /// By what the same click is known again; null for one that only shows how things stand, and is answered anew each time, and for the
    /// erasure of a person, which knows itself when it is asked for again: nothing of them is to be remembered.
    /// </summary>
    private static (string Card, string Button)? KeyOf(CardClick click) => click switch
    {
        AnswerCardAction answer => (answer.Nonce, string.Join('|', answer.Verb, answer.LessonId, answer.First, answer.Part)),
        HandOffCardAction { Verb: HandOffVerb.View or HandOffVerb.List or HandOffVerb.Preview or HandOffVerb.Help } => null,
        HandOffCardAction handOff => (handOff.Nonce, Button(handOff.Verb.ToString(), handOff.Fields)),
        DirectoryCardAction asked when asked.Verb.OnlyShows() => null,
        DirectoryCardAction asked => (asked.Nonce, Button(asked.Verb.ToString(), asked.Fields)),
        RoleCardAction { Verb: RoleVerb.Save } role => (role.Nonce, Button("roles", role.Fields)),
        TenantCardAction { Verb: TenantVerb.Save or TenantVerb.Remove } tenant => (tenant.Nonce, Button($"tenants{tenant.Verb}", tenant.Fields)),
        DraftCardAction { Verb: DraftVerb.Approve or DraftVerb.Edit or DraftVerb.Drop } draft => (draft.Nonce, Button(draft.Verb.ToString(), draft.Fields)),
        KeepCardAction kept when !kept.Verb.OnlyShows() =>
            (kept.Nonce, StoredKey.Of([kept.Verb.ToString(), kept.LessonId ?? "", kept.ReportId ?? "", kept.Outcome?.ToString() ?? "", kept.Text ?? ""])),
        ReviewCardAction { Verb: ReviewVerb.List or ReviewVerb.View or ReviewVerb.Next } => null,
        ReviewCardAction review => (review.Nonce, Button(review.Verb.ToString(), review.Fields)),
        VersionCardAction { Verb: VersionVerb.Restore } version => (version.Nonce, StoredKey.Of(["restore", version.LessonId, version.Older.ToString(CultureInfo.InvariantCulture)])),
        VersionCardAction { Verb: VersionVerb.Save } version => (version.Nonce, Button(version.Verb.ToString(), version.Fields)),
        LoggingCardAction { Verb: LoggingVerb.List or LoggingVerb.View or LoggingVerb.Read or LoggingVerb.Cancel or LoggingVerb.GoOn } => null,
        LoggingCardAction telling => (telling.Nonce, Button(string.Join('|', telling.Verb, telling.LessonId, telling.Field), telling.Fields)),
        SubscriptionCardAction digest when !digest.Verb.OnlyShows() => (digest.Nonce, Button(digest.Verb.ToString(), digest.Fields)),
        DigestCardAction { Verb: DigestVerb.Follow or DigestVerb.Fewer or DigestVerb.Undo } digest =>
            (digest.Nonce, StoredKey.Of([digest.Verb.ToString(), digest.Kind?.ToString() ?? "", digest.Category?.ToString() ?? ""])),
        CheckInCardAction checkIn when !checkIn.Verb.OnlyShows() => (checkIn.Nonce, CheckInButton(checkIn)),
        MatchCardAction match when !match.Verb.OnlyShows() => (match.Nonce, string.Join('|', match.Verb, match.ProjectId, match.IntroductionId)),
        SearchWordCardAction word when !word.Verb.OnlyShows() => (word.Nonce, Button(word.Verb.ToString(), word.Fields)),
        LessonFileCardAction file when !file.Verb.OnlyShows() => (file.Nonce, string.Join('|', file.Verb, file.Upload)),
        RecurringCardAction { Verb: RecurringVerb.Raise } raise => (raise.Nonce, StoredKey.Of(["raise", raise.Body ?? "", raise.Text ?? ""])),
        _ => null,
    };

    private static string CheckInButton(CheckInCardAction click)
        => StoredKey.Of(
            "checkIn", click.Verb.ToString(), click.Quarter.Code(), click.ProjectId, string.Join(',', click.Typed.Areas), click.Typed.Hard, click.Typed.Learned,
            click.Typed.Help, click.Typed.AsQuestion ? "ask" : "", click.Typed.MayBeRead ? "read" : "");

    private static string Button(string verb, IReadOnlyDictionary<string, string> fields)
        => StoredKey.Of([verb, .. fields.OrderBy(field => field.Key, StringComparer.Ordinal).SelectMany(field => new[] { field.Key, field.Value })]);
}

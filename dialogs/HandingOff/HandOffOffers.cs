using System.Globalization;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;
using Reply = TeamsPilotBot.Dialogs.Replies.Reply;

namespace TeamsPilotBot.Dialogs.HandingOff;

/// <summary>
/// Offers to hand a question on, and sends it. What is being written lives in the fields of the card until it is sent; the bot
/// keeps nothing of it. Safe to use from several threads.
/// </summary>
/// <param name="questions">Answers kept questions again.</param>
/// <param name="contacts">The directory.</param>
/// <param name="desks">Makes desks of contacts.</param>
/// <param name="register">The hand-offs.</param>
/// <param name="open">Finds open questions that mean the same.</param>
/// <param name="views">Shows hand-offs.</param>
/// <param name="loads">Is told when a contact has one more.</param>
public sealed class HandOffOffers(
    QuestionDesk questions, IContactBook contacts, Desks desks, IHandOffRegister register, OpenQuestions open, HandOffViews views, IContactLoads loads)
{
    /// <summary>The question as it would be sent, when the asker has just asked for a contact.</summary>
    /// <param name="answer">The answer that did not help.</param>
    /// <param name="questionId">The question in the log.</param>
    /// <param name="first">Where in the answer to go back to.</param>
    /// <param name="person">Who asks.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> BeginAsync(Answer answer, string questionId, int? first, Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(person);
        if (answer.Route is not { } route)
        {
            return new ActionResult(null, HandOffTexts.Catalog.Get(answer.Language, "NoContact"));
        }

        var question = HandOffQuestions.Of(answer, questionId, null, person).Question;
        return new ActionResult(await ShowAsync(question, route, questionId, first, person, answer.Language, cancellationToken), null);
    }

    /// <summary>The preview again, with what was typed into it and the contact that was chosen.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> PreviewAsync(HandOffCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        var (draft, problem) = await DraftAsync(click, by, cancellationToken);
        return draft is null ? problem! : new ActionResult(await ShowAsync(draft, click, by, null, cancellationToken), null);
    }

    /// <summary>Sends the question; shows the preview again if personal data had to be masked first, or something is missing.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> SendAsync(HandOffCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        var (draft, problem) = await DraftAsync(click, by, cancellationToken);
        if (draft is null)
        {
            return problem!;
        }

        if (draft.Masked.Count > 0)
        {
            return new ActionResult(await ShowAsync(draft, click, by, null, cancellationToken), null);
        }

        // The same click delivered again, under whatever id, is the same hand-off: it is named after the card it was sent from.
        var id = MoveId.Of(by.Person.Key, click.Nonce, "hand-off");
        var desk = desks.Of(draft.Route.Contact);
        var sent = await register.SendAsync(
            id, MoveId.Of(by.Person.Key, click), by.Actor, draft.Question, desk, by.IsAlone ? by.Place : null, cancellationToken);
        loads.LookAnew();
        return sent switch
        {
            Accepted { HandOff: var handOff } => new ActionResult(
                by.IsAlone ? views.To(handOff, by.Person, by.Language) : new HandOffSentReply(by.Language, handOff), null),
            Refused { Reason: Refusal.IdTaken } when await register.FindAsync(id, cancellationToken) is { HandOff: var handOff }
                && handOff.AskerKey == by.Person.Key => new ActionResult(views.To(handOff, by.Person, by.Language), null),
            Refused { Reason: var reason } => new ActionResult(
                await ShowAsync(draft, click, by, HandOffTexts.Catalog.Format(by.Language, $"NotSent.{reason}", LessonValidator.LongestText), cancellationToken), null),
            _ => throw new InvalidOperationException("A hand-off is sent or not."),
        };
    }

    private async Task<(Draft? Draft, ActionResult? Problem)> DraftAsync(HandOffCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (click.QuestionId is not { } questionId || await questions.AgainAsync(questionId, by.Person, cancellationToken) is not { Answer: var answer })
        {
            return (null, new ActionResult(null, HandOffTexts.Catalog.Get(by.Language, "QuestionTooOld")));
        }

        var chosen = click.Field(HandOffFields.Contact) is { } id && id != answer.Route?.Contact.Id ? contacts.Find(id)?.Contact : null;
        var route = chosen is null ? answer.Route : new ContactRoute(chosen, HandOffTexts.Catalog.Get(by.Language, "ChosenByYou"));
        if (route is null)
        {
            return (null, new ActionResult(null, HandOffTexts.Catalog.Get(by.Language, "NoContact")));
        }

        var (question, masked) = HandOffQuestions.Of(answer, questionId, click, by.Person);
        return (new Draft(question with { RouteReason = chosen is null ? route.Reason : null }, masked, route), null);
    }

    private async Task<Reply> ShowAsync(Draft draft, HandOffCardAction click, Clicked by, string? notice, CancellationToken cancellationToken)
        => await ShowAsync(draft.Question, draft.Route, click.QuestionId!, First(click), by.Person, by.Language, cancellationToken) with { Masked = draft.Masked, Notice = notice };

    private static int? First(HandOffCardAction click)
        => int.TryParse(click.Field(HandOffFields.First), NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : null;

    private async Task<HandOffPreviewReply> ShowAsync(
        HandOffQuestion question, ContactRoute route, string questionId, int? first, Person person, Language language, CancellationToken cancellationToken)
    {
        var same = await open.FindAsync(question.Text, person.Key, cancellationToken);
        var others = views.Others(id => person.Contacts.Contains(id));
        return new HandOffPreviewReply(
            language,
            questionId,
            Nonce.New(),
            first,
            question with { RouteReason = route.Reason },
            views.Lessons(question.Found, person.Reader),
            route,
            desks.Of(route.Contact).Start,
            others.Any(other => other.Id == route.Contact.Id) ? others : [route.Contact, .. others])
        {
            Own = same.FirstOrDefault(found => found.IsOwn)?.HandOff,
            Same = [.. same.Where(found => !found.IsOwn).Select(found => found.HandOff)],
        };
    }

    private sealed record Draft(HandOffQuestion Question, EquatableList<PersonalDataKind> Masked, ContactRoute Route);
}

using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Dialogs.Logging;

/// <summary>
/// What the buttons about tellings do. What is typed into a card is kept by every button of it. The same click twice changes nothing,
/// and a click on an older card goes to its step with what is kept by now. Safe to use from several threads.
/// </summary>
/// <param name="register">The tellings.</param>
/// <param name="desk">Takes down what is told.</param>
/// <param name="views">Shows tellings.</param>
/// <param name="listing">Makes lists.</param>
/// <param name="questions">Answers kept questions again.</param>
/// <param name="options">Who may tell.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed partial class LoggingActions(
    ISubmissionRegister register, TellingDesk desk, TellingViews views, TellingListing listing, QuestionDesk questions, IOptions<LoggingOptions> options,
    ILogger<LoggingActions> logger)
{
    private readonly OlderCards older = new(desk);

    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(LoggingCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (!by.IsAlone)
        {
            return Sentence(by, "OnlyAlone");
        }

        try
        {
            return click switch
            {
                { Verb: LoggingVerb.List } => await listing.ShowAsync(by, click.First, cancellationToken),
                { SubmissionId: null, Verb: LoggingVerb.Begin or LoggingVerb.Next } => await BeginAsync(click, by, cancellationToken),
                { SubmissionId: { } id } when await register.FindAsync(id, cancellationToken) is { } submission && submission.IsBy(by.Person.Key)
                    => await OfTellingAsync(submission, click, by, cancellationToken),
                _ => Sentence(by, "Refused.NoSuchSubmission"),
            };
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotDone(logger, unavailable, click.Verb);
            return Sentence(by, "StoreUnavailable");
        }
    }

    /// <summary>"Det har vi også prøvet", on an answer: begins a telling with the question that was asked, or asks about the one that is open.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> FromAnswerAsync(AnswerCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (!by.IsAlone || !options.Value.MayTell(by.Person))
        {
            return Sentence(by, by.IsAlone ? "NotAllowed" : "OnlyAlone");
        }

        try
        {
            var begin = new LoggingCardAction(LoggingVerb.Begin, click.Nonce, new Dictionary<string, string>()) { QuestionId = click.QuestionId };
            return await desk.OpenAsync(by, cancellationToken) is { } open && Telling.HasText(open) && !open.Has(MoveIdOf(begin, by))
                ? new ActionResult(new TellingChoiceReply(by.Language, Nonce.New(), open, click.QuestionId), null)
                : await BeginAsync(begin, by, cancellationToken);
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotDone(logger, unavailable, LoggingVerb.Begin);
            return Sentence(by, "StoreUnavailable");
        }
    }

    private async Task<ActionResult> BeginAsync(LoggingCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        if (!options.Value.MayTell(by.Person))
        {
            return Sentence(by, "NotAllowed");
        }

        var story = click.Fields.GetValueOrDefault(ExperienceFields.Story) is { } typed && Telling.HasWords(typed) ? typed.Trim() : null;
        if (story?.Length > Knowledge.Submissions.Reading.Story.Longest)
        {
            return new ActionResult(null, LoggingTexts.Catalog.Format(by.Language, "TooLong", Knowledge.Submissions.Reading.Story.Longest));
        }

        var question = click.QuestionId is { } id ? (await questions.AgainAsync(id, by.Person, cancellationToken))?.Answer.Question : null;
        var start = new ExperienceText { Keywords = question is null ? [] : [Telling.SearchOf(question)] };
        var begun = await desk.BeginAsync(start, story, MoveIdOf(click, by), by, cancellationToken);
        return begun.Reply is TellingReply card && question is not null
            ? new ActionResult(card with { Question = question, QuestionId = click.QuestionId }, null)
            : begun;
    }

    private async Task<ActionResult> OfTellingAsync(Submission submission, LoggingCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        if (submission.Has(MoveIdOf(click, by)) || click.Verb == LoggingVerb.View)
        {
            return new ActionResult(await views.OfAsync(submission, by, cancellationToken), null);
        }

        return click.Verb switch
        {
            LoggingVerb.Begin => await BeginAsync(click with { SubmissionId = null }, by, cancellationToken),
            LoggingVerb.Cancel => new ActionResult(new TellingCancelReply(by.Language, Nonce.New(), submission), null),
            LoggingVerb.Withdraw => await DoneAsync(await register.MoveAsync(submission.Id, MoveIdOf(click, by), new TakeBack(), by.Actor, cancellationToken), by, cancellationToken),
            LoggingVerb.Read => views.Lesson(click.LessonId, by) is { } lesson
                ? new ActionResult(new TellingLessonReply(by.Language, Nonce.New(), submission, lesson), null)
                : Sentence(by, "Refused.NoSuchLesson"),
            _ when !submission.IsOpen => new ActionResult(
                await views.OfAsync(submission, by, cancellationToken) with { Notice = LoggingTexts.Catalog.Get(by.Language, "Refused.WrongState") }, null),
            LoggingVerb.GoOn => await desk.TellAsync(submission, submission.Text, submission.Step, MoveIdOf(click, by), by, cancellationToken, submission.Field),
            LoggingVerb.Attach or LoggingVerb.Detach => await AttachAsync(submission, click, by, cancellationToken),
            LoggingVerb.Send => await SendAsync(submission, click, by, cancellationToken),
            LoggingVerb.Edit => await EditAsync(submission, click, by, cancellationToken),
            _ when !IsCurrent(submission, click) && click.Verb == LoggingVerb.Later => await LaterAsync(submission, submission.Text, click, by, cancellationToken),
            _ when !IsCurrent(submission, click) => await older.ShowAsync(submission, click, MoveIdOf(click, by), by, cancellationToken),
            _ => await StepAsync(submission, click, by, cancellationToken),
        };
    }

    private static bool IsCurrent(Submission submission, LoggingCardAction click)
        => click.Step == submission.Step && click.Field == submission.Field && click.BasedOn == submission.TextNumber;

    private async Task<ActionResult> StepAsync(Submission submission, LoggingCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        var field = submission.Field ?? TellingTexts.FieldOf(submission.Step);
        var typed = field is null ? null : click.Fields.GetValueOrDefault(field);
        if (field is not null && TellingTexts.IsTyped(field) && typed is not null)
        {
            if (typed.Trim().Length > TellingTexts.Most(field))
            {
                return await desk.TooLongAsync(submission, field, typed, by, cancellationToken);
            }

            if (click.Verb == LoggingVerb.Next)
            {
                return Telling.HasWords(typed) || TellingTexts.MayBeEmpty(field)
                    ? await desk.AnswerAsync(submission, field, typed, MoveIdOf(click, by), by, cancellationToken)
                    : new ActionResult(await views.OfAsync(submission, by, cancellationToken) with { Notice = LoggingTexts.Catalog.Get(by.Language, "NoText") }, null);
            }
        }

        var text = desk.Typed(submission.Text, Kept(click.Fields));
        return click.Verb switch
        {
            LoggingVerb.Back => await desk.TellAsync(submission, text, submission.Field is null ? TellingCourse.Before(text, submission.Step) : TellingStep.Preview, MoveIdOf(click, by), by, cancellationToken),
            LoggingVerb.Later => await LaterAsync(submission, text, click, by, cancellationToken),
            LoggingVerb.Skip when TellingCourse.CanSkip(submission.Step) => await desk.TellAsync(submission, text, TellingCourse.After(submission.Reached, text, submission.Step), MoveIdOf(click, by), by, cancellationToken),
            LoggingVerb.Next => await desk.TellAsync(submission, text, TellingDesk.Next(submission, text), MoveIdOf(click, by), by, cancellationToken),
            _ => new ActionResult(await views.OfAsync(submission, by, cancellationToken), null),
        };
    }

    private async Task<ActionResult> LaterAsync(Submission submission, ExperienceText text, LoggingCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        if (!text.Masked().Text.SaysSame(submission.Text))
        {
            await register.MoveAsync(submission.Id, MoveId.Of(MoveIdOf(click, by), "kept"), new Tell(text, submission.Step) { Field = submission.Field }, by.Actor, cancellationToken);
        }

        return await PauseAsync(submission, MoveIdOf(click, by), by, cancellationToken);
    }

    /// <summary>Puts a telling off.</summary>
    internal async Task<ActionResult> PauseAsync(Submission submission, string moveId, Clicked by, CancellationToken cancellationToken)
        => await register.MoveAsync(submission.Id, moveId, new Pause(true), by.Actor, cancellationToken) switch
        {
            SubmissionAccepted { Submission: var now } => new ActionResult(new TellingDoneReply(by.Language, Nonce.New(), now), null),
            SubmissionRefused { Reason: SubmissionRefusal.AlreadySo, Submission: { } now } => new ActionResult(new TellingDoneReply(by.Language, Nonce.New(), now), null),
            var refused => await desk.ShowAsync(refused, by, cancellationToken),
        };

    private async Task<ActionResult> AttachAsync(Submission submission, LoggingCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        if (click.Verb == LoggingVerb.Attach && views.Lesson(click.LessonId, by) is null)
        {
            return Sentence(by, "Refused.NoSuchLesson");
        }

        if (IsCurrent(submission, click) && desk.Typed(submission.Text, Kept(click.Fields)) is var text && !text.Masked().Text.SaysSame(submission.Text))
        {
            await register.MoveAsync(submission.Id, MoveId.Of(MoveIdOf(click, by), "kept"), new Tell(text, submission.Step), by.Actor, cancellationToken);
        }

        var move = new Attach(click.Verb == LoggingVerb.Attach ? click.LessonId : null);
        return await desk.ShowAsync(await register.MoveAsync(submission.Id, MoveIdOf(click, by), move, by.Actor, cancellationToken), by, cancellationToken);
    }

    private async Task<ActionResult> EditAsync(Submission submission, LoggingCardAction click, Clicked by, CancellationToken cancellationToken)
        => click.Field is { } field && Telling.Editable.Contains(field)
            ? await desk.TellAsync(submission, submission.Text, TellingStep.Preview, MoveIdOf(click, by), by, cancellationToken, field)
            : new ActionResult(await views.OfAsync(submission, by, cancellationToken) with { Notice = LoggingTexts.Catalog.Get(by.Language, "ChooseField") }, null);

    private async Task<ActionResult> SendAsync(Submission submission, LoggingCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        // Nobody sends a text that they have not seen.
        if (click.BasedOn != submission.TextNumber || submission.Step != TellingStep.Preview || submission.Field is not null)
        {
            var told = await desk.TellAsync(submission, submission.Text, TellingStep.Preview, MoveIdOf(click, by), by, cancellationToken);
            return told.Reply is TellingReply card ? new ActionResult(card with { Notice = card.Notice ?? LoggingTexts.Catalog.Get(by.Language, "OlderPreview") }, null) : told;
        }

        return await SendAsync(submission, MoveIdOf(click, by), by, cancellationToken);
    }

    /// <summary>Sends the telling as it is kept.</summary>
    internal async Task<ActionResult> SendAsync(Submission submission, string moveId, Clicked by, CancellationToken cancellationToken)
    {
        var result = await register.MoveAsync(submission.Id, moveId, new Send(submission.Text), by.Actor, cancellationToken);
        return await DoneAsync(result, by, cancellationToken);
    }

    private async Task<ActionResult> DoneAsync(SubmissionResult result, Clicked by, CancellationToken cancellationToken)
        => result is SubmissionAccepted { Submission: var now }
            ? new ActionResult(new TellingDoneReply(by.Language, Nonce.New(), now), null)
            : await desk.ShowAsync(result, by, cancellationToken);

    /// <summary>What buttons other than "on" keep of a card: a story is only taken when its teller goes on, and a text that was emptied by mistake is not.</summary>
    private static Dictionary<string, string> Kept(IReadOnlyDictionary<string, string> fields)
        => fields.Where(field => field.Key != ExperienceFields.Reason
                && (field.Value.Trim().Length > 0 || TellingTexts.MayBeEmpty(field.Key) || !TellingTexts.IsTyped(field.Key)) && field.Value.Trim().Length <= TellingTexts.Most(field.Key))
            .ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);

    private static ActionResult Sentence(Clicked by, string key) => new(null, LoggingTexts.Catalog.Get(by.Language, key));

    private static string MoveIdOf(LoggingCardAction click, Clicked by) => MoveId.Of(
        [by.Person.Key, click.Nonce, click.Verb.ToString(), click.LessonId ?? "", click.Field ?? "",
            .. click.Fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}")]);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A click on a card of a telling ({Verb}) could not be carried out.")]
        public static partial void NotDone(ILogger logger, Exception exception, LoggingVerb verb);
    }
}

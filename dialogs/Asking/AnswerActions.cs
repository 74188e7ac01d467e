using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.Versions;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Feedback;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Asking;

/// <summary>What a click on an answer led to: a card to show in its place, or a sentence if that could not be done.</summary>
/// <param name="Reply">The card; null if there is only a sentence.</param>
/// <param name="Sentence">The sentence; null if there is a card.</param>
public sealed record ActionResult(Reply? Reply, string? Sentence);

/// <summary>
/// What the buttons of an answer do. Each click is answered from what is kept, so that a card works for as long as the
/// question is, in any instance, for any person who sees it. Doing the same twice changes nothing. To log an experience is not an
/// answer's business (<see cref="Logging.LoggingActions"/>). Safe to use from several threads.
/// </summary>
/// <param name="desk">Answers kept questions again.</param>
/// <param name="feedback">Keeps what people say of lessons.</param>
/// <param name="index">The lessons.</param>
/// <param name="projects">The registry.</param>
/// <param name="projectContacts">Who follows the projects.</param>
/// <param name="offers">Offers to hand a question on.</param>
/// <param name="taking">Decides who may stand for a lesson.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed partial class AnswerActions(
    QuestionDesk desk, IFeedbackLog feedback, LessonIndex index, ProjectRegistry projects,
    ProjectContacts projectContacts, HandOffOffers offers, TakingOver taking, TimeProvider time, ILogger<AnswerActions> logger)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="action">The click.</param>
    /// <param name="person">Who clicked.</param>
    /// <param name="language">The language for a sentence if the question is gone.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(AnswerCardAction action, Person person, Language language, CancellationToken cancellationToken)
    {
        try
        {
            return await TryAsync(action, person, language, cancellationToken);
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotDone(logger, unavailable, action.Verb);
            return new(null, AskTexts.Catalog.Get(language, "TryLater"));
        }
    }

    private async Task<ActionResult> TryAsync(AnswerCardAction action, Person person, Language language, CancellationToken cancellationToken)
    {
        if (await desk.AgainAsync(action.QuestionId, person, cancellationToken) is not { Answer: var answer })
        {
            return new(null, AskTexts.Catalog.Get(language, "TooOld"));
        }

        var lesson = action.LessonId is { } id ? index.Find(id, person.Reader) : null;
        return action.Verb switch
        {
            AnswerVerb.AskContact => await offers.BeginAsync(answer, action.QuestionId, action.First, person, cancellationToken),
            AnswerVerb.ShowMore or AnswerVerb.Back => Show(await AnswerAsync(action, answer, person, cancellationToken)),
            _ when lesson is null => new(null, AskTexts.Catalog.Get(answer.Language, "LessonGone")),
            AnswerVerb.ReadLesson => Show(new LessonReply(answer.Language, action.QuestionId, Nonce.New(), action.First, lesson, action.Part)
            {
                CanTakeOver = await taking.IsOfferedAsync(lesson, Keeping.KeepRights.ActorOf(person), person.Reader, cancellationToken),
                SupersededBy = index.Superseding([lesson.Id], person.Reader).GetValueOrDefault(lesson.Id),
                Rights = LessonRights.Of(lesson, person),
            }),
            AnswerVerb.ContactProject => Show(Project(action, answer, lesson, person)),
            _ => Show(await SayAsync(action, answer, lesson, person, cancellationToken)),
        };
    }

    private static ActionResult Show(Reply reply) => new(reply, null);

    private async Task<Reply> SayAsync(
        AnswerCardAction action, Answer answer, Lesson lesson, Person person, CancellationToken cancellationToken)
    {
        var said = new LessonFeedback(
            action.QuestionId, answer.Question, lesson.Id, action.Verb == AnswerVerb.Helped, person.Key, time.GetUtcNow());
        await feedback.RecordAsync(said, cancellationToken);
        return await AnswerAsync(action, answer, person, cancellationToken);
    }

    private async Task<Reply> AnswerAsync(AnswerCardAction action, Answer answer, Person person, CancellationToken cancellationToken)
    {
        var said = await feedback.SaidAsync(action.QuestionId, person.Key, cancellationToken);
        var first = action.First is { } page ? Math.Clamp(page, 0, Math.Max(answer.Hits.Count - 1, 0)) : (int?)null;
        return new AnswerReply(answer, action.QuestionId, Nonce.New(), first, said);
    }

    private ProjectContactReply Project(AnswerCardAction action, Answer answer, Lesson lesson, Person person)
    {
        var project = lesson.ProjectId is { } id ? projects.Find(id) : null;
        return new(answer, action.QuestionId, Nonce.New(), action.First, lesson, project, projectContacts.For(person, answer.Language));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A click on an answer ({Verb}) could not be carried out.")]
        public static partial void NotDone(ILogger logger, Exception exception, AnswerVerb verb);
    }
}

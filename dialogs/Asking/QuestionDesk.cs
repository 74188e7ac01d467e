using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Diagnostics;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Dialogs.Asking;

/// <summary>
/// Takes questions in, has them answered and keeps them, masked, so that the buttons of an answer can come back to them.
/// A concrete citizen's case and anything else that is refused is not kept. Safe to use from several threads.
/// </summary>
/// <param name="answers">Answers.</param>
/// <param name="log">Where questions are kept.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that cannot be written is told of.</param>
public sealed partial class QuestionDesk(AnswerService answers, IQuestionLog log, TimeProvider time, ILogger<QuestionDesk> logger)
{
    /// <summary>Answers a message.</summary>
    /// <param name="question">The message.</param>
    /// <param name="person">Who wrote it.</param>
    /// <param name="conversation">Where it was written.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <param name="isAside">Whether the person has not asked it yet, and tries words that are theirs alone.</param>
    /// <returns>The answer; it is given even if the question could not be kept.</returns>
    public async Task<AskedAnswer> AskAsync(
        Question question, Person person, ConversationKind conversation, CancellationToken cancellationToken, bool isAside = false)
    {
        var asked = new AskedAnswer(Guid.NewGuid().ToString("n"), await AnswerAsync(question, cancellationToken));
        if (asked.Answer.Action != AnswerAction.Refuse)
        {
            await KeepAsync(asked, question, person, conversation, isAside, cancellationToken);
        }

        return asked;
    }

    /// <summary>Answers a kept question again, for whoever asks now.</summary>
    /// <param name="questionId">The question in the log.</param>
    /// <param name="person">Who wants to see the answer.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The answer as it is by now; null if the question is not kept any more.</returns>
    public async Task<AskedAnswer?> AgainAsync(string questionId, Person person, CancellationToken cancellationToken)
    {
        if (await log.FindAsync(questionId, cancellationToken) is not { } kept)
        {
            return null;
        }

        var question = new Question(kept.Text, person.Reader) { Language = kept.Language, Previous = kept.Previous, NotTo = person.Contacts };
        return new AskedAnswer(kept.Id, await AnswerAsync(question, cancellationToken));
    }

    private async Task<Answer> AnswerAsync(Question question, CancellationToken cancellationToken)
    {
        var answer = await answers.AskAsync(question, cancellationToken);
        return answer with { Question = PersonalData.Mask(answer.Question).Text };
    }

    private async Task KeepAsync(
        AskedAnswer asked, Question question, Person person, ConversationKind conversation, bool isAside, CancellationToken cancellationToken)
    {
        var isAsked = !isAside && asked.Answer.Action is (AnswerAction.Answer or AnswerAction.HandOff);
        if (isAsked)
        {
            BusinessMeter.Count(asked.Answer.Verdict, asked.Answer.Category, person.Reader.Sector, conversation);
        }

        try
        {
            await log.RecordAsync(
                new AskedQuestion
                {
                    Id = asked.QuestionId,
                    Text = PersonalData.Mask(question.Text).Text,
                    Previous = question.Previous is { } previous ? PersonalData.Mask(previous).Text : null,
                    Language = asked.Answer.Language,
                    Verdict = asked.Answer.Verdict,
                    Hits = [.. asked.Answer.Hits.Select(hit => hit.Lesson.Id)],
                    PersonKey = person.Key,
                    Conversation = conversation,
                    AskedAt = time.GetUtcNow(),
                    IsAside = !isAsked,
                },
                cancellationToken);
        }
        catch (StoreUnavailableException unavailable)
        {
            // An answer whose buttons have forgotten the question is worth more than no answer.
            Log.QuestionNotKept(logger, unavailable);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A question was answered but could not be kept.")]
        public static partial void QuestionNotKept(ILogger logger, Exception exception);
    }
}

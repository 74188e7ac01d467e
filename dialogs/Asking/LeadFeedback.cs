using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Feedback;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Dialogs.Asking;

/// <summary>
/// Keeps what people say of leads that a language model wrote, among what they say of lessons. It says nothing of a lesson, so it is kept under
/// a name that no lesson can have. Words that they add are not kept. Safe to use from several threads.
/// </summary>
/// <param name="questions">The questions that were asked.</param>
/// <param name="feedback">Where it is kept.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed partial class LeadFeedback(IQuestionLog questions, IFeedbackLog feedback, TimeProvider time, ILogger<LeadFeedback> logger)
{
    /// <summary>What stands in place of a lesson.</summary>
    public const string Subject = "model:lead";

    /// <summary>Keeps what a person said; nothing if the message or its question is not known any more.</summary>
    /// <param name="standing">Where the conversation stands.</param>
    /// <param name="messageId">The message that it was said of.</param>
    /// <param name="helped">Whether they liked it.</param>
    /// <param name="person">Who said it.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task RecordAsync(Standing standing, string? messageId, bool helped, Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(person);
        if (standing.Told.Find(told => told.MessageId == messageId) is not { } lead)
        {
            return;
        }

        try
        {
            if (await questions.FindAsync(lead.QuestionId, cancellationToken) is { } question)
            {
                await feedback.RecordAsync(new LessonFeedback(question.Id, question.Text, Subject, helped, person.Key, time.GetUtcNow()), cancellationToken);
            }
        }
        catch (StoreUnavailableException unavailable)
        {
            // Teams shows its thanks in any case.
            Log.NotKept(logger, unavailable);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "What somebody said of a lead could not be kept.")]
        public static partial void NotKept(ILogger logger, Exception exception);
    }
}

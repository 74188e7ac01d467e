namespace TeamsPilotBot.Knowledge.Feedback;

/// <summary>What people said of lessons. Safe to use from several threads.</summary>
public interface IFeedbackLog
{
    /// <summary>Keeps what a person said; what the same person said before of the lesson and the question is replaced.</summary>
    /// <param name="feedback">What was said.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store cannot be written now.</exception>
    Task RecordAsync(LessonFeedback feedback, CancellationToken cancellationToken);

    /// <summary>What a person has said of the lessons of one answer: lesson id and whether it helped.</summary>
    /// <param name="questionId">The question.</param>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store cannot be read now.</exception>
    Task<IReadOnlyDictionary<string, bool>> SaidAsync(string questionId, string personKey, CancellationToken cancellationToken);

    /// <summary>Who says of a lesson that it helped: the bot's own ids of the people, each once.</summary>
    /// <param name="lessonId">The lesson.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store cannot be read now.</exception>
    Task<IReadOnlySet<string>> HelpedAsync(string lessonId, CancellationToken cancellationToken);
}

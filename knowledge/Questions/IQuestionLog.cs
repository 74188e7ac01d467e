namespace TeamsPilotBot.Knowledge.Questions;

/// <summary>The questions that were asked, for as long as they are kept. Safe to use from several threads.</summary>
public interface IQuestionLog
{
    /// <summary>Keeps a question.</summary>
    /// <param name="question">The question; its texts are masked once more.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store cannot be written now.</exception>
    Task RecordAsync(AskedQuestion question, CancellationToken cancellationToken);

    /// <summary>The question with an id; null if there is none or it is not kept any more.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store cannot be read now.</exception>
    Task<AskedQuestion?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>The questions that are kept and that lessons did not answer; those kept only for buttons (<see cref="AskedQuestion.IsAside"/>) are none of them.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store cannot be read now.</exception>
    IAsyncEnumerable<AskedQuestion> UnansweredAsync(CancellationToken cancellationToken);
}

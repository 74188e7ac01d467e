namespace TeamsPilotBot.Knowledge.Search;

/// <summary>Finds lessons by what they say. Safe to use from several threads.</summary>
public interface ILessonSearch
{
    /// <summary>Searches. It never fails because a service outside this process does: then it finds what can be found without.</summary>
    /// <param name="request">What for, and for whom.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<SearchResult> SearchAsync(SearchRequest request, CancellationToken cancellationToken);
}

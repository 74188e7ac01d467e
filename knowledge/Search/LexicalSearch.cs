namespace TeamsPilotBot.Knowledge.Search;

/// <summary>Search by words alone: the daily one, as long as no embeddings are configured.</summary>
/// <param name="index">The lessons.</param>
public sealed class LexicalSearch(LessonIndex index) : ILessonSearch
{
    /// <inheritdoc/>
    public Task<SearchResult> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(index.Search(request));
    }
}

using TeamsPilotBot.Knowledge.Privacy;

namespace TeamsPilotBot.Knowledge.Search.Vectors;

/// <summary>
/// Search by words and by vectors together. Whenever the vectors are not to be had, in time and for all lessons, it is search
/// by words alone, unchanged. Safe to use from several threads.
/// </summary>
/// <param name="index">Search by words; also says which lessons a reader may see.</param>
/// <param name="vectors">The vectors of the lessons.</param>
/// <param name="query">The vectors of questions.</param>
/// <param name="counter">Counts what became of the dense leg.</param>
/// <param name="ranking">The weight of the vectors, and the number of candidates of each leg.</param>
public sealed class HybridSearch(
    LessonIndex index, VectorFeed vectors, QueryEmbedding query, DenseCounter counter, RankingParameters ranking) : ILessonSearch
{
    /// <inheritdoc/>
    public async Task<SearchResult> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var candidates = Math.Max(ranking.Candidates, request.Limit);
        var words = index.Search(request with { Limit = candidates });
        var alone = words with { Found = [.. words.Found.Take(request.Limit)] };
        if (ranking.DenseShare <= 0 || words.ContentWords == 0)
        {
            return alone;
        }

        if (vectors.Complete is null)
        {
            counter.Count(DenseOutcome.Incomplete);
            return alone;
        }

        var vector = await query.OfAsync(PersonalData.Mask(request.Text).Text, cancellationToken);
        if (vector is null)
        {
            return alone;
        }

        if (vectors.Complete is not { } block || block.Dimensions != vector.Length)
        {
            counter.Count(DenseOutcome.Incomplete);
            return alone;
        }

        counter.Count(DenseOutcome.Combined);
        var near = block.Nearest(vector, candidates, id => IsWanted(id, request)).Select(n => n.LessonId)
            .Except(words.Found.Select(f => f.Lesson.Id), StringComparer.Ordinal);
        var all = words.Found.Concat(index.Judge(request, [.. near]))
            .Select(f => f with { Similarity = block.Similarity(vector, f.Lesson.Id) });
        return words with { Found = [.. ConvexCombination.Rank([.. all], ranking.DenseShare).Take(request.Limit)] };
    }

    private bool IsWanted(string id, SearchRequest request)
        => index.Find(id, request.Reader) is { } lesson && request.Filter?.Invoke(lesson) != false;
}

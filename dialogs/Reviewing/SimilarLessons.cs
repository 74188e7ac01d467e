using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Reviewing;

/// <summary>Finds the lessons that say much the same as an experience. Safe to use from several threads.</summary>
/// <param name="search">Finds lessons.</param>
public sealed class SimilarLessons(ILessonSearch search)
{
    /// <summary>How many are shown at the most.</summary>
    public const int Most = 3;

    private const int LongestText = 600;

    /// <summary>A lesson that speaks of less of the experience than this is not alike.</summary>
    private const double LeastCoverage = 0.45;

    /// <summary>The lessons, most alike first.</summary>
    /// <param name="text">The experience.</param>
    /// <param name="except">A lesson that is not meant; null for none.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<EquatableList<Lesson>> OfAsync(ExperienceText text, string? except, Reader reader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = WholeCharacters.Beginning($"{text.Title}. {text.Problem}", LongestText);
        var result = await search.SearchAsync(
            new SearchRequest(words, English: false, reader) { Filter = lesson => lesson.Id != except, Limit = Most }, cancellationToken);
        return [.. result.Found.Where(found => found.Quality.Coverage >= LeastCoverage).Take(Most).Select(found => found.Lesson)];
    }
}

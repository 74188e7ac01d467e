using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Submissions.Reading;

/// <summary>
/// Finds the published lessons that an experience is clearly like, so that it can be added to one of them. Safe to use from several
/// threads.
/// </summary>
/// <param name="search">Finds lessons.</param>
/// <param name="index">Tells which lessons say the same.</param>
public sealed class NearLessons(ILessonSearch search, LessonIndex index)
{
    /// <summary>The most lessons.</summary>
    public const int Most = 3;

    private const int Looked = 10;
    private const int LongestSentence = 300;

    // A word of the experience that a lesson does not speak of may be what it is about.
    private const double LargestGap = 0.3;

    /// <summary>The lessons, the nearest first; only such as the teller may see.</summary>
    /// <param name="text">The experience.</param>
    /// <param name="language">Its language.</param>
    /// <param name="teller">Who tells.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<IReadOnlyList<Lesson>> OfAsync(ExperienceText text, Language language, Reader teller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<FoundLesson>();
        foreach (var said in Said(text))
        {
            var request = new SearchRequest(WholeCharacters.Beginning(said, LongestSentence), language == Language.English, teller) { Limit = Looked };
            var result = await search.SearchAsync(request, cancellationToken);
            found.AddRange(result.Found.Where(lesson => IsNear(lesson, result)));
        }

        var ranked = found.GroupBy(lesson => lesson.Lesson.Id, StringComparer.Ordinal).Select(same => same.MaxBy(lesson => lesson.Quality.Coverage)!)
            .OrderByDescending(lesson => lesson.Quality.Coverage).ThenByDescending(lesson => lesson.Score).ToList();
        return [.. index.Apart(ranked, Most).Take(Most).Select(lesson => lesson.Lesson)];
    }

    /// <summary>What it is about in few words: in many, there is always one that no lesson has.</summary>
    private static IEnumerable<string> Said(ExperienceText text)
        => new[] { text.Title, StorySentences.Of(text.Problem).FirstOrDefault()?.Text ?? "" }.Where(said => said.Any(char.IsLetter)).Distinct(StringComparer.OrdinalIgnoreCase);

    private static bool IsNear(FoundLesson lesson, SearchResult result)
        => VerdictRule.Closeness(lesson, result.Found[0].Score) == Closeness.VeryClose && lesson.Quality is { MissingName: null, LargestGap: <= LargestGap } && result.ContentWords > 1;
}

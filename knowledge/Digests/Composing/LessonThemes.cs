using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Digests.Composing;

/// <summary>
/// What recurs in the lessons themselves: a search word that lessons of one area and of at least three organisations have. Only what somebody has
/// been through counts, and only what everyone may see.
/// </summary>
internal static class LessonThemes
{
    private const int LeastOrganisations = 3;

    /// <summary>The themes: those of most organisations first, and among them the narrowest.</summary>
    public static IReadOnlyList<LessonTheme> Of(DigestBoard board)
        =>
        [
            .. board.Open.Where(published => published.Lesson is { Organisation: not null, Evidence: Evidence.Experience, Unconfirmed: null } && !board.IsSuperseded(published.Lesson))
                .SelectMany(published => published.Lesson.Keywords.DistinctBy(Folded).Select(word => (word, published)))
                .GroupBy(pair => (pair.published.Lesson.Category, Word: Folded(pair.word)))
                .Select(pairs => new LessonTheme(
                    pairs.Key.Category,
                    pairs.GroupBy(pair => pair.word, StringComparer.Ordinal).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).First().Key,
                    [.. pairs.Select(pair => pair.published)]))
                .Where(theme => theme.Organisations.Count >= LeastOrganisations)
                .OrderByDescending(theme => theme.Organisations.Count).ThenBy(theme => theme.Lessons.Count).ThenBy(theme => theme.Id, StringComparer.Ordinal),
        ];

    /// <summary>A word as it is compared.</summary>
    internal static string Folded(string word) => word.Trim().ToLowerInvariant();
}

/// <summary>A theme of several organisations.</summary>
/// <param name="Category">The area.</param>
/// <param name="Word">The search word, as most of the lessons write it.</param>
/// <param name="Lessons">The lessons, in the order of ids.</param>
internal sealed record LessonTheme(Category Category, string Word, IReadOnlyList<PublishedLesson> Lessons)
{
    /// <summary>The same for the same area and word.</summary>
    public string Id { get; } = $"theme-{Category}-{LessonThemes.Folded(Word)}".ToLowerInvariant();

    /// <summary>The organisations, in the order of their names.</summary>
    public IReadOnlyList<string> Organisations { get; } =
        [.. Lessons.Select(published => published.Lesson.Organisation!).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Create(Language.Danish.Culture(), ignoreCase: false))];

    /// <summary>How many of the organisations have solved it.</summary>
    public int Solved { get; } = Lessons.Where(published => published.Lesson.Status == LessonStatus.Solved)
        .Select(published => published.Lesson.Organisation).Distinct(StringComparer.OrdinalIgnoreCase).Count();
}

/// <summary>Finds the first lesson of each organisation.</summary>
internal static class FirstLessons
{
    /// <summary>
    /// The first lesson of each organisation that everyone may see, in the order of names. An organisation of which there was a lesson from the
    /// beginning, or an addition to somebody else's, has told before.
    /// </summary>
    public static IReadOnlyList<PublishedLesson> Of(DigestBoard board)
    {
        var before = board.Open.Where(published => published.Since is null).Select(published => published.Lesson.Organisation)
            .Concat(board.Open.SelectMany(published => published.Lesson.Additions.Select(addition => addition.Organisation)))
            .OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. board.Open.Where(published => published.Lesson.Organisation is { } organisation && !before.Contains(organisation))
                .GroupBy(published => published.Lesson.Organisation!, StringComparer.OrdinalIgnoreCase)
                .Select(told => told.OrderBy(published => published.Since).ThenBy(published => published.Lesson.Id, StringComparer.Ordinal).First())
                .OrderBy(published => published.Lesson.Organisation, StringComparer.Ordinal),
        ];
    }
}

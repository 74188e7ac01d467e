using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Resources;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>
/// Writes the sentences that an answer begins with: they count and qualify, and never tell a plan as a result.
/// They count only what the reader is shown.
/// </summary>
/// <param name="language">The language to write in.</param>
internal sealed class LeadWriter(Language language)
{
    private static readonly LessonStatus[] Order =
    [
        LessonStatus.Solved, LessonStatus.PartlySolved, LessonStatus.Unsolved, LessonStatus.InProgress,
        LessonStatus.Stopped, LessonStatus.GoodPractice, LessonStatus.Unclear,
    ];

    private readonly TextCatalog texts = AnswerTexts.Catalog;

    /// <summary>A sentence that says that it went differently for those who are shown.</summary>
    public string Disagree => texts.Get(language, "Disagree");

    /// <summary>The lead of an answer that has one or more lessons about the very thing.</summary>
    /// <param name="shown">The lessons that are shown and about the thing, best first; at least one, at most three.</param>
    /// <param name="disagree">Whether some of what is shown contradicts other of it.</param>
    public string Answered(IReadOnlyList<Lesson> shown, bool disagree)
    {
        var tried = shown.Where(WasTried).ToList();
        var sentences = tried.Count == 0 ? [Written(shown)] : Tried(shown, tried);
        if (disagree)
        {
            sentences.Add(Disagree);
        }

        return string.Join(' ', sentences);
    }

    /// <summary>The lead when lessons only come near.</summary>
    /// <param name="missing">Words of the question that no lesson holds.</param>
    /// <param name="apart">Two words of the question that no lesson speaks of together; null if there are none.</param>
    public string Near(IReadOnlyList<string> missing, WordPair? apart)
        => missing.Count > 0 ? texts.Format(language, "NearMissing", Quoted(missing))
            : apart is not null ? texts.Format(language, "NearApart", apart.First, apart.Second)
            : texts.Get(language, "Near");

    /// <summary>The lead when nothing fits.</summary>
    /// <param name="missing">Words of the question that no lesson holds.</param>
    public string None(IReadOnlyList<string> missing)
        => missing.Count == 0 ? texts.Get(language, "None") : texts.Format(language, "NoneMissing", Quoted(missing));

    /// <summary>The lead when nothing fits within the conditions that were set.</summary>
    /// <param name="conditions">The conditions, at least one.</param>
    public string NoneWithin(IReadOnlyList<Condition> conditions)
        => texts.Format(language, "NoneWithin", Quoted([.. conditions.Select(c => c.Said)]));

    /// <summary>A sentence that names guides, tools or networks.</summary>
    /// <param name="resources">What there is, at least one.</param>
    public string There(IReadOnlyList<Resource> resources)
        => texts.Format(language, "There", string.Join(", ", resources.Select(r => r.Name)));

    /// <summary>A sentence that says which lessons were looked at.</summary>
    /// <param name="conditions">The conditions, at least one.</param>
    public string Within(IReadOnlyList<Condition> conditions)
        => texts.Format(language, "Within", Quoted([.. conditions.Select(c => c.Said)]));

    /// <summary>A sentence that says which words were taken for others.</summary>
    /// <param name="readings">The words, at least one.</param>
    public string ReadAs(IReadOnlyList<Reading> readings)
        => string.Join(' ', readings.Select(r => texts.Format(language, "ReadAs", r.Typed, r.As)));

    private static bool WasTried(Lesson lesson) => lesson.Evidence is Evidence.Experience or Evidence.AuthorityDecision or Evidence.Research;

    private List<string> Tried(IReadOnlyList<Lesson> shown, List<Lesson> tried)
    {
        var sentences = new List<string> { Who(tried) };
        var places = tried.Select(Place).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var written = shown.Select(Place).Distinct(StringComparer.OrdinalIgnoreCase).Count(p => !places.Contains(p));
        if (written > 0)
        {
            sentences.Add(written == 1 ? texts.Get(language, "AndWritten1") : texts.Format(language, "AndWrittenMany", Number(written)));
        }

        if (tried.Count > 1)
        {
            sentences.Add(Statuses(tried));
        }

        if (Closest(shown[0]) is { } closest)
        {
            sentences.Add(closest);
        }

        return sentences;
    }

    // Two lessons of one authority are one that has been there.
    private string Who(List<Lesson> tried)
    {
        var places = tried.Select(Place).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return places > 1 ? texts.Format(language, "TriedByMany", Number(places))
            : tried[0].Organisation is { } organisation ? texts.Format(language, "TriedBy1", organisation)
            : texts.Get(language, "TriedByOne");
    }

    private static string Place(Lesson lesson) => lesson.Organisation ?? lesson.Project ?? lesson.Id;

    private string Written(IReadOnlyList<Lesson> shown)
        => shown.Select(Place).Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any() ? texts.Format(language, "WrittenMany", Number(shown.Select(Place).Distinct(StringComparer.OrdinalIgnoreCase).Count())) : About(shown[0], $"Written{shown[0].Evidence}");

    private string Statuses(List<Lesson> tried)
    {
        var counts = Order.Select(s => (Status: s, Count: tried.Count(l => l.Status == s))).Where(p => p.Count > 0).ToList();
        if (counts.Count == 1)
        {
            return counts[0].Status == LessonStatus.Unsolved
                ? texts.Get(language, $"NoneOf{tried.Count}")
                : texts.Format(language, $"AllOf{tried.Count}", texts.Get(language, $"{counts[0].Status}All"));
        }

        var parts = counts.Select(p => p.Count == 1 ? texts.Get(language, $"{p.Status}1")
            : texts.Format(language, $"{p.Status}Many", texts.Get(language, $"NumberSmall{p.Count}"))).ToList();
        var list = $"{string.Join(", ", parts.Take(parts.Count - 1))} {texts.Get(language, "And")} {parts[^1]}";
        return texts.Format(language, "OfLessons", texts.Get(language, $"NumberSmall{tried.Count}"), list);
    }

    private string? Closest(Lesson lesson) => (lesson.Evidence, lesson.Status) switch
    {
        (Evidence.Plan, _) => About(lesson, "ClosestPlan"),
        (Evidence.Expectation, _) => About(lesson, "ClosestExpectation"),
        (_, LessonStatus.Unsolved) => About(lesson, "ClosestUnsolved"),
        (_, LessonStatus.Stopped) => About(lesson, "ClosestStopped"),
        (_, LessonStatus.InProgress) => About(lesson, "ClosestInProgress"),
        _ => null,
    };

    private string About(Lesson lesson, string key) => texts.Format(
        language, key, lesson.Organisation ?? texts.Get(language, "AcrossProjects"), Months.Written(lesson.AsOf, language));

    private string Number(int count) => texts.Get(language, $"Number{count}");

    private string Quoted(IReadOnlyList<string> words) => string.Join(", ", words.Take(3).Select(w => texts.Format(language, "Quoted", w)));
}

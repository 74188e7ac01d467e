using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>
/// Writes the sentences that an answer begins with: they count and qualify, and never tell a plan as a result.
/// Only counts what the reader is shown.
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

    /// <summary>The lead of an answer that has one or more lessons about the very thing.</summary>
    /// <param name="shown">The lessons that are shown and about the thing, best first; at least one, at most three.</param>
    /// <param name="disagree">Whether two of what is shown contradict each other.</param>
    public string Answered(IReadOnlyList<Lesson> shown, bool disagree)
    {
        var sentences = new List<string> { Count(shown) };
        var tried = shown.Where(WasTried).ToList();
        if (tried.Count > 1)
        {
            sentences.Add(Statuses(tried));
        }

        if (Closest(shown[0]) is { } closest)
        {
            sentences.Add(closest);
        }

        if (disagree)
        {
            sentences.Add(texts.Get(language, "Disagree"));
        }

        return string.Join(' ', sentences);
    }

    /// <summary>The lead when lessons only come near.</summary>
    /// <param name="missing">Words of the question that no lesson holds.</param>
    public string Near(IReadOnlyList<string> missing)
        => missing.Count == 0 ? texts.Get(language, "Near") : texts.Format(language, "NearMissing", Quoted(missing));

    /// <summary>The lead when nothing fits.</summary>
    /// <param name="missing">Words of the question that no lesson holds.</param>
    public string None(IReadOnlyList<string> missing)
        => missing.Count == 0 ? texts.Get(language, "None") : texts.Format(language, "NoneMissing", Quoted(missing));

    private static bool WasTried(Lesson lesson) => lesson.Evidence is Evidence.Experience or Evidence.AuthorityDecision or Evidence.Research;

    private string Count(IReadOnlyList<Lesson> shown)
    {
        var tried = shown.Count(WasTried);
        var others = shown.Count - tried;
        return (tried, others) switch
        {
            (1, 0) => texts.Get(language, "CountExperience1"),
            (_, 0) => texts.Format(language, "CountExperienceMany", texts.Get(language, $"Number{tried}")),
            (0, 1) => texts.Format(language, "CountOther1", EvidenceWord(shown[0])),
            (0, _) => texts.Format(language, "CountOtherMany", texts.Get(language, $"Number{others}")),
            (1, _) => texts.Format(language, "CountMixed1", "", texts.Get(language, $"NumberSmall{others}")),
            _ => texts.Format(language, "CountMixed", texts.Get(language, $"Number{tried}"), texts.Get(language, $"NumberSmall{others}")),
        };
    }

    private string EvidenceWord(Lesson lesson) => texts.Get(language, $"Evidence{lesson.Evidence}");

    private string Statuses(List<Lesson> tried)
    {
        var parts = Order.Select(s => (Status: s, Count: tried.Count(l => l.Status == s))).Where(p => p.Count > 0)
            .Select(p => p.Count == 1 ? texts.Get(language, $"{p.Status}1")
                : texts.Format(language, $"{p.Status}Many", texts.Get(language, $"NumberSmall{p.Count}"))).ToList();
        var sentence = parts.Count == 1 ? parts[0]
            : $"{string.Join(", ", parts.Take(parts.Count - 1))} {texts.Get(language, "And")} {parts[^1]}";
        return char.ToUpper(sentence[0], language.Culture()) + sentence[1..] + ".";
    }

    private string? Closest(Lesson lesson)
    {
        var key = lesson.Evidence switch
        {
            Evidence.Plan => "ClosestPlan",
            Evidence.Expectation => "ClosestExpectation",
            _ => lesson.Status switch
            {
                LessonStatus.Unsolved => "ClosestUnsolved",
                LessonStatus.Stopped => "ClosestStopped",
                LessonStatus.InProgress => "ClosestInProgress",
                _ => null,
            },
        };
        return key is null ? null : texts.Format(
            language, key, lesson.Organisation ?? texts.Get(language, "AcrossProjects"), Months.Written(lesson.AsOf, language));
    }

    private static string Quoted(IReadOnlyList<string> words) => string.Join(", ", words.Take(3).Select(w => $"»{w}«"));
}

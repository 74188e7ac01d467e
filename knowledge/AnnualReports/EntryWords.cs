using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.AnnualReports;

/// <summary>
/// How the report speaks of lessons. A plan or an expectation is never told as a result: it is not counted among what was
/// solved, and neither what was done nor how it ended is called that.
/// </summary>
/// <param name="language">The language of the report.</param>
internal sealed class EntryWords(Language language)
{
    private static readonly TextCatalog Texts = new(typeof(ReportComposer));

    /// <summary>How many lessons there are, and how they stand.</summary>
    /// <param name="lessons">The lessons, at least one.</param>
    public string Counts(IReadOnlyList<Lesson> lessons)
    {
        var results = lessons.Where(lesson => !IsAhead(lesson)).ToList();
        var parts = Enum.GetValues<LessonStatus>()
            .Select(status => (Key: "In." + status, Count: results.Count(lesson => lesson.Status == status)))
            .Append((Key: lessons.Count - results.Count == 1 ? "In.AheadOne" : "In.AheadMany", Count: lessons.Count - results.Count))
            .Where(part => part.Count > 0)
            .Select(part => Texts.Format(language, part.Key, part.Count))
            .ToList();
        var told = parts.Count == 1 ? parts[0] : Texts.Format(language, "And", string.Join(", ", parts.SkipLast(1)), parts[^1]);
        return Texts.Format(language, lessons.Count == 1 ? "CountOne" : "CountMany", lessons.Count, told);
    }

    /// <summary>A lesson in the report.</summary>
    /// <param name="lesson">The lesson.</param>
    public ReportEntry Entry(Lesson lesson) => new(lesson.Id, lesson.Title, [.. Lines(lesson)]);

    private IEnumerable<ReportLine> Lines(Lesson lesson)
    {
        yield return Line("Status", Status(lesson));
        yield return Line("Problem", lesson.Problem);
        yield return new ReportLine(
            lesson.AdviceBasis == AdviceBasis.Inferred && lesson.Action is not null ? Get("Advice") : Get("Done." + lesson.Evidence),
            lesson.Action ?? Get("NotTold"));
        yield return new ReportLine(Get("Ended." + lesson.Evidence), lesson.Outcome ?? Get("NotTold"));
        yield return Line("Month", Months.Written(lesson.AsOf, language));
        yield return Line("Evidence", Get("Evidence." + lesson.Evidence) + (lesson.SecondHand ? Get("SecondHand") : ""));
        yield return Line("Source", Source(lesson));
        if (lesson.Visibility != Visibility.Everyone)
        {
            yield return Line("Visibility", Get("Visibility." + lesson.Visibility));
        }
    }

    private string Status(Lesson lesson)
        => IsAhead(lesson) ? Texts.Format(language, "StatusAhead", Get("Status." + lesson.Status)) : Get("Status." + lesson.Status);

    private string Source(Lesson lesson) => lesson.Source switch
    {
        null => Texts.Format(language, "SourceLogged", lesson.Id),
        { Lines: "" } source => Texts.Format(language, "SourceDocument", source.Document, lesson.Id),
        var source => Texts.Format(language, "SourceLines", source.Document, source.Lines, lesson.Id),
    };

    private ReportLine Line(string label, string text) => new(Get("Line." + label), text);

    private string Get(string key) => Texts.Get(language, key);

    private static bool IsAhead(Lesson lesson) => lesson.Evidence is Evidence.Plan or Evidence.Expectation;
}

using System.Globalization;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.AnnualReports;

/// <summary>Composes the report from what was found. Pure; safe to use from several threads.</summary>
/// <param name="language">The language of the report.</param>
public sealed class ReportComposer(Language language)
{
    private static readonly TextCatalog Texts = new(typeof(ReportComposer));

    private readonly EntryWords words = new(language);

    /// <summary>The report.</summary>
    /// <param name="subject">What it is about.</param>
    /// <param name="year">The year.</param>
    /// <param name="lessons">The lessons of the subject and the year that its reader may see.</param>
    /// <param name="asked">The questions that the subject handed to contacts in the year and that are still kept.</param>
    public AnnualReport Compose(ReportSubject subject, int year, IEnumerable<Lesson> lessons, IReadOnlyCollection<HandOff> asked)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(asked);
        var byHeading = lessons.OrderBy(lesson => lesson.AsOf, StringComparer.Ordinal).ThenBy(lesson => lesson.Id, StringComparer.Ordinal)
            .ToLookup(ReportHeadings.Of);
        var any = byHeading.Count > 0;
        return new AnnualReport(
            Format("Title", Year(year)),
            subject.Name,
            year,
            language,
            [Format("Opening", subject.Name, Year(year)), any ? Get("ReadThrough") : Format("NothingAtAll", Year(year)), .. language == Language.English ? [Get("LessonsAreDanish")] : Array.Empty<string>()],
            [.. subject.Projects.SelectMany(project => Facts(project, alone: subject.Projects.Count == 1))],
            [.. Enum.GetValues<ReportHeading>().Select(heading => Section(heading, year, [.. byHeading[heading]], asked))]);
    }

    // A year is a name, not a number that gets a separator.
    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private ReportSection Section(ReportHeading heading, int year, IReadOnlyList<Lesson> lessons, IReadOnlyCollection<HandOff> asked)
    {
        var opening = lessons.Count == 0 ? Format("Empty." + heading, Year(year)) : words.Counts(lessons);
        return new ReportSection(
            heading,
            Get("Heading." + heading),
            heading == ReportHeading.Challenges && asked.Count > 0 ? [opening, Questions(asked)] : [opening],
            [.. lessons.Select(words.Entry)]);
    }

    /// <summary>Questions are counted and not quoted: they were asked of one contact, and not told to the authority.</summary>
    private string Questions(IReadOnlyCollection<HandOff> asked)
    {
        var (solved, open) = (asked.Count(handOff => handOff.Status == HandOffStatus.Solved), asked.Count(handOff => handOff.IsOpen));
        return Format(asked.Count == 1 ? "QuestionsOne" : "QuestionsMany", asked.Count, solved, open, asked.Count - solved - open);
    }

    private IEnumerable<ReportLine> Facts(Project project, bool alone)
    {
        if (!alone)
        {
            yield return new ReportLine(Get("Fact.Project"), $"{project.Name} ({project.Id}): {Stage(project)}");
            yield break;
        }

        yield return new ReportLine(Get("Fact.Organisation"), project.Organisation);
        yield return new ReportLine(Get("Fact.Stage"), Stage(project));
        (string Key, string? Text)[] others =
        [
            ("Technology", project.Technology), ("Summary", project.Summary), ("Results", Dated(project.Results, project)), ("Scaling", Dated(project.Scaling, project)),
        ];
        foreach (var (key, text) in others)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return new ReportLine(Get("Fact." + key), text);
            }
        }
    }

    private string Stage(Project project) => Dated(Get("Stage." + project.Stage), project)!;

    // The registry has one date, which is seldom in the year of the report.
    private string? Dated(string? text, Project project)
        => text is { Length: > 0 } && project.AsOf is { } month ? Format("AsOf", text, Months.Written(month, language)) : text;

    private string Get(string key) => Texts.Get(language, key);

    private string Format(string key, params object?[] values) => Texts.Format(language, key, values);
}

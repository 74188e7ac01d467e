using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.AnnualReports;

/// <summary>What signature projects are asked to report once a year, composed and in words. How it looks is a writer's business.</summary>
/// <param name="Title">"Årsrapport 2026".</param>
/// <param name="Subject">The project or authority that it is about.</param>
/// <param name="Year">The year.</param>
/// <param name="Language">The language of everything but the lessons, which are Danish.</param>
/// <param name="Opening">Paragraphs to begin with.</param>
/// <param name="Facts">What the registry says of the projects.</param>
/// <param name="Sections">The four sections, in the order in which they are asked for.</param>
public sealed record AnnualReport(
    string Title,
    string Subject,
    int Year,
    Language Language,
    EquatableList<string> Opening,
    EquatableList<ReportLine> Facts,
    EquatableList<ReportSection> Sections)
{
    /// <summary>How many lessons are in it.</summary>
    public int Lessons => Sections.Sum(section => section.Entries.Count);
}

/// <summary>A section of the report.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Paragraphs">What it begins with: what is in it, or that nothing is.</param>
/// <param name="Entries">Its lessons, oldest first.</param>
public sealed record ReportSection(ReportHeading Kind, string Heading, EquatableList<string> Paragraphs, EquatableList<ReportEntry> Entries);

/// <summary>A lesson in the report.</summary>
/// <param name="LessonId">The lesson.</param>
/// <param name="Title">Its title.</param>
/// <param name="Lines">What is told of it.</param>
public sealed record ReportEntry(string LessonId, string Title, EquatableList<ReportLine> Lines);

/// <summary>A line with a label.</summary>
/// <param name="Label">The label.</param>
/// <param name="Text">The text.</param>
public sealed record ReportLine(string Label, string Text);

using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.AnnualReports;

/// <summary>The four headings under which Digitaliseringsstyrelsen asks signature projects to report.</summary>
public enum ReportHeading
{
    /// <summary>Faglig fremdrift.</summary>
    Progress,

    /// <summary>Udfordringsbillede.</summary>
    Challenges,

    /// <summary>Jura og dataetik.</summary>
    LawAndEthics,

    /// <summary>Økonomi.</summary>
    Economy,
}

/// <summary>Which heading a lesson belongs under.</summary>
public static class ReportHeadings
{
    /// <summary>Law, ethics and money have headings of their own; the rest is progress where something was achieved or is under way, and else a challenge.</summary>
    /// <param name="lesson">The lesson.</param>
    public static ReportHeading Of(Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return lesson.Category switch
        {
            Category.Legal or Category.Ethics => ReportHeading.LawAndEthics,
            Category.Economy or Category.Suppliers => ReportHeading.Economy,
            _ when lesson.Status is LessonStatus.Solved or LessonStatus.GoodPractice or LessonStatus.InProgress => ReportHeading.Progress,
            _ => ReportHeading.Challenges,
        };
    }
}

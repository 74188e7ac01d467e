using System.Globalization;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.AnnualReports;

/// <summary>Makes annual reports of what is in the store now. Safe to use from several threads.</summary>
/// <param name="library">The lessons.</param>
/// <param name="registry">The registered projects.</param>
/// <param name="handOffs">The questions that were handed to contacts.</param>
public sealed class AnnualReportService(LessonLibrary library, ProjectRegistry registry, IHandOffRegister handOffs)
{
    /// <summary>The report of a project, as its authority may see it.</summary>
    /// <param name="project">Its id or name.</param>
    /// <param name="year">The year.</param>
    /// <param name="language">The language of the report.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The report; null if there is no such project.</returns>
    /// <exception cref="Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<AnnualReport?> OfProjectAsync(string project, int year, Language language, CancellationToken cancellationToken)
    {
        var lessons = await library.AllAsync(cancellationToken);
        return ReportSubject.OfProject(project, registry, lessons) is { } subject
            ? await MakeAsync(subject, lessons, subject.Owner, year, language, cancellationToken)
            : null;
    }

    /// <summary>The report of an authority.</summary>
    /// <param name="organisation">Its name.</param>
    /// <param name="reader">Who is to see it; null for the authority itself.</param>
    /// <param name="year">The year.</param>
    /// <param name="language">The language of the report.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The report; null if neither lessons nor projects are known from there.</returns>
    /// <exception cref="Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<AnnualReport?> OfOrganisationAsync(string organisation, Reader? reader, int year, Language language, CancellationToken cancellationToken)
    {
        var lessons = await library.AllAsync(cancellationToken);
        return ReportSubject.OfOrganisation(organisation, registry, lessons) is { } subject
            ? await MakeAsync(subject, lessons, reader ?? subject.Owner, year, language, cancellationToken)
            : null;
    }

    /// <summary>The years of which an authority has lessons, latest first.</summary>
    /// <param name="organisation">Its name.</param>
    /// <param name="reader">Who is to see them.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<IReadOnlyList<int>> YearsAsync(string organisation, Reader reader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var lessons = await library.AllAsync(cancellationToken);
        return ReportSubject.OfOrganisation(organisation, registry, lessons) is not { } subject ? []
            : [.. lessons.Where(lesson => subject.Owns(lesson) && reader.CanSee(lesson)).Select(YearOf).Distinct().OrderDescending()];
    }

    private async Task<AnnualReport> MakeAsync(
        ReportSubject subject, IReadOnlyList<Lesson> lessons, Reader reader, int year, Language language, CancellationToken cancellationToken)
    {
        var asked = new List<HandOff>();
        await foreach (var handOff in handOffs.AllAsync(cancellationToken))
        {
            if (subject.Asked(handOff.Question) && DanishTime.DayOf(handOff.Trail[0].At).Year == year)
            {
                asked.Add(handOff);
            }
        }

        var told = lessons.Where(lesson => subject.Owns(lesson) && reader.CanSee(lesson) && YearOf(lesson) == year);
        return new ReportComposer(language).Compose(subject, year, told, asked);
    }

    private static int YearOf(Lesson lesson) => int.Parse(lesson.AsOf.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
}

using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;

namespace TeamsPilotBot.Knowledge.Gaps;

/// <summary>Makes the matrix of what is known and what is missing, as it is now. Safe to use from several threads.</summary>
/// <param name="index">The lessons.</param>
/// <param name="log">The questions that were asked.</param>
/// <param name="register">The hand-offs.</param>
/// <param name="reports">What projects report as difficult; none where nobody is asked.</param>
public sealed class GapService(LessonIndex index, IQuestionLog log, IHandOffRegister register, IEnumerable<IReportedDifficulties> reports)
{
    /// <summary>The matrix.</summary>
    /// <param name="reader">Who looks: only lessons that they may see are counted, and only by them a question is told to be about something.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<GapMatrix> MatrixAsync(Reader reader, CancellationToken cancellationToken)
    {
        var handOffs = await register.AllAsync(cancellationToken).ToListAsync(cancellationToken);
        var asked = await log.UnansweredAsync(cancellationToken).ToListAsync(cancellationToken);
        var reported = new List<ReportedDifficulty>();
        foreach (var report in reports)
        {
            reported.AddRange(await report.AllAsync(cancellationToken));
        }

        return GapMatrix.Of(index.Visible(reader), UnansweredQuestion.Among(handOffs, asked, id => index.Find(id, reader)), reported);
    }

    /// <summary>What lessons alone tell: nobody who asked and nothing that projects report is in it.</summary>
    /// <param name="reader">Who looks.</param>
    public GapMatrix OfLessons(Reader reader) => GapMatrix.Of(index.Visible(reader), []);

    /// <summary>The lessons of an area that a reader may see: what nobody solved first, then the newest.</summary>
    /// <param name="category">The area.</param>
    /// <param name="reader">Who looks.</param>
    public IReadOnlyList<Lesson> Lessons(Category category, Reader reader)
        => [.. index.Visible(reader).Where(lesson => lesson.Category == category)
            .OrderByDescending(GapMatrix.IsUnsolved).ThenByDescending(lesson => lesson.AsOf, StringComparer.Ordinal).ThenBy(lesson => lesson.Id, StringComparer.Ordinal)];
}

using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>The lessons in care, from the read model in memory: looking costs the store nothing.</summary>
/// <param name="index">The read model.</param>
public sealed class IndexedLessonsInCare(LessonIndex index) : ILessonsInCare
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Lesson>> AllAsync(CancellationToken cancellationToken) => Task.FromResult(index.Where(ILessonsInCare.Holds));
}

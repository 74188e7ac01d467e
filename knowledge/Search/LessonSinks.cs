using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Search;

/// <summary>Several read models that are told of the same changes, one after the other.</summary>
/// <param name="sinks">The read models, in the order in which they are told.</param>
public sealed class LessonSinks(params IReadOnlyList<ILessonSink> sinks) : ILessonSink
{
    /// <inheritdoc/>
    public void Apply(IEnumerable<Lesson> changed, IEnumerable<string> removed)
    {
        var (lessons, ids) = (changed.ToList(), removed.ToList());
        foreach (var sink in sinks)
        {
            sink.Apply(lessons, ids);
        }
    }
}

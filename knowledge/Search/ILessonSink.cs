using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Search;

/// <summary>What keeps a read model of the published lessons.</summary>
public interface ILessonSink
{
    /// <summary>Takes in what has changed; when it returns, readers see it.</summary>
    /// <param name="changed">New lessons and new versions.</param>
    /// <param name="removed">Ids of lessons that are gone.</param>
    void Apply(IEnumerable<Lesson> changed, IEnumerable<string> removed);
}

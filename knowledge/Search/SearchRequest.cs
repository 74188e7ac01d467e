using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Knowledge.Search;

/// <summary>A search.</summary>
/// <param name="Text">What for.</param>
/// <param name="English">Whether the text is English; else it is taken as Danish.</param>
/// <param name="Reader">Who reads; nothing else is returned, counted or hinted at.</param>
public sealed record SearchRequest(string Text, bool English, Reader Reader)
{
    /// <summary>How many lessons at the most.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>Only lessons for which this is true; null for all.</summary>
    public Func<Lesson, bool>? Filter { get; init; }
}

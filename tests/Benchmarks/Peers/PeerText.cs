using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Benchmarks.Peers;

/// <summary>A lesson as every peer gets it: all of its text, the title apart so that it can count twice.</summary>
/// <param name="Id">The lesson's id.</param>
/// <param name="Title">The title.</param>
/// <param name="Body">All other text, the questions that the lesson answers in both languages included.</param>
internal sealed record PeerText(string Id, string Title, string Body)
{
    /// <summary>How much a word of the title counts against one of the body.</summary>
    public const int TitleWeight = 2;

    /// <summary>How many lessons a peer is asked for.</summary>
    public const int Depth = 10;

    /// <summary>The text of a lesson.</summary>
    /// <param name="lesson">The lesson.</param>
    public static PeerText Of(Lesson lesson)
    {
        string?[] texts =
        [
            lesson.Problem, lesson.Action, lesson.Outcome, lesson.Project, lesson.Organisation, lesson.Supplier,
            .. lesson.Technology, .. lesson.Keywords, .. lesson.Asks.Da, .. lesson.Asks.En,
        ];
        return new PeerText(lesson.Id, lesson.Title, string.Join('\n', texts.Where(t => !string.IsNullOrEmpty(t))));
    }
}

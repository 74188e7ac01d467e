using TeamsPilotBot.Knowledge.Answers;

namespace TeamsPilotBot.Knowledge.Evaluation;

/// <summary>A question as somebody would type it, and what a good answer to it is.</summary>
/// <param name="Id">Stable id, unique in its file.</param>
/// <param name="Text">The question as typed.</param>
/// <param name="Kind">What sort of question it is: direct, paraphrase, typo, english, unanswerable, command.</param>
/// <param name="Answerable">False if no lesson answers it; near misses may still carry grades.</param>
/// <param name="Relevant">Grade by lesson id: 3 answers it, 2 is a clearly useful part, 1 is on the same subject; what is not listed is 0.</param>
/// <param name="Action">What the bot should do.</param>
public sealed record JudgedQuestion(
    string Id,
    string Text,
    string Kind,
    bool Answerable,
    IReadOnlyDictionary<string, int> Relevant,
    AnswerAction Action)
{
    /// <summary>The kind of those that ask the bot to do something; they are no questions to the lessons.</summary>
    public const string Command = "command";

    /// <summary>The grade from which on a lesson counts as a hit.</summary>
    public const int HitGrade = 2;

    /// <summary>The grade of a lesson, 0 to 3.</summary>
    /// <param name="lessonId">The lesson's id.</param>
    public int Grade(string lessonId) => Relevant.GetValueOrDefault(lessonId);
}

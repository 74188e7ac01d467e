using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>
/// Groups questions that mean the same. Each question joins the oldest one that it means the same as, so a group never
/// drifts from one subject to another by small steps, and a new question changes no older group. The result does not depend
/// on the order in which questions come. Safe to use from several threads.
/// </summary>
/// <param name="likeness">Tells what means the same.</param>
public sealed class RecurringQuestions(QuestionLikeness likeness)
{
    // Beyond so many the most central question is looked for among the oldest.
    private const int MostCompared = 16;

    /// <summary>Groups questions. 10,000 take some seconds of work, so it is not for a turn of a conversation.</summary>
    /// <param name="handOffs">Hand-offs, open or not.</param>
    /// <param name="asked">Questions of the log: those that lessons answered, and those that were handed off, are left out.</param>
    /// <param name="leastAskers">How many people must have asked for a group to be told; at least 1.</param>
    /// <returns>The groups, those that most people asked first, then the newest.</returns>
    public IReadOnlyList<RecurringGroup> Group(IEnumerable<HandOff> handOffs, IEnumerable<AskedQuestion> asked, int leastAskers = 2)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(leastAskers, 1);
        var index = new LeaderIndex();
        var groups = new List<List<(KeptQuestion Question, QuestionPrint Print)>>();
        var questions = Kept([.. handOffs], asked).OrderBy(q => q.At).ThenBy(q => q.Id, StringComparer.Ordinal).ToList();
        foreach (var question in questions.AsParallel().AsOrdered().Select(q => (q, likeness.Print(q.Text, q.Language))))
        {
            var group = index.Nearest(question.Item2);
            if (group >= 0)
            {
                groups[group].Add(question);
                continue;
            }

            index.Add(question.Item2);
            groups.Add([question]);
        }

        return [.. groups.Select(Told).Where(group => group.Askers >= leastAskers)
            .OrderByDescending(group => group.Askers).ThenByDescending(group => group.Newest).ThenBy(group => group.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<KeptQuestion> Kept(List<HandOff> handOffs, IEnumerable<AskedQuestion> asked)
    {
        var handedOff = handOffs.Select(h => h.Question.AskedQuestionId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return handOffs.Select(KeptQuestion.Of)
            .Concat(asked.Where(a => a.Verdict != Verdict.Answered && !handedOff.Contains(a.Id)).Select(KeptQuestion.Of));
    }

    private static RecurringGroup Told(List<(KeptQuestion Question, QuestionPrint Print)> members)
    {
        var handOffs = members.Select(m => m.Question.HandOff).OfType<HandOff>().ToList();
        return new RecurringGroup(
            members[0].Question.Id,
            MostCentral(members),
            members.Count,
            members.SelectMany(m => m.Question.People).Distinct(StringComparer.Ordinal).Count(),
            handOffs.Select(h => h.Question.Category).OfType<Lessons.Category>().GroupBy(c => c)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => (Lessons.Category?)g.Key).FirstOrDefault(),
            [.. handOffs.Select(h => h.Question.Sector).OfType<Lessons.Sector>().Distinct().Order()],
            [.. handOffs.Select(h => h.Id)],
            members[^1].Question.At,
            handOffs.Exists(h => h.IsOpen),
            handOffs.Select(h => h.EscalatedTo).LastOrDefault(body => body is not null));
    }

    private static string MostCentral(List<(KeptQuestion Question, QuestionPrint Print)> members)
    {
        var compared = members.Take(MostCompared).ToList();
        return compared.MaxBy(one => compared.Sum(other => QuestionLikeness.Likeness(one.Print, other.Print))).Question.Text;
    }
}

using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Answers.Leads;

/// <summary>What a lead is to be written from: nothing else is known to whoever writes it.</summary>
/// <param name="Question">The question, personal data masked.</param>
/// <param name="Language">The language to write in.</param>
/// <param name="Verdict">What the lessons say: <see cref="Verdict.Answered"/> or <see cref="Verdict.Near"/>.</param>
/// <param name="Lessons">The lessons, best first: at least one, all of which the reader is shown.</param>
/// <param name="Conflicts">Those of them that point in different directions; at most one pair.</param>
public sealed record LeadRequest(string Question, Language Language, Verdict Verdict, EquatableList<Lesson> Lessons, EquatableList<Conflict> Conflicts)
{
    /// <summary>What the lead of an answer may be written from.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>Null where the built-in lead stands in any case: no lesson is told of.</returns>
    public static LeadRequest? Of(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer.Frame is null || answer.Verdict is not (Verdict.Answered or Verdict.Near) || answer.Hits.Count == 0)
        {
            return null;
        }

        var shown = answer.Hits.Take(AnswerService.Shown).ToList();
        var about = answer.Verdict == Verdict.Near ? shown : shown.FindAll(hit => hit.Closeness != Closeness.Perhaps);
        var lessons = (about.Count > 0 ? about : shown[..1]).ConvertAll(hit => hit.Lesson);
        EquatableList<Conflict> conflicts = [.. answer.Conflicts.Where(c => c.IsOpposite && lessons.Exists(l => l.Id == c.First.Id || l.Id == c.Second.Id)).Take(1)];
        lessons.AddRange(conflicts.SelectMany(c => new[] { c.First, c.Second }).Where(side => !lessons.Exists(l => l.Id == side.Id)).ToList());
        return new LeadRequest(answer.Question, answer.Language, answer.Verdict, [.. lessons], conflicts);
    }

    /// <summary>Whether sentences cite both sides of each contradiction, so that none is told alone.</summary>
    /// <param name="sentences">The whole lead.</param>
    public bool NamesBothSides(IEnumerable<LeadSentence> sentences)
    {
        var cited = LeadSentence.Cited(sentences);
        return Conflicts.All(c => cited.Contains(c.First.Id) && cited.Contains(c.Second.Id));
    }
}

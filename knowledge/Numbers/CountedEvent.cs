using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Gaps;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Knowledge.Numbers;

/// <summary>What is counted.</summary>
public enum NumberKind
{
    /// <summary>A question to which a lesson was an answer.</summary>
    Answered,

    /// <summary>A question to which lessons came near.</summary>
    Near,

    /// <summary>A question to which nobody has logged anything.</summary>
    None,

    /// <summary>A question that was handed to a person.</summary>
    HandedOff,

    /// <summary>The first answer of a person to such a question, be it a suggestion.</summary>
    HumanAnswer,

    /// <summary>Such a question of which the asker said that it is solved.</summary>
    Solved,

    /// <summary>An experience that was sent to the curators, once however often it came back.</summary>
    Logged,

    /// <summary>An experience that a curator approved.</summary>
    Approved,
}

/// <summary>Something that happened and is counted: without a person, a text or an id. What it is made of is pure.</summary>
/// <param name="Kind">What.</param>
/// <param name="Area">The area; null if it cannot be told.</param>
/// <param name="At">When.</param>
/// <param name="Took">Of a first answer: how long it took, nights and weekends among it. Null for anything else.</param>
public sealed record CountedEvent(NumberKind Kind, Category? Area, DateTimeOffset At, TimeSpan? Took = null)
{
    /// <summary>A question as it is counted; one kept only for its buttons is not.</summary>
    /// <param name="question">The question.</param>
    /// <param name="areaOf">The area of a lesson by its id; null for one that is gone.</param>
    public static IEnumerable<CountedEvent> Of(AskedQuestion question, Func<string, Category?> areaOf)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(areaOf);
        if (!question.IsAside)
        {
            var kind = question.Verdict switch
            {
                Verdict.Answered => NumberKind.Answered,
                Verdict.Near => NumberKind.Near,
                _ => NumberKind.None,
            };
            yield return new CountedEvent(kind, UnansweredQuestion.AreaOf(question.Hits.Take(UnansweredQuestion.Voters).Select(areaOf).OfType<Category>()), question.AskedAt);
        }
    }

    /// <summary>A hand-off as it is counted.</summary>
    /// <param name="handOff">The hand-off.</param>
    public static IEnumerable<CountedEvent> Of(HandOff handOff)
    {
        ArgumentNullException.ThrowIfNull(handOff);
        var (area, sent) = (handOff.Question.Category, handOff.Trail[0].At);
        yield return new CountedEvent(NumberKind.HandedOff, area, sent);
        if (handOff.FirstAnswer is { } first)
        {
            yield return new CountedEvent(NumberKind.HumanAnswer, area, first.At, first.At - sent);
        }

        if (handOff.Status == HandOffStatus.Solved)
        {
            yield return new CountedEvent(NumberKind.Solved, area, handOff.Trail.Last(entry => entry.To == HandOffStatus.Solved).At);
        }
    }

    /// <summary>An experience as it is counted.</summary>
    /// <param name="submission">The experience.</param>
    public static IEnumerable<CountedEvent> Of(Submission submission)
    {
        ArgumentNullException.ThrowIfNull(submission);
        if (submission.Trail.FirstOrDefault(entry => entry.Kind == SubmissionMoveKind.Send) is { } sent)
        {
            yield return new CountedEvent(NumberKind.Logged, submission.Text.Category, sent.At);
        }

        if (submission.Trail.FirstOrDefault(entry => entry.Kind is SubmissionMoveKind.Approve or SubmissionMoveKind.Merge) is { } approved)
        {
            yield return new CountedEvent(NumberKind.Approved, submission.Text.Category, approved.At);
        }
    }
}

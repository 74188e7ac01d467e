using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Dialogs.Logging;

/// <summary>
/// The way through a telling: the story first, then only what it leaves open, then whether it is right, who may see it, and how it
/// looks. Whoever has been at the preview comes back to it after each correction. Pure.
/// </summary>
public static class TellingCourse
{
    /// <summary>A telling that lay so long waits to be gone on with: what its teller writes then is most likely something new.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    /// <summary>Whether what its author writes now belongs to the telling.</summary>
    /// <param name="submission">The telling.</param>
    /// <param name="now">The moment.</param>
    public static bool IsBeingTold(Submission submission, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(submission);
        return submission is { IsOpen: true, Paused: false } && now - submission.ChangedAt < Patience

            // One that came back rests until its author takes it up again.
            && (submission.Status == SubmissionStatus.Writing || submission.LastChange != submission.Trail[^1].Id);
    }

    /// <summary>The step after one.</summary>
    /// <param name="reached">The furthest step so far.</param>
    /// <param name="text">What is told by now.</param>
    /// <param name="from">The step that is done.</param>
    public static TellingStep After(TellingStep reached, ExperienceText text, TellingStep from)
    {
        ArgumentNullException.ThrowIfNull(text);
        return from < TellingStep.Check && Open(text, from) is { } open ? open
            : reached == TellingStep.Preview ? TellingStep.Preview
            : from < TellingStep.Check ? TellingStep.Check
            : from + 1 > TellingStep.Preview ? TellingStep.Preview
            : from + 1;
    }

    /// <summary>The step before one.</summary>
    /// <param name="text">What is told by now.</param>
    /// <param name="from">The step.</param>
    public static TellingStep Before(ExperienceText text, TellingStep from)
    {
        ArgumentNullException.ThrowIfNull(text);
        return from switch
        {
            TellingStep.Preview => TellingStep.Sharing,
            TellingStep.Sharing => TellingStep.Check,
            TellingStep.Story => TellingStep.Story,
            _ when text.Story.Length > 0 => TellingStep.Story,
            _ => from - 1,
        };
    }

    /// <summary>Whether a step can be passed over.</summary>
    /// <param name="step">The step.</param>
    public static bool CanSkip(TellingStep step) => step is TellingStep.Story or TellingStep.Sharing;

    /// <summary>How far it has come, in four: told, checked, shared, sent. From 1.</summary>
    /// <param name="step">The step.</param>
    public static int Stage(TellingStep step) => step switch
    {
        TellingStep.Check => 2,
        TellingStep.Sharing => 3,
        TellingStep.Preview => 4,
        _ => 1,
    };

    private static TellingStep? Open(ExperienceText text, TellingStep from)
        => new[] { (TellingStep.Problem, text.Problem), (TellingStep.Action, text.Action), (TellingStep.Outcome, text.Outcome) }
            .Where(part => part.Item2.Length == 0 && part.Item1 != from).Select(part => (TellingStep?)part.Item1).FirstOrDefault();
}

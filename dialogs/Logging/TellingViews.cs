using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Submissions.Reading;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Logging;

/// <summary>Shows a telling to its author, as it stands now. Safe to use from several threads.</summary>
/// <param name="near">Finds lessons that it is like.</param>
/// <param name="index">The lessons.</param>
public sealed class TellingViews(NearLessons near, LessonIndex index)
{
    /// <summary>The card of the step where it stands, or of what has become of it.</summary>
    /// <param name="submission">The telling.</param>
    /// <param name="by">Its author.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<TellingReply> OfAsync(Submission submission, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(by);
        var teller = by.Person.Reader;
        return new TellingReply(by.Language, Nonce.New(), submission)
        {
            Telling = submission.IsOpen,
            Health = submission is { IsOpen: true, Step: TellingStep.Check or TellingStep.Preview } ? HealthInText.Words(submission.Text) : [],
            AddedTo = submission.LessonId is { } id ? index.Find(id, teller) : null,
            Reach = Reach(submission),
            Faults = submission is { IsOpen: true, Step: TellingStep.Preview } ? SubmissionLesson.Of(submission, submission.Text).Faults : [],
            Near = submission is { IsOpen: true, Step: TellingStep.Check, Kind: SubmissionKind.NewLesson }
                ? [.. await near.OfAsync(submission.Text, submission.Language, teller, cancellationToken)] : [],
        };
    }

    /// <summary>The card of a telling for its author, who did not ask for it: one that came back, or that was decided on.</summary>
    /// <param name="submission">The telling.</param>
    /// <param name="language">The language.</param>
    public static TellingReply To(Submission submission, Language language)
    {
        ArgumentNullException.ThrowIfNull(submission);
        return new TellingReply(language, Nonce.New(), submission) { Reach = Reach(submission) };
    }

    /// <summary>A lesson that the telling's author may see; null if there is none.</summary>
    /// <param name="lessonId">The lesson, from wherever.</param>
    /// <param name="by">The author.</param>
    public Lesson? Lesson(string? lessonId, Clicked by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return lessonId is null ? null : index.Find(lessonId, by.Person.Reader);
    }

    /// <summary>Who can be let to see it: what is kept to a sector or an authority must have one. An addition is seen by whoever sees the lesson.</summary>
    private static EquatableList<Visibility> Reach(Submission submission)
        => submission.Kind == SubmissionKind.Addition ? [] : Reach(submission.Text);

    /// <summary>Who can be let to see an experience, the widest first.</summary>
    /// <param name="text">The experience.</param>
    public static EquatableList<Visibility> Reach(ExperienceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
        [
            Visibility.Everyone,
            .. text.Sector is null or Sector.CrossSector ? Array.Empty<Visibility>() : [Visibility.Sector],
            .. text.Organisation is null ? Array.Empty<Visibility>() : [Visibility.Organisation],
        ];
    }
}

using Microsoft.Extensions.Logging;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>
/// Gives the curators the drafts that both sides of a solved hand-off have approved. Whoever dies in between does it again at the next
/// sweep, and it is done once. Safe to run in several instances.
/// </summary>
/// <param name="drafts">The drafts.</param>
/// <param name="submissions">What waits for the curators.</param>
/// <param name="clock">Tells when it is done.</param>
/// <param name="logger">Where a draft that breaks is told of; null for nowhere.</param>
public sealed class DraftHandIn(IDraftRegister drafts, SubmissionRegister submissions, TimeProvider clock, ILogger<DraftHandIn>? logger = null)
{
    /// <summary>Hands in what is ready.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>How many drafts were handed in.</returns>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
        => await OneByOne.DoAsync(await drafts.ToHandInAsync(cancellationToken), draft => HandInAsync(draft, cancellationToken), logger, cancellationToken);

    private async Task<bool> HandInAsync(LessonDraft draft, CancellationToken cancellationToken)
    {
        await submissions.TakeAsync(Of(draft, clock.GetUtcNow()), cancellationToken);
        await drafts.MarkHandedInAsync(draft.Id, cancellationToken);
        if (await drafts.FindAsync(draft.Id, cancellationToken) is { Status: DraftStatus.Dropped })
        {
            // One of the two has said no meanwhile.
            await submissions.MoveAsync(draft.Id, "dropped", new TakeBack(), Actor.Person(draft.Origin.AskerKey), cancellationToken);
        }

        return true;
    }

    /// <summary>What the curators get. The asker is its author; the one who answered had a hand in it.</summary>
    private static Submission Of(LessonDraft draft, DateTimeOffset now)
    {
        var (origin, at) = (draft.Origin, now.ToUniversalTime());
        var text = new ExperienceText
        {
            Title = draft.Text.Title,
            Problem = draft.Text.Problem,
            Action = draft.Text.Action,
            Outcome = draft.Text.Outcome,
            Status = LessonStatus.Solved,
            Evidence = origin.Evidence,
            Category = draft.Text.Category,
            Project = origin.Project,
            Organisation = origin.Organisation,
            Sector = origin.Sector,
            AsOf = origin.AsOf,
            Visibility = draft.Text.Visibility,
        };
        return new Submission
        {
            Id = draft.Id,
            Kind = SubmissionKind.NewLesson,
            AuthorKey = origin.AskerKey,
            CoAuthorKeys = [.. draft.Trail.Where(entry => entry.Kind is DraftMoveKind.Approve or DraftMoveKind.Edit)
                .Select(entry => entry.ActorKey).Append(origin.AnswererKey).Distinct().Where(key => key != origin.AskerKey)],
            DraftId = draft.Id,
            Source = origin.Source,
            Language = origin.Language,
            Status = SubmissionStatus.InReview,
            Text = text,
            TextNumber = 1,
            Step = TellingStep.Preview,
            Trail = [new SubmissionEntry(draft.Id, SubmissionMoveKind.Begin, origin.AskerKey, at, 1), new SubmissionEntry("handed-in", SubmissionMoveKind.Send, origin.AskerKey, at, 1, text)],
            ChangedAt = at,
            LastChange = "handed-in",
        };
    }
}

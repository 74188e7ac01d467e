using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.Reviewing;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Dialogs.Versions;

/// <summary>
/// What the buttons about the versions of a lesson do, for curators and its owner. Of a lesson that a person may not see they learn nothing,
/// nor of a version that they may not. Safe to use from several threads.
/// </summary>
/// <param name="library">The lessons.</param>
/// <param name="revision">Changes lessons.</param>
/// <param name="writing">Takes changes in.</param>
/// <param name="named">Leaves out what somebody may not see.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed class VersionActions(LessonLibrary library, LessonRevision revision, LessonWriting writing, NamedLessons named, ILogger<VersionActions> logger)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(VersionCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        return await ClickWork.OrSayAsync(
            async () => by.IsAlone ? await DoAloneAsync(click, by, cancellationToken) : Sentence(by, "OnlyAlone"),
            Sentence(by, "StoreUnavailable"), logger, click.Verb);
    }

    private async Task<ActionResult> DoAloneAsync(VersionCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        var versions = await library.VersionsAsync(click.LessonId, cancellationToken);
        if (versions.Count == 0 || !MaySee(versions[0].Lesson, by))
        {
            return Sentence(by, "NoSuchLesson");
        }

        var rights = LessonRights.Of(versions, by.Person);
        List<LessonVersion> seen = [.. versions.Where(version => MaySee(version.Lesson, by))];
        return click.Verb switch
        {
            _ when !rights.Any => Sentence(by, "NotYours"),
            VersionVerb.List => new ActionResult(Page(seen, click.First, rights, by), null),
            VersionVerb.Compare => Compared(seen, click.Older, click.Newer, rights, null, by),
            VersionVerb.Restore => await RestoreAsync(seen, click, rights, by, cancellationToken),
            VersionVerb.Write => new ActionResult(writing.Form(seen[0].Lesson, rights, by), null),
            _ => await SaveAsync(seen, click, rights, by, cancellationToken),
        };
    }

    private async Task<ActionResult> RestoreAsync(
        List<LessonVersion> seen, VersionCardAction click, LessonRights rights, Clicked by, CancellationToken cancellationToken)
    {
        if (seen.TrueForAll(version => version.Lesson.Version != click.Older))
        {
            return Sentence(by, "NoSuchVersion");
        }

        var result = await revision.RestoreAsync(click.LessonId, click.Older, click.Newer, by.Actor, cancellationToken);
        return result switch
        {
            { Refusal: null } => await ChangedAsync(click.LessonId, "Restored", rights, by, cancellationToken),
            { Refusal: SubmissionRefusal.ChangedMeanwhile } => await ChangedAsync(click.LessonId, "ChangedMeanwhile", rights, by, cancellationToken),
            { Refusal: var refusal } => Sentence(by, $"Refused.{refusal}"),
        };
    }

    private async Task<ActionResult> SaveAsync(List<LessonVersion> seen, VersionCardAction click, LessonRights rights, Clicked by, CancellationToken cancellationToken)
        => await writing.SaveAsync(seen, click, rights, by, cancellationToken)
            ?? await ChangedAsync(click.LessonId, "Saved", rights, by, cancellationToken);

    /// <summary>What the newest version has changed.</summary>
    private async Task<ActionResult> ChangedAsync(string lessonId, string notice, LessonRights rights, Clicked by, CancellationToken cancellationToken)
    {
        var versions = (await library.VersionsAsync(lessonId, cancellationToken)).Where(version => MaySee(version.Lesson, by)).ToList();
        return versions.Count < 2
            ? Sentence(by, notice)
            : Compared(versions, versions[1].Lesson.Version, versions[0].Lesson.Version, rights, VersionTexts.Catalog.Get(by.Language, notice), by);
    }

    private ActionResult Compared(List<LessonVersion> seen, int older, int newer, LessonRights rights, string? notice, Clicked by)
    {
        var (first, second) = (Math.Min(older, newer), Math.Max(older, newer));
        return seen.Find(version => version.Lesson.Version == first) is { } before && seen.Find(version => version.Lesson.Version == second) is { } after
            ? new ActionResult(new VersionCompareReply(by.Language, Nonce.New(), Shown(before, by), Shown(after, by), seen[0].Lesson.Version, rights) { Notice = notice }, null)
            : Sentence(by, "NoSuchVersion");
    }

    private LessonVersion Shown(LessonVersion version, Clicked by) => version with { Lesson = named.Shown(version.Lesson, by.Person.Reader) };

    private static VersionListReply Page(List<LessonVersion> seen, int first, LessonRights rights, Clicked by)
    {
        var start = Math.Min(Math.Max(first, 0), (seen.Count - 1) / VersionListReply.Most * VersionListReply.Most);
        return new VersionListReply(by.Language, Nonce.New(), seen[0].Lesson, [.. seen.Skip(start).Take(VersionListReply.Most)], start, seen.Count, rights);
    }

    private static bool MaySee(Lesson lesson, Clicked by) => by.Person.Reader.CanSee(lesson, by.Person.Key);

    private static ActionResult Sentence(Clicked by, string key) => new(null, VersionTexts.Catalog.Get(by.Language, key));
}

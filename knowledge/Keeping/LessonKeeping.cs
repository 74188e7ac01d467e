using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Feedback;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>
/// What people do about lessons that they stand for, or want to. Doing the same twice changes nothing. Only a store that cannot be reached
/// throws (<see cref="Storage.StoreUnavailableException"/>): the same can be done again then. Safe to use from several threads and processes.
/// </summary>
/// <param name="library">The lessons.</param>
/// <param name="keepers">The people.</param>
/// <param name="reports">What was reported.</param>
/// <param name="presence">Tells who is gone.</param>
/// <param name="feedback">What people said of lessons.</param>
/// <param name="clock">Tells the day.</param>
public sealed class LessonKeeping(
    LessonLibrary library, IKeeperRegister keepers, IReportRegister reports, KeeperPresence presence, IFeedbackLog feedback, TimeProvider clock)
{
    /// <summary>The owner says that a lesson still holds; that takes away its mark.</summary>
    /// <param name="lessonId">The lesson, from wherever.</param>
    /// <param name="actor">Who says so.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<KeepResult> ConfirmAsync(string lessonId, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var today = DanishTime.Today(clock);
        var result = await ChangeAsync(lessonId, lesson => lesson.Owner == actor.Key, KeepRefusal.NotYours, lesson => lesson.ConfirmedOn(today), actor, cancellationToken);
        return await SettledAsync(result, new Settle(lessonId, KeptQuestionEnd.Confirmed), actor, cancellationToken);
    }

    /// <summary>The owner says that a lesson does not hold any more: the curators get it, and it is marked until they have looked.</summary>
    /// <param name="lessonId">The lesson, from wherever.</param>
    /// <param name="text">What has changed.</param>
    /// <param name="language">The language of the owner.</param>
    /// <param name="moveId">The id of the click: the same click delivered again has the same.</param>
    /// <param name="actor">Who says so.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<KeepResult> NoLongerAsync(string lessonId, string text, Language language, string moveId, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await library.ReadAsync(lessonId, cancellationToken) is not { } lesson)
        {
            return new KeepRefused(KeepRefusal.NoSuchLesson);
        }

        var reported = await reports.OpenAsync(new NewReport(lesson, ReportKind.NoLonger, text, language), moveId, actor, cancellationToken);
        KeepResult result = reported switch
        {
            ReportAccepted => new Kept(await library.ReadAsync(lessonId, cancellationToken) ?? lesson),
            ReportRefused { Reason: ReportRefusal.TextMissing } => new KeepRefused(KeepRefusal.TextMissing),
            ReportRefused { Reason: ReportRefusal.TextTooLong } => new KeepRefused(KeepRefusal.TextTooLong),
            ReportRefused { Reason: ReportRefusal.AlreadyReported } => new KeepRefused(KeepRefusal.AlreadySaid),
            ReportRefused { Reason: ReportRefusal.Crowded } => new KeepRefused(KeepRefusal.Crowded),
            _ => new KeepRefused(KeepRefusal.NotYours),
        };
        return await SettledAsync(result, new Settle(lessonId, KeptQuestionEnd.NoLonger), actor, cancellationToken);
    }

    /// <summary>The owner is not the right one: the lesson has no owner from now on. The next sweep tells the curators of it.</summary>
    /// <param name="lessonId">The lesson, from wherever.</param>
    /// <param name="actor">Who says so.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<KeepResult> GiveBackAsync(string lessonId, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var result = await ChangeAsync(lessonId, lesson => lesson.Owner == actor.Key, KeepRefusal.NotYours, lesson => lesson with { Owner = null }, actor, cancellationToken);
        return await SettledAsync(result, new Settle(lessonId, KeptQuestionEnd.Returned), actor, cancellationToken);
    }

    /// <summary>The person does not want to take over a lesson that they were asked about; the curators are told.</summary>
    /// <param name="lessonId">The lesson, from wherever.</param>
    /// <param name="actor">Who says so.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<KeepResult> DeclineAsync(string lessonId, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await library.ReadAsync(lessonId, cancellationToken) is not { } lesson)
        {
            return new KeepRefused(KeepRefusal.NoSuchLesson);
        }

        await MoveAsync(new Decline(lessonId), actor, cancellationToken);
        return new Kept(lesson);
    }

    /// <summary>
    /// Somebody stands for a lesson from now on, and says with it that it holds. Open to curators, to people of the lesson's own organisation,
    /// and to whom the bot has asked; but not while somebody who is there stands for it and it is not marked.
    /// </summary>
    /// <param name="lessonId">The lesson, from wherever.</param>
    /// <param name="actor">Who wants to.</param>
    /// <param name="organisation">The person's mapped authority; null if none is.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<KeepResult> TakeOverAsync(string lessonId, Actor actor, string? organisation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await library.ReadAsync(lessonId, cancellationToken) is not { } lesson)
        {
            return new KeepRefused(KeepRefusal.NoSuchLesson);
        }

        var wasAsked = (await keepers.FindAsync(actor.Key, cancellationToken)).About(lessonId) is { Kind: KeptQuestionKind.TakeOver };
        if (!actor.IsCurator && !wasAsked && lesson.Owner != actor.Key && !IsOf(lesson, organisation))
        {
            return new KeepRefused(KeepRefusal.NotForYou);
        }

        var gone = lesson.Owner is { } owner && owner != actor.Key && await presence.OfAsync(owner, cancellationToken) == Presence.Gone ? owner : null;
        bool IsFree(Lesson now) => now.Owner is null || now.Owner == actor.Key || now.Owner == gone || now.Unconfirmed is not null;
        if (!IsFree(lesson))
        {
            return new KeepRefused(KeepRefusal.HasOwner);
        }

        var helped = await feedback.HelpedAsync(lessonId, cancellationToken);
        await MoveAsync(new Accept(lessonId, helped.Count(person => person != actor.Key)), actor, cancellationToken);
        var today = DanishTime.Today(clock);
        return await ChangeAsync(
            lessonId, IsFree, KeepRefusal.HasOwner, now => now.Owner == actor.Key && now.IsConfirmedSince(today) ? now : now.ConfirmedOn(today) with { Owner = actor.Key },
            actor, cancellationToken);
    }

    /// <summary>Whether a lesson is of an authority, as the mapping knows it.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="organisation">The authority; null for none.</param>
    public static bool IsOf(Lesson lesson, string? organisation)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return organisation is not null && string.Equals(lesson.Organisation, organisation, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<KeepResult> SettledAsync(KeepResult result, KeeperMove move, Actor actor, CancellationToken cancellationToken)
    {
        // What is not noted now, the next sweep reads off the lesson.
        if (result is Kept)
        {
            await MoveAsync(move, actor, cancellationToken);
        }

        return result;
    }

    private Task<Keeper> MoveAsync(KeeperMove move, Actor actor, CancellationToken cancellationToken)
        => keepers.CarryOutAsync(actor.Key, keeper => KeeperMoves.Make(keeper, move, clock.GetUtcNow()), null, cancellationToken);

    private async Task<KeepResult> ChangeAsync(
        string lessonId, Func<Lesson, bool> may, KeepRefusal otherwise, Func<Lesson, Lesson> change, Actor actor, CancellationToken cancellationToken)
    {
        var refused = false;
        var edit = new LessonEdit(LessonEditKind.Kept, clock.GetUtcNow(), actor.Key);
        var saved = await library.ChangeAsync(
            lessonId,
            lesson =>
            {
                refused = !may(lesson);
                return refused ? lesson : change(lesson);
            },
            edit,
            cancellationToken);
        return saved switch
        {
            null => new KeepRefused(KeepRefusal.NoSuchLesson),
            _ when refused => new KeepRefused(otherwise),
            { Lesson: { } lesson } => new Kept(lesson),
            _ => new KeepRefused(KeepRefusal.Crowded),
        };
    }
}

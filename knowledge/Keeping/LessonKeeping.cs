using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Feedback;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>
/// What people do about lessons that they stand for, or want to. Doing the same twice changes nothing. Of a lesson that a person may not see
/// they learn nothing: it is as if there were none. Only a store that cannot be reached throws
/// (<see cref="Storage.StoreUnavailableException"/>): the same can be done again then. Safe to use from several threads and processes.
/// </summary>
/// <param name="library">The lessons.</param>
/// <param name="keepers">The people.</param>
/// <param name="reports">What was reported.</param>
/// <param name="taking">Decides who may stand for what.</param>
/// <param name="feedback">What people said of lessons.</param>
/// <param name="clock">Tells the day.</param>
public sealed class LessonKeeping(
    LessonLibrary library, IKeeperRegister keepers, IReportRegister reports, TakingOver taking, IFeedbackLog feedback, TimeProvider clock)
{
    /// <summary>The owner says that a lesson still holds; that takes away its mark.</summary>
    /// <param name="lessonId">The lesson, from wherever.</param>
    /// <param name="actor">Who says so.</param>
    /// <param name="reader">What that person may see.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<KeepResult> ConfirmAsync(string lessonId, Actor actor, Reader reader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var today = DanishTime.Today(clock);
        var result = await ChangeAsync(lessonId, lesson => NotYours(lesson, actor, reader), lesson => lesson.ConfirmedOn(today), actor, cancellationToken);
        return await SettledAsync(result, new Settle(lessonId, KeptQuestionEnd.Confirmed), actor, cancellationToken);
    }

    /// <summary>The owner says that a lesson does not hold any more: the curators get it, and it is marked until they have looked.</summary>
    /// <param name="lessonId">The lesson, from wherever.</param>
    /// <param name="text">What has changed.</param>
    /// <param name="language">The language of the owner.</param>
    /// <param name="moveId">The id of the click: the same click delivered again has the same.</param>
    /// <param name="actor">Who says so.</param>
    /// <param name="reader">What that person may see.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<KeepResult> NoLongerAsync(string lessonId, string text, Language language, string moveId, Actor actor, Reader reader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(reader);
        if (await library.ReadAsync(lessonId, cancellationToken) is not { } lesson || !reader.CanSee(lesson, actor.Key))
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
    /// <param name="reader">What that person may see.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<KeepResult> GiveBackAsync(string lessonId, Actor actor, Reader reader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var result = await ChangeAsync(lessonId, lesson => NotYours(lesson, actor, reader), lesson => lesson with { Owner = null }, actor, cancellationToken);
        return await SettledAsync(result, new Settle(lessonId, KeptQuestionEnd.Returned), actor, cancellationToken);
    }

    /// <summary>The person does not want to take over a lesson that they were asked about; the curators are told.</summary>
    /// <param name="lessonId">The lesson, from wherever. One about which they were not asked is as if there were none.</param>
    /// <param name="actor">Who says so.</param>
    /// <param name="reader">What that person may see.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<KeepResult> DeclineAsync(string lessonId, Actor actor, Reader reader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(reader);
        var question = (await keepers.FindAsync(actor.Key, cancellationToken)).About(lessonId);
        if (question is not { Kind: KeptQuestionKind.TakeOver, End: null or KeptQuestionEnd.Unanswered or KeptQuestionEnd.Declined }
            || await library.ReadAsync(lessonId, cancellationToken) is not { } lesson || !reader.CanSee(lesson, actor.Key))
        {
            return new KeepRefused(KeepRefusal.NoSuchLesson);
        }

        await MoveAsync(actor.Key, new Decline(lessonId, KeeperNoteItem.For(lesson)), cancellationToken);
        return new Kept(lesson);
    }

    /// <summary>
    /// Somebody stands for a lesson from now on, and says with it that it holds. Nobody has asked them yet whether others may contact them.
    /// Whoever did not answer for it before is told, if they are there.
    /// </summary>
    /// <param name="lessonId">The lesson, from wherever.</param>
    /// <param name="actor">Who wants to.</param>
    /// <param name="reader">What that person may see.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<KeepResult> TakeOverAsync(string lessonId, Actor actor, Reader reader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(reader);
        if (await library.ReadAsync(lessonId, cancellationToken) is not { } lesson)
        {
            return new KeepRefused(KeepRefusal.NoSuchLesson);
        }

        if (await taking.RefusalAsync(lesson, actor, reader, cancellationToken) is { } refusal)
        {
            return new KeepRefused(refusal);
        }

        var helped = await feedback.HelpedAsync(lessonId, cancellationToken);
        var today = DanishTime.Today(clock);
        bool IsAsDecided(Lesson now) => now.Owner == actor.Key
            || (reader.CanSee(now) && (now.Owner, now.Confirmed, now.Unconfirmed) == (lesson.Owner, lesson.Confirmed, lesson.Unconfirmed));
        var result = await ChangeAsync(
            lessonId,
            now => IsAsDecided(now) ? null : KeepRefusal.HasOwner,
            now => now.Owner == actor.Key ? now.ConfirmedOn(today) : now.ConfirmedOn(today) with { Owner = actor.Key, MayContact = false },
            actor,
            cancellationToken);
        if (result is Kept { Lesson: var taken } && lesson.Owner is { } before && before != actor.Key && await taking.IsThereAsync(before, cancellationToken))
        {
            await MoveAsync(before, new Relieve(lessonId, KeeperNoteItem.ForOwner(taken)), cancellationToken);
        }

        return await SettledAsync(result, new Accept(lessonId, helped.Count(person => person != actor.Key)), actor, cancellationToken);
    }

    private static KeepRefusal? NotYours(Lesson lesson, Actor actor, Reader reader)
        => lesson.Owner == actor.Key ? null : reader.CanSee(lesson) ? KeepRefusal.NotYours : KeepRefusal.NoSuchLesson;

    private async Task<KeepResult> SettledAsync(KeepResult result, KeeperMove move, Actor actor, CancellationToken cancellationToken)
    {
        // What is not noted now, the next sweep reads off the lesson.
        if (result is Kept)
        {
            await MoveAsync(actor.Key, move, cancellationToken);
        }

        return result;
    }

    private Task<Keeper> MoveAsync(string personKey, KeeperMove move, CancellationToken cancellationToken)
        => keepers.CarryOutAsync(personKey, keeper => KeeperMoves.Make(keeper, move, clock.GetUtcNow()), null, cancellationToken);

    private async Task<KeepResult> ChangeAsync(
        string lessonId, Func<Lesson, KeepRefusal?> fault, Func<Lesson, Lesson> change, Actor actor, CancellationToken cancellationToken)
    {
        KeepRefusal? refusal = null;
        var edit = new LessonEdit(LessonEditKind.Kept, clock.GetUtcNow(), actor.Key);
        var saved = await library.ChangeAsync(
            lessonId,
            lesson =>
            {
                refusal = fault(lesson);
                return refusal is null ? change(lesson) : lesson;
            },
            edit,
            cancellationToken);
        return saved switch
        {
            null => new KeepRefused(KeepRefusal.NoSuchLesson),
            _ when refusal is { } reason => new KeepRefused(reason),
            { Lesson: { } lesson } => new Kept(lesson),
            _ => new KeepRefused(KeepRefusal.Crowded),
        };
    }
}

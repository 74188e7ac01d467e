using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>
/// What people have reported of lessons, in the store of record. Safe to use from several threads and processes: of moves that meet, one is
/// made after the other or refused by what the other did. Only a store that cannot be reached throws
/// (<see cref="Storage.StoreUnavailableException"/>): then the same move can be made again under the same id, and is made once.
/// </summary>
public interface IReportRegister
{
    /// <summary>Reports a lesson, or says why not. The messages go out afterwards; an owner's "no longer" has marked the lesson before this returns, or soon after.</summary>
    /// <param name="report">What is reported.</param>
    /// <param name="moveId">The id of the click: the same click delivered again has the same.</param>
    /// <param name="reporter">Who reports.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<ReportResult> OpenAsync(NewReport report, string moveId, Actor reporter, CancellationToken cancellationToken);

    /// <summary>Closes a report, or says why not.</summary>
    /// <param name="key">The report, from wherever.</param>
    /// <param name="close">What came of it.</param>
    /// <param name="moveId">The id of the click.</param>
    /// <param name="actor">Who has looked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<ReportResult> CloseAsync(ReportKey key, CloseReport close, string moveId, Actor actor, CancellationToken cancellationToken);

    /// <summary>Notes where a card of a report stands that the bot did not know of.</summary>
    /// <param name="key">The report, from wherever.</param>
    /// <param name="card">The card.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task AdoptAsync(ReportKey key, CardPlace card, CancellationToken cancellationToken);

    /// <summary>A report; null if there is none or it is not kept any more.</summary>
    /// <param name="key">The report, from wherever.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<LessonReport?> FindAsync(ReportKey key, CancellationToken cancellationToken);

    /// <summary>The reports at which somebody has still to look, oldest first.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<IReadOnlyList<LessonReport>> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Lets lessons say what follows from reports, where something failed in between. Several instances may sweep at once.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    Task SettleAsync(CancellationToken cancellationToken);
}

/// <summary>Where a report lies.</summary>
/// <param name="LessonId">The lesson.</param>
/// <param name="Id">The report's id.</param>
public sealed record ReportKey(string LessonId, string Id);

using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Administration;

/// <summary>A tenant whose people an administrator has let in.</summary>
/// <param name="Id">The Entra tenant id, a GUID in lower-case letters with hyphens.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Organisation">The authority that its people belong to, unless something more particular says otherwise; null for none.</param>
/// <param name="Sector">Their sector; null for none.</param>
/// <param name="At">When it was let in.</param>
/// <param name="ByKey">Who let it in: the bot's own id.</param>
/// <param name="ByName">Their name; null if the client did not tell.</param>
public sealed record TenantEntry(string Id, string Name, string? Organisation, Sector? Sector, DateTimeOffset At, string ByKey, string? ByName);

/// <summary>A change of who is let in.</summary>
/// <param name="At">When.</param>
/// <param name="ByKey">The administrator: the bot's own id.</param>
/// <param name="ByName">The administrator's name; null if the client did not tell.</param>
/// <param name="Id">The tenant.</param>
/// <param name="Name">What people call it.</param>
/// <param name="IsIn">Whether it was let in; false if it was taken out.</param>
public sealed record TenantChange(DateTimeOffset At, string ByKey, string? ByName, string Id, string Name, bool IsIn);

/// <summary>What became of a wish about a tenant.</summary>
public enum TenantOutcome
{
    /// <summary>It is done.</summary>
    Changed,

    /// <summary>Another administrator was first: it is in already, or gone. Nothing was done.</summary>
    ChangedMeanwhile,

    /// <summary>There are as many as one list holds; nothing was done.</summary>
    Full,
}

namespace TeamsPilotBot.Dialogs.Administration;

/// <summary>The tenants that the settings let in, and who was turned away. Implementations are safe to use from several threads.</summary>
public interface ISettingTenants
{
    /// <summary>The tenants of the settings, the bot's own first.</summary>
    IReadOnlyList<SettingTenant> All { get; }

    /// <summary>The tenant whose people were turned away last, if that was in the last days and it is still shut out; else null.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    Task<TurnedAway?> TurnedAwayAsync(CancellationToken cancellationToken);
}

/// <summary>A tenant that the settings let in.</summary>
/// <param name="Setting">The name of the setting.</param>
/// <param name="Id">The tenant id.</param>
/// <param name="IsOwn">Whether it is the one that the bot is registered in.</param>
public sealed record SettingTenant(string Setting, string Id, bool IsOwn);

/// <summary>A tenant whose people were turned away.</summary>
/// <param name="Tenant">The tenant id.</param>
/// <param name="Day">The day, in Denmark.</param>
public sealed record TurnedAway(string Tenant, DateOnly Day);

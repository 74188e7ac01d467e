using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Knowledge.Administration;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>
/// Reads the roles and tenants of Teams before the bot takes its first call, and keeps them fresh until it stops. While the store does not
/// answer, roles stay as they are, and tenants let in from Teams are shut out after a minute.
/// </summary>
/// <param name="roles">The roles.</param>
/// <param name="tenants">The tenants.</param>
/// <param name="options">How often the store is asked.</param>
/// <param name="time">Tells when to ask again.</param>
/// <param name="logger">Is told of a store that does not answer.</param>
internal sealed class AdministrationFeedService(
    RoleBook roles, TenantBook tenants, AdministrationFeedOptions options, TimeProvider time, ILogger<AdministrationFeedService> logger) : SweepService(time, logger)
{
    /// <inheritdoc/>
    protected override TimeSpan Every => options.Every;

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await SweepQuietlyAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task SweepAsync(CancellationToken cancellationToken)
    {
        await roles.RefreshAsync(cancellationToken);
        await tenants.RefreshAsync(cancellationToken);
    }
}

using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Observations;
using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Knowledge.Calendar;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The tenants of the settings, and who was turned away.</summary>
/// <param name="gate">Knows who is let in.</param>
/// <param name="credentials">How the bot is registered.</param>
/// <param name="observations">Remembers who was turned away.</param>
/// <param name="time">The clock.</param>
internal sealed class SettingTenants(TenantGate gate, IOptions<CredentialOptions> credentials, ObservationBook observations, TimeProvider time) : ISettingTenants
{
    /// <summary>How long it is told that somebody was turned away.</summary>
    internal static readonly TimeSpan StillNews = TimeSpan.FromDays(7);

    /// <inheritdoc/>
    public IReadOnlyList<SettingTenant> All => [.. gate.Allowed.Select(tenant => IsOwn(tenant)
        ? new SettingTenant(nameof(CredentialOptions.MicrosoftAppTenantId), tenant, IsOwn: true)
        : new SettingTenant($"{BotOptions.Section}:{nameof(BotOptions.AllowedTenants)}", tenant, IsOwn: false))];

    /// <inheritdoc/>
    public async Task<TurnedAway?> TurnedAwayAsync(CancellationToken cancellationToken)
        => await observations.ReadAsync(cancellationToken) is { TurnedAway: { } when, OtherTenant: { } tenant } && time.GetUtcNow() - when <= StillNews && !gate.AdmitsOne(tenant)
            ? new TurnedAway(tenant, DanishTime.DayOf(when))
            : null;

    private bool IsOwn(string tenant) => string.Equals(tenant, credentials.Value.MicrosoftAppTenantId?.Trim(), StringComparison.OrdinalIgnoreCase);
}

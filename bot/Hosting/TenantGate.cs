using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Administration;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>
/// Which tenants' people the bot speaks with: the tenant that it is registered in, and those that an administrator adds. A bot
/// that is registered but knows no tenant speaks with nobody. Safe to use from several threads.
/// </summary>
/// <param name="bot">The bot's settings.</param>
/// <param name="credentials">How the bot is registered.</param>
/// <param name="added">The tenants that were let in from Teams; null where there is no store to keep them in.</param>
public sealed class TenantGate(IOptions<BotOptions> bot, IOptions<CredentialOptions> credentials, TenantBook? added = null)
{
    /// <summary>Ids of the tenants of the settings, the bot's own first. Nothing that happens to the store shuts these out.</summary>
    public IReadOnlyList<string> Allowed { get; } =
    [
        .. new[] { credentials.Value.MicrosoftAppTenantId }.Concat(bot.Value.AllowedTenants)
            .OfType<string>().Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => t.Trim()).Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>Whether people of these tenants may use the bot.</summary>
    /// <param name="tenants">The tenants that an activity names; all of them have to be allowed, and there has to be one.</param>
    public bool Admits(IReadOnlyCollection<string> tenants)
        => (Allowed.Count == 0 && !credentials.Value.IsRegistered)
            || (tenants.Count > 0 && tenants.All(IsIn));

    /// <summary>Whether the bot may write to somebody of a tenant.</summary>
    /// <param name="tenant">The tenant; null if it is not known.</param>
    public bool AdmitsOne(string? tenant) => Admits(tenant is null ? [] : [tenant]);

    /// <summary>Looks which tenants are let in from Teams now: for a process that does not look by itself.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public Task LookAsync(CancellationToken cancellationToken) => added?.RefreshAsync(cancellationToken) ?? Task.CompletedTask;

    private bool IsIn(string tenant) => Allowed.Contains(tenant, StringComparer.OrdinalIgnoreCase) || added?.Admitted(tenant) is not null;
}

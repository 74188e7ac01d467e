using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Whether it is said from which tenants people may use the bot.</summary>
internal sealed class TenantCheck(TenantGate gate, IOptions<CredentialOptions> credentials) : IConfigurationCheck
{
    private const string Tenant = nameof(CredentialOptions.MicrosoftAppTenantId);
    private const string Allowed = "Bot:AllowedTenants";

    public Task<Finding> RunAsync(Language language, CancellationToken cancellationToken) => Task.FromResult(Run(language));

    private Finding Run(Language language)
    {
        var registration = credentials.Value;
        if (gate.Allowed.FirstOrDefault(t => !Guid.TryParse(t, out _)) is { } noTenant)
        {
            return Findings.Wrong(noTenant == registration.MicrosoftAppTenantId ? Tenant : Allowed, language, "Tenant.Wrong", noTenant);
        }

        return !registration.IsRegistered ? Findings.Ok(Tenant, language, "Tenant.NotNeeded")
            : registration.NeedsTenant && string.IsNullOrWhiteSpace(registration.MicrosoftAppTenantId)
                ? Findings.Missing(Tenant, language, "Tenant.Missing")
            : gate.Allowed.Count == 0 ? Findings.Missing(Allowed, language, "Tenant.NoneAllowed")
            : Findings.Ok(Allowed, language, "Tenant.Ok", gate.Allowed.Count);
    }
}

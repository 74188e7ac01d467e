using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;

namespace TeamsPilotBot.Bot.Tests.Hosting;

/// <summary>Gates for tenants.</summary>
internal static class TestTenants
{
    /// <summary>As on a developer's machine: everybody may.</summary>
    public static TenantGate Any { get; } = Gate(isRegistered: false);

    /// <summary>A registered bot, for people of some tenants.</summary>
    public static TenantGate Only(params string[] tenants) => Gate(isRegistered: true, tenants);

    private static TenantGate Gate(bool isRegistered, params string[] tenants)
    {
        var bot = new BotOptions();
        foreach (var tenant in tenants)
        {
            bot.AllowedTenants.Add(tenant);
        }

        return new TenantGate(Options.Create(bot), Options.Create(new CredentialOptions { MicrosoftAppId = isRegistered ? "app" : null }));
    }
}

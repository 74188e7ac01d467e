using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Hosting;

public sealed class TenantGateTests
{
    private const string Own = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e11";
    private const string Other = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e22";

    [Fact]
    public void The_tenant_that_the_bot_is_registered_in_is_allowed_and_no_other()
    {
        var gate = Gate(registered: true, Own);

        Assert.True(gate.Admits([Own]));
        Assert.True(gate.Admits([Own.ToUpperInvariant()]));
        Assert.False(gate.Admits([Other]));
        Assert.False(gate.Admits([Own, Other]));
        Assert.False(gate.Admits([]));
    }

    [Fact]
    public void An_administrator_can_allow_more()
    {
        var gate = Gate(registered: true, Own, Other, "  ");

        Assert.True(gate.Admits([Other]));
        Assert.Equal([Own, Other], gate.Allowed);
    }

    [Fact]
    public void A_registered_bot_that_knows_no_tenant_speaks_with_nobody()
        => Assert.False(Gate(registered: true, null).Admits([Own]));

    [Fact]
    public void On_a_developers_machine_tenants_are_not_told_apart_unless_some_are_named()
    {
        Assert.True(Gate(registered: false, null).Admits([]));
        Assert.True(Gate(registered: false, null).Admits([Other]));
        Assert.False(Gate(registered: false, null, Own).Admits([Other]));
    }

    private static TenantGate Gate(bool registered, string? own, params string[] allowed)
    {
        var bot = new BotOptions();
        foreach (var tenant in allowed)
        {
            bot.AllowedTenants.Add(tenant);
        }

        var credentials = new CredentialOptions { MicrosoftAppId = registered ? Own : null, MicrosoftAppTenantId = own };
        return new TenantGate(Options.Create(bot), Options.Create(credentials));
    }
}

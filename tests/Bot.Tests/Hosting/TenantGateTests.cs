using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Tests;
using TeamsPilotBot.Tests;
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

    [Fact]
    public async Task A_tenant_that_was_let_in_from_Teams_is_let_in_at_every_instance_and_shut_out_again()
    {
        var store = new MemoryStore();
        using var here = new TenantBook(store, TimeProvider.System);
        using var there = new TenantBook(store, TimeProvider.System);
        var gate = Gate(there);

        await here.AddAsync(Faxe, default);
        await there.RefreshAsync(default);
        Assert.True(gate.Admits([Other.ToUpperInvariant()]));
        Assert.True(gate.Admits([Own, Other]));

        await here.RemoveAsync(Other, "bo", "Bo Lind", default);
        await there.RefreshAsync(default);
        Assert.False(gate.AdmitsOne(Other));
    }

    [Fact]
    public async Task While_the_store_has_not_been_seen_for_a_minute_only_the_tenants_of_the_settings_are_let_in()
    {
        var time = new ManualTime();
        using var book = new TenantBook(new MemoryStore(), time);
        var gate = Gate(book);
        await book.AddAsync(Faxe, default);
        time.Advance(TimeSpan.FromSeconds(59));
        Assert.True(gate.AdmitsOne(Other));

        time.Advance(TimeSpan.FromSeconds(1));

        Assert.False(gate.AdmitsOne(Other));
        Assert.True(gate.AdmitsOne(Own));
        await book.RefreshAsync(default);
        Assert.True(gate.AdmitsOne(Other));
    }

    private static TenantEntry Faxe => new(Other, "Faxe", null, null, DateTimeOffset.UnixEpoch, "bo", "Bo Lind");

    private static TenantGate Gate(TenantBook book)
        => new(Options.Create(new BotOptions()), Options.Create(new CredentialOptions { MicrosoftAppId = Own, MicrosoftAppTenantId = Own }), book);

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

using System.Security.Cryptography.X509Certificates;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Tests.Commands;
using TeamsPilotBot.Bot.Tests.SigningIn;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Health;

public sealed class CredentialCheckTests
{
    private const string Identity = "0b5a7f0e-42c1-4b7a-9d1c-0d5a2f3b9c44";

    [Theory]
    [InlineData("SingleTenant", "hemmelig", null, FindingState.Ok, "MicrosoftAppPassword")]
    [InlineData("SingleTenant", "", null, FindingState.Missing, "MicrosoftAppPassword")]
    [InlineData("userassignedmsi", null, null, FindingState.Ok, "MicrosoftAppType")]
    [InlineData("SingleTenant", null, Identity, FindingState.Ok, "Bot:FederatedIdentityClientId")]
    [InlineData("SingleTenant", null, "identitet", FindingState.Wrong, "Bot:FederatedIdentityClientId")]
    [InlineData("UserAssignedMSI", "hemmelig", null, FindingState.Wrong, "MicrosoftAppPassword")]
    [InlineData("UserAssignedMSI", null, Identity, FindingState.Wrong, "MicrosoftAppType")]
    public async Task There_is_one_thing_to_sign_in_with(string type, string? password, string? identity, FindingState state, string setting)
    {
        var settings = CheckBuilder.Registered();
        settings.Credentials.MicrosoftAppType = type;
        settings.Credentials.MicrosoftAppPassword = password;
        settings.Credentials.FederatedIdentityClientId = identity;

        var finding = await settings.CredentialAsync();

        Assert.Equal((setting, state), (finding.Setting, finding.State));
        Assert.Equal(state == FindingState.Ok, settings.Credentials.IsComplete && Guid.TryParse(identity ?? Identity, out _));
        Assert.DoesNotContain("hemmelig,", finding.Meaning + finding.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_that_are_too_many_are_named()
    {
        var settings = CheckBuilder.Registered();
        settings.Credentials.Certificate.Thumbprint = "AA";
        Assert.Contains("MicrosoftAppPassword, Bot:Certificate:Thumbprint", (await settings.CredentialAsync()).Meaning, StringComparison.Ordinal);

        settings.Credentials.MicrosoftAppPassword = null;
        settings.Credentials.Certificate.Path = "bot.pfx";
        Assert.Contains("Bot:Certificate:Path, Bot:Certificate:Thumbprint", (await settings.CredentialAsync()).Meaning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SingelTenant", FindingState.Wrong, true, "SingelTenant")]
    [InlineData(null, FindingState.Missing, false, "31. juli 2025")]
    [InlineData("MultiTenant", FindingState.Ok, false, "bliver ved med at virke")]
    [InlineData("singletenant", FindingState.Ok, false, "singletenant")]
    public async Task What_Microsoft_makes_no_more_is_told_kindly(string? type, FindingState state, bool blocks, string meaning)
    {
        var settings = CheckBuilder.Registered();
        settings.Credentials.MicrosoftAppType = type;

        var finding = await settings.AppTypeAsync();

        Assert.Equal(("MicrosoftAppType", state, blocks), (finding.Setting, finding.State, finding.Blocks));
        Assert.Contains(meaning, finding.Meaning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, FindingState.Missing, "Ingen har noteret")]
    [InlineData("31-03-2027", FindingState.Wrong, "31-03-2027")]
    [InlineData("2026-03-01", FindingState.Wrong, "udløb 1. marts 2026")]
    [InlineData("2026-03-02", FindingState.Missing, "i dag, 2. marts 2026")]
    [InlineData("2026-03-03", FindingState.Missing, "i morgen, 3. marts 2026")]
    [InlineData("2026-03-10", FindingState.Missing, "10. marts 2026, om 8 dage")]
    [InlineData("2026-04-01", FindingState.Missing, "om 30 dage")]
    [InlineData("2026-04-02", FindingState.Ok, "2. april 2026")]
    public async Task A_secret_that_soon_expires_is_told_of_in_time(string? expires, FindingState state, string meaning)
    {
        var settings = CheckBuilder.Registered();
        settings.Bot.CredentialExpires = expires;

        var finding = await settings.ExpiryAsync();

        Assert.Equal(("Bot:CredentialExpires", state), (finding.Setting, finding.State));
        Assert.Contains(meaning, finding.Meaning, StringComparison.Ordinal);
        Assert.True(!finding.Blocks || expires == "31-03-2027", "An expiring secret is no reason to stop answering.");
    }

    [Fact]
    public async Task A_certificate_says_itself_when_it_expires_whatever_was_noted()
    {
        using var folder = new DataFolder();
        using var certificate = TestCertificates.Rsa();
        await File.WriteAllBytesAsync(folder.File("bot.pfx"), certificate.Export(X509ContentType.Pfx));
        var settings = new CheckBuilder
        {
            Now = TestCertificates.Expires.AddDays(-14),
            Credentials = { MicrosoftAppId = CheckBuilder.AppId, MicrosoftAppTenantId = CheckBuilder.TenantId, MicrosoftAppType = "SingleTenant", Certificate = { Path = folder.File("bot.pfx") } },
            Bot = { CredentialExpires = "2099-01-01" },
        };

        var finding = await settings.ExpiryAsync();

        Assert.Equal(("Bot:Certificate", FindingState.Missing, false), (finding.Setting, finding.State, finding.Blocks));
        Assert.Contains("1. april 2027, om 14 dage", finding.Meaning, StringComparison.Ordinal);
        Assert.Equal(FindingState.Ok, (await settings.CredentialAsync()).State);
    }
}

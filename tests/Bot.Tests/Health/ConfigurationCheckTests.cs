using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Knowledge.Azure;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Health;

public sealed class ConfigurationCheckTests
{
    [Fact]
    public async Task On_a_developers_machine_nothing_has_to_be_set()
    {
        var settings = new CheckBuilder { Environment = "Development", Bot = { DataFolder = Path.GetTempPath() } };

        Assert.All(
            [
                await settings.EnvironmentAsync(), await settings.DataFolderAsync(), await settings.AppIdAsync(), await settings.AppTypeAsync(),
                await settings.CredentialAsync(), await settings.ExpiryAsync(), await settings.TenantAsync(), await settings.PublicAddressAsync(),
            ],
            f => Assert.Equal((FindingState.Ok, ""), (f.State, f.Fix)));
    }

    [Fact]
    public async Task In_Production_a_bot_that_is_not_registered_is_not_ready_and_not_open()
    {
        var finding = await new CheckBuilder().AppIdAsync();

        Assert.Equal(("MicrosoftAppId", FindingState.Missing), (finding.Setting, finding.State));
        Assert.True(finding.Blocks);
        Assert.Contains("401", finding.Meaning, StringComparison.Ordinal);
        Assert.Contains("Development", finding.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_id_is_a_GUID()
    {
        var settings = CheckBuilder.Registered();
        Assert.Equal(FindingState.Ok, (await settings.AppIdAsync()).State);

        settings.Credentials.MicrosoftAppId = "my-bot";
        Assert.Equal(FindingState.Wrong, (await settings.AppIdAsync()).State);
    }

    [Fact]
    public async Task Findings_are_in_the_language_of_the_reader()
    {
        var settings = new CheckBuilder { Language = Language.English };

        Assert.StartsWith("Set MicrosoftAppId", (await settings.AppIdAsync()).Fix, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tenant_has_to_be_named_and_to_be_a_GUID()
    {
        var settings = CheckBuilder.Registered();
        Assert.Equal(FindingState.Ok, (await settings.TenantAsync()).State);

        settings.Bot.AllowedTenants.Add("contoso.dk");
        var wrong = await settings.TenantAsync();
        Assert.Equal(("Bot:AllowedTenants", FindingState.Wrong), (wrong.Setting, wrong.State));

        var unnamed = CheckBuilder.Registered();
        unnamed.Credentials.MicrosoftAppTenantId = null;
        Assert.Equal("MicrosoftAppTenantId", (await unnamed.TenantAsync()).Setting);

        unnamed.Credentials.MicrosoftAppType = "MultiTenant";
        var nobody = await unnamed.TenantAsync();
        Assert.Equal(("Bot:AllowedTenants", FindingState.Missing, true), (nobody.Setting, nobody.State, nobody.Blocks));
    }

    [Theory]
    [InlineData(null, FindingState.Missing, false)]
    [InlineData("erfaringer.example.dk", FindingState.Wrong, true)]
    [InlineData("ftp://erfaringer.example.dk", FindingState.Wrong, true)]
    [InlineData("https://erfaringer.example.dk", FindingState.Ok, false)]
    public async Task Links_begin_with_a_public_address(string? address, FindingState state, bool blocks)
    {
        var settings = new CheckBuilder { Bot = { PublicBaseAddress = address } };

        var finding = await settings.PublicAddressAsync();

        Assert.Equal((state, blocks), (finding.State, finding.Blocks));
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_to_is_named_with_what_to_do()
    {
        var file = Path.GetTempFileName();
        try
        {
            var folder = Path.Combine(file, "data");
            var finding = await new CheckBuilder { Bot = { DataFolder = folder } }.DataFolderAsync();

            Assert.Equal(("Bot:DataFolder", FindingState.Wrong, true), (finding.Setting, finding.State, finding.Blocks));
            Assert.Contains(folder, finding.Meaning, StringComparison.Ordinal);
            Assert.Contains("--data", finding.Fix, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Trying_a_data_folder_leaves_nothing_in_it()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Assert.Equal(FindingState.Ok, (await new CheckBuilder { Bot = { DataFolder = folder.FullName } }.DataFolderAsync()).State);
            Assert.Empty(folder.EnumerateFileSystemInfos());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("nøgle")]
    [InlineData("key\n")]
    public async Task A_key_that_cannot_be_sent_is_told_of_and_not_shown(string key)
    {
        var options = new EmbeddingOptions { Endpoint = "https://navn.openai.azure.com", Model = "toy", Key = key };

        var finding = await new EmbeddingsCheck(Options.Create(options), TimeProvider.System).RunAsync(Language.Danish, CancellationToken.None);

        Assert.Equal(("LanguageModel:Embeddings:Key", FindingState.Wrong, false), (finding.Setting, finding.State, finding.Blocks));
        Assert.Contains("som ikke kan sendes", finding.Meaning, StringComparison.Ordinal);
        Assert.Contains("Kopiér nøglen igen", finding.Fix, StringComparison.Ordinal);
        Assert.DoesNotContain("key", finding.Meaning, StringComparison.Ordinal);
    }
}

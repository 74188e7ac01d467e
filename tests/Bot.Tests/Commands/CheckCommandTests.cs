using Microsoft.Extensions.Configuration;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Commands;

public sealed class CheckCommandTests(DataFolder data) : IClassFixture<DataFolder>
{
    [Fact]
    public async Task Each_setting_has_a_finding_with_state_meaning_and_fix()
    {
        var typed = await Typed.Async("check", "--json", "--data", data.Path);

        Assert.Equal(["ready", "findings"], typed.Json.EnumerateObject().Select(p => p.Name));
        var findings = typed.Json.GetProperty("findings").EnumerateArray().ToList();
        Assert.All(findings, f => Assert.Equal(["setting", "state", "meaning", "fix"], f.EnumerateObject().Select(p => p.Name)));
        Assert.All(findings, f => Assert.Contains(f.GetProperty("state").GetString(), (string[])["ok", "missing", "wrong"]));

        // After these comes what was noticed besides, which depends on the machine.
        Assert.Equal(
            [
                "Bot:DataFolder", "Store", "Lessons", "Lexicon", "Contacts", "Deadlines", "Keeping", "Digests:Dates", "LanguageModel:Embeddings", "LanguageModel:Lead",
                "ASPNETCORE_ENVIRONMENT", "ASPNETCORE_URLS", "MicrosoftAppId", "MicrosoftAppType", "MicrosoftAppPassword", "Bot:CredentialExpires", "SignIn", "MicrosoftAppTenantId", "Bot:PublicBaseAddress",
            ],
            findings.Take(19).Select(f => f.GetProperty("setting").GetString()));
        Assert.Contains("534", findings[2].GetProperty("meaning").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_that_is_not_registered_is_not_ready_outside_Development()
    {
        var typed = await Typed.Async("check", "--json", "--data", data.Path);

        Assert.Equal(1, typed.ExitCode);
        Assert.False(typed.Json.GetProperty("ready").GetBoolean());
    }

    [Fact]
    public async Task For_a_person_what_is_missing_stands_with_what_to_do()
    {
        var typed = await Typed.Async("check", "--data", data.Path, "--language", "en");

        Assert.StartsWith("The bot is not ready", typed.Out, StringComparison.Ordinal);
        Assert.Contains("MicrosoftAppId (missing)", typed.Out, StringComparison.Ordinal);
        Assert.Contains("Set MicrosoftAppId", typed.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hest")]
    [InlineData("localhost:4000")]
    [InlineData("ftp://localhost:4000")]
    public async Task An_address_that_nobody_can_listen_at_keeps_the_bot_from_starting(string address)
    {
        var check = new AddressCheck(new ConfigurationBuilder().AddInMemoryCollection([new("urls", $"http://localhost:3978;{address}")]).Build());

        var finding = await check.RunAsync(Language.Danish, CancellationToken.None);

        Assert.Equal((FindingState.Wrong, true), (finding.State, finding.Blocks));
        Assert.Contains(address, finding.Meaning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_used_is_a_finding()
    {
        var folder = Path.Combine(data.Write("no-folder", ""), "data");

        var typed = await Typed.Async("check", "--json", "--data", folder);

        Assert.Equal(1, typed.ExitCode);
        Assert.Equal("wrong", typed.Json.GetProperty("findings")[0].GetProperty("state").GetString());
        Assert.Contains(folder, typed.Json.GetProperty("findings")[0].GetProperty("meaning").GetString(), StringComparison.Ordinal);
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Health.Reviews;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Bot.Hosting.Settings;
using TeamsPilotBot.Bot.Tests.Health;
using TeamsPilotBot.Knowledge.Azure;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests.Running;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Settings;

public sealed class SettingsTests
{
    /// <summary>A value that each form refuses.</summary>
    private static readonly Dictionary<string, string> BrokenOf = new()
    {
        ["Text"] = "to\nlinjer", ["Environment"] = "Min maskine", ["Folder"] = " ", ["FontFile"] = "/fonts/arial.woff", ["WebAddress"] = "erfaringer.example.dk",
        ["YesNo"] = "ja", ["Whole"] = "mange", ["AnyWhole"] = "mange", ["AnyNumber"] = "0,35", ["TimeOfDay"] = "kl. 9", ["DayOfYear"] = "5. juni",
        ["Duration"] = "fast", ["Word"] = "Kongen",
    };

    /// <summary>A value that another check refuses, of the settings whose form is not enough.</summary>
    private static readonly Dictionary<string, string> BrokenElsewhere = new()
    {
        ["ASPNETCORE_URLS"] = "hest", ["MicrosoftAppId"] = "my-bot", ["MicrosoftAppType"] = "SingelTenant", ["MicrosoftAppPassword"] = "hemmelig ",
        ["MicrosoftAppTenantId"] = "contoso.dk", ["Bot:AllowedTenants:0"] = "contoso.dk", ["Bot:CredentialExpires"] = "31-03-2027",
        ["Digests:Dates:0:Id"] = "Erfa møde", ["Digests:Dates:0:Day"] = "3. februar", ["Digests:Dates:0:Title"] = "", ["Digests:Dates:0:TitleEnglish"] = new string('x', 300),
        ["Digests:Dates:0:Url"] = "http://www.kl.dk", ["LanguageModel:Embeddings:Endpoint"] = "hest", ["LanguageModel:Embeddings:Key"] = "nøgleord",
    };

    private static readonly Dictionary<string, string> Sound = new()
    {
        ["urls"] = "http://localhost:3978", ["MicrosoftAppId"] = CheckBuilder.AppId, ["MicrosoftAppType"] = "SingleTenant", ["MicrosoftAppPassword"] = "hemmelig",
        ["MicrosoftAppTenantId"] = CheckBuilder.TenantId, ["Digests:Dates:0:Id"] = "erfa", ["Digests:Dates:0:Day"] = "2027-02-03", ["Digests:Dates:0:Title"] = "ERFA",
        ["LanguageModel:Embeddings:Endpoint"] = "https://navn.openai.azure.com", ["LanguageModel:Embeddings:Model"] = "toy", ["LanguageModel:Embeddings:Key"] = "key",
    };

    public static TheoryData<string> Documented => new(DocumentedSettings.Keys);

    [Fact]
    public void The_program_knows_the_settings_that_are_documented_and_no_others()
    {
        Assert.True(DocumentedSettings.Keys.Count > 50, string.Join(", ", DocumentedSettings.Keys));
        Assert.All(DocumentedSettings.Keys, key => Assert.NotNull(RuleOf(key)));
        Assert.All(
            KnownSettings.All.Where(rule => !rule.Name.StartsWith("Keeping:Intervals:", StringComparison.Ordinal) && !rule.Name.StartsWith("People:", StringComparison.Ordinal)),
            rule => Assert.Contains(DocumentedSettings.Keys, key => RuleOf(key) == rule));
    }

    [Theory]
    [MemberData(nameof(Documented))]
    public async Task Each_documented_setting_with_a_broken_value_is_refused_by_name_with_what_to_do(string key)
    {
        var rule = RuleOf(key)!;
        var isElsewhere = rule.Form == SettingForm.LookedAtElsewhere;
        var settings = new Dictionary<string, string?>(Sound.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)))
        {
            [rule.Key ?? key] = isElsewhere ? BrokenElsewhere[key] : BrokenOf[rule.Form.Key],
        };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();

        var found = isElsewhere ? await CheckAsync(configuration) : SettingsReading.Of(configuration, Language.Danish);

        var wrong = Assert.Single(found, finding => finding.State == FindingState.Wrong);
        Assert.True(wrong.Setting == key || key.StartsWith($"{wrong.Setting}:", StringComparison.Ordinal), wrong.Setting);
        Assert.NotEmpty(wrong.Fix);
        Assert.True(isElsewhere || wrong is { Blocks: true } && wrong.Fix.Contains($"{key}=", StringComparison.Ordinal), wrong.Fix);
        Assert.False(rule.IsSecret && (wrong.Meaning + wrong.Fix).Contains(settings[rule.Key ?? key]!, StringComparison.Ordinal));
    }

    [Fact]
    public void The_examples_and_the_settings_as_they_come_can_be_used()
    {
        var asTheyCome = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(Repository.Root, "bot", "appsettings.json")).AddJsonFile(Path.Combine(Repository.Root, "bot", "appsettings.Development.json")).Build();

        Assert.Empty(SettingsReading.Of(asTheyCome, Language.Danish));
        Assert.All(KnownSettings.All.Where(rule => rule.Form.Key != "Name"), rule => Assert.True(rule.Form.Fits(rule.Example), rule.Name));
    }

    [Theory]
    [InlineData("Delivery:Timeout", "90 dage")]
    [InlineData("Delivery:Timeout", "15")]
    [InlineData("Retention:Questions", "00:00:00")]
    [InlineData("Retention:Questions", "")]
    [InlineData("Keeping:Intervals:Jura", "6")]
    [InlineData("LanguageModel:Embeddings:Dimensions", "mange")]
    [InlineData("LanguageModel:Lead:Timeout", "00:00:06")]
    [InlineData("LanguageModel:Lead:ReasoningEffort", "High")]
    [InlineData("Cosmos:Patience", "00:05:01")]
    public void The_bot_does_not_start_with_a_value_that_cannot_be_used_and_says_which_and_what_instead(string setting, string value)
    {
        var refused = Assert.Throws<StartRefusedException>(() => BotApplication.CreateBuilder([$"--{setting}={value}"], Language.English));

        Assert.StartsWith($"{setting}: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains($"Write for example {(setting.EndsWith("Jura", StringComparison.Ordinal) ? "Keeping:Intervals:Legal" : setting)}=", refused.Message, StringComparison.Ordinal);
        Assert.Single(refused.Message.Split('\n'));
    }

    [Theory]
    [InlineData("Bot:AllowedTenant:0", "Bot:AllowedTenants:0")]
    [InlineData("Bot:PublicAddress", "Bot:PublicBaseAddress")]
    [InlineData("Delivery:Timeot", "Delivery:Timeout")]
    [InlineData("Retension:Questions", "Retention:Questions")]
    [InlineData("People:Users:6f1b:Role:0", "People:Users:6f1b:Roles:0")]
    [InlineData("MicrosoftAppTenant", "MicrosoftAppTenantId")]
    [InlineData("MicrosoftAppIdd", "MicrosoftAppId")]
    [InlineData("MicrosoftAppSecret", "MicrosoftAppPassword")]
    [InlineData("Bot:AllowedTenants", "Bot:AllowedTenants:0")]
    public void A_name_that_nobody_knows_is_told_with_the_one_that_was_probably_meant(string typed, string meant)
    {
        var told = Assert.Single(SettingsReading.Of(Settings((typed, "x")), Language.Danish));

        Assert.Equal((typed, FindingState.Wrong, false), (told.Setting, told.State, told.Blocks));
        Assert.Contains($"Mente du {meant}?", told.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Delivery:Look", "from 00:00:00.05 to 01:00:00,")]
    [InlineData("LanguageModel:Lead:Timeout", "from 00:00:01 to 00:00:05,")]
    [InlineData("Retention:Questions", "from 1.00:00:00 to 3650.00:00:00,")]
    public void Bounds_of_time_are_told_as_one_would_write_them(string setting, string bounds)
        => Assert.Contains(bounds, Assert.Single(SettingsReading.Of(Settings((setting, "fast")), Language.English)).Meaning, StringComparison.Ordinal);

    [Theory]
    [InlineData("PATH")]
    [InlineData("LOGNAME")]
    [InlineData("BOT")]
    [InlineData("DELIVERY_HOST")]
    [InlineData("ConnectionStrings:Store")]
    [InlineData("Kestrel:Endpoints:Https:Url")]
    [InlineData("microsoftappid")]
    public void What_belongs_to_others_is_left_alone(string name)
        => Assert.Empty(SettingsReading.Of(Settings((name, "x")), Language.Danish));

    private static SettingRule? RuleOf(string key) => KnownSettings.All.FirstOrDefault(rule => rule.Name == key || (rule.Key is null && rule.Is(key)));

    private static IConfigurationRoot Settings(params (string Name, string Value)[] settings)
        => new ConfigurationBuilder().AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create(pair.Name, (string?)pair.Value))).Build();

    /// <summary>What the checks find that look at settings whose form is not enough.</summary>
    private static async Task<IReadOnlyList<Finding>> CheckAsync(IConfiguration configuration)
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton(configuration).AddSingleton<IHostEnvironment>(new FixedEnvironment("Production"))
            .Configure<EmbeddingOptions>(configuration.GetSection(EmbeddingOptions.Section))
            .AddBotEndpoint(configuration)
            .AddSingleton<IConfigurationCheck, DigestDatesCheck>().AddSingleton<IConfigurationCheck, EmbeddingsCheck>().AddSingleton<RegistrationReview>()
            .BuildServiceProvider();
        var found = new List<Finding>(await services.GetRequiredService<RegistrationReview>().RunAsync(Language.Danish, default));
        foreach (var check in services.GetServices<IConfigurationCheck>())
        {
            found.Add(await check.RunAsync(Language.Danish, default));
        }

        return found;
    }
}

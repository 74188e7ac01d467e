using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Knowledge.Azure;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests.Models;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Health;

public sealed class LeadModelCheckTests
{
    [Fact]
    public async Task Without_a_model_nothing_is_missing()
    {
        var finding = await CheckAsync(new LeadOptions());

        Assert.Equal((LeadOptions.Section, FindingState.Ok), (finding.Setting, finding.State));
    }

    [Theory]
    [InlineData("Endpoint", "http://model.intern/v1", "m", "k", 4.5, 1)]
    [InlineData("Model", "https://a.dk", "", "k", 4.5, 1)]
    [InlineData("Key", "https://a.dk", "m", "en nøgle", 4.5, 1)]
    [InlineData("Timeout", "https://a.dk", "m", "k", 20, 1)]
    [InlineData("PersonCalls", "https://a.dk", "m", "k", 4.5, -1)]
    public async Task A_setting_that_cannot_be_used_is_named_and_does_not_stop_the_bot(string setting, string endpoint, string model, string key, double seconds, int calls)
    {
        var finding = await CheckAsync(new LeadOptions { Endpoint = endpoint, Model = model, Key = key, Timeout = TimeSpan.FromSeconds(seconds), PersonCalls = calls });

        Assert.Equal(($"LanguageModel:Lead:{setting}", FindingState.Wrong, false), (finding.Setting, finding.State, finding.Blocks));
        Assert.NotEmpty(finding.Fix);
    }

    [Theory]
    [InlineData(200, "Svarene begynder med en indledning")]
    [InlineData(401, "godkender ikke botten")]
    [InlineData(404, "findes ikke på adressen")]
    [InlineData(429, "ikke imod flere kald")]
    [InlineData(400, "siger nej")]
    [InlineData(500, "svarer ikke, som den skal")]
    public async Task The_service_is_tried_once_and_what_it_says_is_told_in_words(int status, string said)
    {
        await using var model = await ModelServer.StartAsync();
        model.Trouble = status == 200 ? null : ModelServer.Status(status);
        var check = new LeadModelCheck(Options.Create(model.Options), TimeProvider.System, new OpenAILeadWriter(model.Options, TimeProvider.System));

        var finding = await check.RunAsync(Language.Danish, default);

        Assert.Contains(said, finding.Meaning, StringComparison.Ordinal);
        Assert.Equal(finding, await check.RunAsync(Language.Danish, default));
        Assert.Single(model.Calls);
    }

    [Fact]
    public async Task A_served_bot_with_a_model_has_its_voice()
    {
        await using var model = await ModelServer.StartAsync();
        await using var bot = ServedBot.With(
            ("LanguageModel:Lead:Endpoint", model.Options.Endpoint!), ("LanguageModel:Lead:Model", "toy"), ("LanguageModel:Lead:Key", ModelServer.Key), ("LanguageModel:Lead:Timeout", "00:00:03"));

        Assert.NotNull(bot.Services.GetService<AnswerVoice>());
        Assert.Equal(TimeSpan.FromSeconds(3), bot.Services.GetRequiredService<IOptions<LeadOptions>>().Value.Timeout);
        Assert.Contains(await FindingsAsync(bot), finding => finding is { Setting: LeadOptions.Section, State: FindingState.Ok });
    }

    private static async Task<List<Finding>> FindingsAsync(ServedBot bot)
    {
        var found = new List<Finding>();
        foreach (var check in bot.Services.GetServices<IConfigurationCheck>().OfType<LeadModelCheck>())
        {
            found.Add(await check.RunAsync(Language.Danish, default));
        }

        return found;
    }

    private static Task<Finding> CheckAsync(LeadOptions options) => new LeadModelCheck(Options.Create(options), TimeProvider.System).RunAsync(Language.Danish, default);
}

using Microsoft.Extensions.Configuration;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Telemetry;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Telemetry;

public sealed class TelemetryOptionsTests
{
    [Theory]
    [InlineData("", "", false, false)]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4317", true, false)]
    [InlineData("Telemetry:Endpoint", "https://collector.example.dk", true, true)]
    public void Nothing_is_sent_until_there_is_an_address(string name, string value, bool isOn, bool isOwn)
    {
        var options = Read((name, value));

        Assert.Equal((isOn, isOwn, 1, null), (options.IsOn, options.IsOn && options.IsOwn, options.Sampling, options.Wrong));
    }

    [Theory]
    [InlineData("Telemetry:Endpoint", "collector", "1")]
    [InlineData("Telemetry:Endpoint", "ftp://collector", "1")]
    [InlineData("Telemetry:Sampling", "http://localhost:4317", "1.5")]
    [InlineData("Telemetry:Sampling", "http://localhost:4317", "-1")]
    [InlineData("Telemetry:Sampling", "http://localhost:4317", "NaN")]
    [InlineData("Telemetry:Sampling", "http://localhost:4317", "alle")]
    public async Task What_cannot_be_used_is_said_in_words_and_hinders_nothing(string wrong, string endpoint, string sampling)
    {
        var options = Read(("Telemetry:Endpoint", endpoint), ("Telemetry:Sampling", sampling));
        var finding = await new TelemetryCheck(options).RunAsync(Language.Danish, default);

        Assert.False(options.IsOn);
        Assert.Equal((wrong, FindingState.Wrong, false), (finding.Setting, finding.State, finding.Blocks));
        Assert.NotEmpty(finding.Fix);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.25", 0.25)]
    [InlineData("1", 1)]
    public void A_share_of_traces_can_be_chosen(string text, double share)
        => Assert.Equal((true, share), (Read(("Telemetry:Endpoint", "http://localhost:4317"), ("Telemetry:Sampling", text)).IsOn, Read(("Telemetry:Sampling", text)).Sampling));

    private static TelemetryOptions Read(params (string Name, string Value)[] settings)
        => TelemetryOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.Where(set => set.Name.Length > 0).ToDictionary(set => set.Name, set => (string?)set.Value)).Build());
}

using TeamsPilotBot.Bot.Telemetry;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Whether traces and measurements are sent, and to where. The bot does its work without.</summary>
/// <param name="options">The settings.</param>
internal sealed class TelemetryCheck(TelemetryOptions options) : IConfigurationCheck
{
    private const string Setting = "Telemetry";

    public Task<Finding> RunAsync(Language language, CancellationToken cancellationToken) => Task.FromResult(
        options.Wrong == TelemetryOptions.SamplingSetting ? Findings.Wrong(options.Wrong, language, "Telemetry.WrongSampling") with { Tolerable = true }
        : options.Wrong is { } wrong ? Findings.Wrong(wrong, language, "Telemetry.WrongEndpoint") with { Tolerable = true }
        : options.IsOn ? Findings.Ok(Setting, language, "Telemetry.On", options.Sampling)
        : Findings.Ok(Setting, language, "Telemetry.Off"));
}

using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Answers.Leads;
using TeamsPilotBot.Knowledge.Azure;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>
/// Whether a language model writes leads, and if that was asked for, whether it answers. It is tried at most every ten minutes, since everybody
/// may ask for this and each try costs a few tokens. The bot can do without in any case.
/// </summary>
internal sealed class LeadModelCheck(IOptions<LeadOptions> options, TimeProvider time, ILeadWriter? writer = null) : IConfigurationCheck
{
    private readonly ModelProbe<LeadOutcome> probe = new(time, patience: TimeSpan.FromSeconds(5), freshness: TimeSpan.FromMinutes(10));

    public async Task<Finding> RunAsync(Language language, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        if (!settings.IsSet)
        {
            return Findings.Ok(LeadOptions.Section, language, "Lead.Off");
        }

        if (settings.Wrong is { } wrong)
        {
            var text = wrong is nameof(LeadOptions.Endpoint) or nameof(LeadOptions.Model) or nameof(LeadOptions.Key) or nameof(LeadOptions.Timeout) ? wrong : "Limit";
            return Findings.Wrong($"{LeadOptions.Section}:{wrong}", language, $"Lead.{text}", wrong) with { Tolerable = true };
        }

        return writer is null || await probe.ProblemAsync(writer.ProbeAsync, LeadOutcome.Slow, cancellationToken) is not { } problem
            ? Findings.Ok(LeadOptions.Section, language, "Lead.Ok", settings.Model)
            : Findings.Wrong(LeadOptions.Section, language, $"Lead.{Named(problem)}", settings.Model) with { Tolerable = true };
    }

    private static LeadOutcome Named(LeadOutcome problem)
        => problem is LeadOutcome.Denied or LeadOutcome.NotFound or LeadOutcome.Throttled or LeadOutcome.Rejected ? problem : LeadOutcome.Unavailable;
}

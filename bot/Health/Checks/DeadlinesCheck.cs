using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Whether the bot can count how long people are waited for.</summary>
internal sealed class DeadlinesCheck(IConfiguration configuration, IOptions<DeadlineOptions> options) : IConfigurationCheck
{
    private const string Setting = "Deadlines";

    public Task<Finding> RunAsync(Language language, CancellationToken cancellationToken) => Task.FromResult(Run(language));

    private Finding Run(Language language)
    {
        if (WorkingDaySettings.Wrong(configuration) is { } day)
        {
            return Findings.Wrong(WorkingDaySettings.Setting, language, "Deadlines.NoDay", day);
        }

        try
        {
            var set = options.Value;
            var counts = new[] { set.UsualAnswer, set.NextInLine, set.AskerReminder, set.AskerSilence };
            return counts.Min() < 1
                ? Findings.Wrong(Setting, language, "Deadlines.Wrong")
                : Findings.Ok(Setting, language, "Deadlines.Ok", set.UsualAnswer, set.NextInLine);
        }
        catch (InvalidOperationException)
        {
            // A value that is no number, or no time of day.
            return Findings.Wrong(Setting, language, "Deadlines.Wrong");
        }
    }
}

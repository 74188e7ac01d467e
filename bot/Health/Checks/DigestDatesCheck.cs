using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Whether the dates that weekly digests name can be used. One that cannot is left out, which is no reason not to start.</summary>
/// <param name="configuration">The settings.</param>
internal sealed class DigestDatesCheck(IConfiguration configuration) : IConfigurationCheck
{
    public Task<Finding> RunAsync(Language language, CancellationToken cancellationToken) => Task.FromResult(Run(language));

    private Finding Run(Language language)
        => NotableDateSettings.Wrong(configuration) is { } number
            ? Findings.Wrong(NotableDateSettings.Setting, language, "Digests.Dates.Wrong", number) with { Tolerable = true }
            : NotableDateSettings.Read(configuration).All.Count switch
            {
                0 => Findings.Ok(NotableDateSettings.Setting, language, "Digests.Dates.None"),
                1 => Findings.Ok(NotableDateSettings.Setting, language, "Digests.Dates.One"),
                var count => Findings.Ok(NotableDateSettings.Setting, language, "Digests.Dates.Many", count),
            };
}

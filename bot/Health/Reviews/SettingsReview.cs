using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Hosting.Settings;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Reviews;

/// <summary>Values that cannot be used, and names of settings that nobody knows.</summary>
/// <param name="configuration">The settings.</param>
internal sealed class SettingsReview(IConfiguration configuration) : IConfigurationReview
{
    public Task<IReadOnlyList<Finding>> RunAsync(Language language, CancellationToken cancellationToken)
        => Task.FromResult(SettingsReading.Of(configuration, language));
}

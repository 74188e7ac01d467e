using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Whether the bot is registered with Microsoft; only a developer's machine can do without.</summary>
internal sealed class AppIdCheck(IHostEnvironment environment, IOptions<CredentialOptions> credentials) : IConfigurationCheck
{
    private const string Setting = nameof(CredentialOptions.MicrosoftAppId);

    public Task<Finding> RunAsync(Language language, CancellationToken cancellationToken)
        => Task.FromResult(!credentials.Value.IsRegistered
            ? environment.IsDevelopment()
                ? Findings.Ok(Setting, language, "AppId.NotNeeded")
                : Findings.Missing(Setting, language, "AppId.Missing")
            : Guid.TryParse(credentials.Value.MicrosoftAppId, out _)
                ? Findings.Ok(Setting, language, "AppId.Ok")
                : Findings.Wrong(Setting, language, "AppId.Wrong"));
}

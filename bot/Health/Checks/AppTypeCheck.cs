using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Whether the kind of registration is one that there is, and whether Microsoft still makes it.</summary>
internal sealed class AppTypeCheck(IOptions<CredentialOptions> credentials) : IConfigurationCheck
{
    private const string Setting = nameof(CredentialOptions.MicrosoftAppType);

    public Task<Finding> RunAsync(Language language, CancellationToken cancellationToken) => Task.FromResult(Run(language));

    private Finding Run(Language language)
    {
        var type = credentials.Value.MicrosoftAppType;
        return !AppTypes.IsKnown(type) ? Findings.Wrong(Setting, language, "AppType.Wrong", type)
            : !credentials.Value.IsRegistered ? Findings.Ok(Setting, language, "AppType.NotNeeded")
            : string.IsNullOrWhiteSpace(type) ? Findings.Missing(Setting, language, "AppType.Missing") with { Tolerable = true }
            : AppTypes.IsMultiTenant(type) ? Findings.Ok(Setting, language, "AppType.MultiTenant")
            : Findings.Ok(Setting, language, "AppType.Ok", type);
    }
}

using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Whether the bot has what its kind of registration needs to prove who it is: a secret, or a managed identity.</summary>
internal sealed class CredentialCheck(IOptions<CredentialOptions> credentials) : IConfigurationCheck
{
    private const string Type = nameof(CredentialOptions.MicrosoftAppType);
    private const string Password = nameof(CredentialOptions.MicrosoftAppPassword);

    public Task<Finding> RunAsync(Language language, CancellationToken cancellationToken) => Task.FromResult(Run(language));

    private Finding Run(Language language)
    {
        var registration = credentials.Value;
        if (!AppTypes.IsKnown(registration.MicrosoftAppType))
        {
            return Findings.Wrong(Type, language, "AppType.Wrong", registration.MicrosoftAppType);
        }

        return !registration.IsRegistered ? Findings.Ok(Password, language, "Credential.NotNeeded")
            : AppTypes.IsManagedIdentity(registration.MicrosoftAppType)
                ? string.IsNullOrWhiteSpace(registration.MicrosoftAppPassword)
                    ? Findings.Ok(Type, language, "Credential.ManagedIdentity")
                    : Findings.Wrong(Password, language, "Credential.NotWithIdentity")
            : string.IsNullOrWhiteSpace(registration.MicrosoftAppPassword) ? Findings.Missing(Password, language, "Credential.Missing")
            : Findings.Ok(Password, language, "Credential.Ok");
    }
}

using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Bot.SigningIn;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Whether the bot has one thing to prove who it is by, and whether it can be used.</summary>
internal sealed class CredentialCheck(IOptions<CredentialOptions> credentials, BotCertificate certificate) : IConfigurationCheck
{
    private const string Type = nameof(CredentialOptions.MicrosoftAppType);
    private const string Password = nameof(CredentialOptions.MicrosoftAppPassword);
    private const string File = "Bot:Certificate:Path";
    private const string Thumbprint = "Bot:Certificate:Thumbprint";
    private const string Identity = "Bot:FederatedIdentityClientId";

    public Task<Finding> RunAsync(Language language, CancellationToken cancellationToken) => Task.FromResult(Run(language));

    private Finding Run(Language language)
    {
        var registration = credentials.Value;
        return !registration.IsRegistered ? Findings.Ok(Password, language, "Credential.NotNeeded") : registration.Kinds switch
        {
            [] => Findings.Missing(Password, language, "Credential.Missing"),
            [CredentialKind.Secret] => Findings.Ok(Password, language, "Credential.Ok"),
            [CredentialKind.ManagedIdentity] => Findings.Ok(Type, language, "Credential.ManagedIdentity"),
            [CredentialKind.Certificate] => OfCertificate(registration.Certificate, language),
            [CredentialKind.Federated] => Guid.TryParse(registration.FederatedIdentityClientId, out _)
                ? Findings.Ok(Identity, language, "Credential.Federated")
                : Findings.Wrong(Identity, language, "Credential.FederatedWrong"),
            var several => Findings.Wrong(SettingOf(several[0]), language, "Credential.Several", string.Join(", ", several.Select(SettingOf))),
        };
    }

    private Finding OfCertificate(CertificateOptions set, Language language)
    {
        var setting = SettingOf(CredentialKind.Certificate);
        return set is { Path.Length: > 0, Thumbprint.Length: > 0 }
                ? Findings.Wrong(setting, language, "Credential.Several", $"{File}, {Thumbprint}")
            : certificate.Current.Problem is { } problem
                ? Findings.Wrong(setting, language, $"Certificate.{problem}", setting == File ? set.Path : set.Thumbprint) with { Fault = Fault.Credential }
            : Findings.Ok(setting, language, "Credential.Certificate");
    }

    private string SettingOf(CredentialKind kind) => kind switch
    {
        CredentialKind.Secret => Password,
        CredentialKind.Certificate => string.IsNullOrWhiteSpace(credentials.Value.Certificate.Path) ? Thumbprint : File,
        CredentialKind.ManagedIdentity => Type,
        _ => Identity,
    };
}

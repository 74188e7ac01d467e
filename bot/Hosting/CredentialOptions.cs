using TeamsPilotBot.Bot.SigningIn;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>
/// How the bot is registered with Microsoft, and what it signs in with. The names that begin with Microsoft are those of the Bot Framework
/// and stand at the root of the configuration, where the adapter reads them too; the others stand in the section "Bot".
/// </summary>
public sealed class CredentialOptions
{
    /// <summary>MultiTenant (the default), SingleTenant or UserAssignedMSI.</summary>
    public string? MicrosoftAppType { get; set; }

    /// <summary>The app id, a GUID; empty while the bot runs on a developer's machine.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>The app's secret; none with another credential.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>The tenant that the app is registered in, a GUID.</summary>
    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>The app's certificate.</summary>
    public CertificateOptions Certificate { get; } = new();

    /// <summary>Client id of the user-assigned managed identity that vouches for the app, a GUID.</summary>
    public string? FederatedIdentityClientId { get; set; }

    /// <summary>App ids of other apps of the bot's own tenant that may call it. Normally nobody but Teams does.</summary>
    public IList<string> AllowedCallers { get; } = [];

    /// <summary>Whether the bot is registered at all. Without it no token can be valid.</summary>
    public bool IsRegistered => !string.IsNullOrWhiteSpace(MicrosoftAppId);

    /// <summary>Whether a tenant has to be named: the registration belongs to one, or an identity of that tenant vouches for it.</summary>
    public bool NeedsTenant => AppTypes.NeedsTenant(MicrosoftAppType) || !string.IsNullOrWhiteSpace(FederatedIdentityClientId);

    /// <summary>What is set to sign in with. There has to be one: of two it would not be certain which one counts.</summary>
    public IReadOnlyList<CredentialKind> Kinds =>
    [
        .. Only(!string.IsNullOrWhiteSpace(MicrosoftAppPassword), CredentialKind.Secret),
        .. Only(Certificate.IsSet, CredentialKind.Certificate),
        .. Only(AppTypes.IsManagedIdentity(MicrosoftAppType), CredentialKind.ManagedIdentity),
        .. Only(!string.IsNullOrWhiteSpace(FederatedIdentityClientId), CredentialKind.Federated),
    ];

    /// <summary>Whether all is there that the kind of registration needs. Without it the bot could hear, but not answer.</summary>
    public bool IsComplete
        => IsRegistered && (!NeedsTenant || !string.IsNullOrWhiteSpace(MicrosoftAppTenantId)) && Kinds.Count == 1;

    private static CredentialKind[] Only(bool isSet, CredentialKind kind) => isSet ? [kind] : [];
}

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>
/// How the bot is registered with Microsoft. The names are those of the Bot Framework and stand at the root of the
/// configuration, where the adapter reads them too.
/// </summary>
public sealed class CredentialOptions
{
    /// <summary>MultiTenant (the default), SingleTenant or UserAssignedMSI.</summary>
    public string? MicrosoftAppType { get; set; }

    /// <summary>The app id, a GUID; empty while the bot runs on a developer's machine.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>The app's secret; none with a managed identity.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>The tenant that the app is registered in, a GUID.</summary>
    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>Whether the bot is registered at all. Without it no token can be valid.</summary>
    public bool IsRegistered => !string.IsNullOrWhiteSpace(MicrosoftAppId);

    /// <summary>Whether all is there that the kind of registration needs. Without it the bot could hear, but not answer.</summary>
    public bool IsComplete
        => IsRegistered
            && (!AppTypes.NeedsTenant(MicrosoftAppType) || !string.IsNullOrWhiteSpace(MicrosoftAppTenantId))
            && AppTypes.IsManagedIdentity(MicrosoftAppType) == string.IsNullOrWhiteSpace(MicrosoftAppPassword);
}

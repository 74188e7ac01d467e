namespace TeamsPilotBot.Bot.SigningIn;

/// <summary>What the bot proves who it is by.</summary>
public enum CredentialKind
{
    /// <summary>A secret that Entra ID made.</summary>
    Secret,

    /// <summary>A certificate whose public half Entra ID knows.</summary>
    Certificate,

    /// <summary>The bot is a user-assigned managed identity: Azure knows it.</summary>
    ManagedIdentity,

    /// <summary>A user-assigned managed identity vouches for the app.</summary>
    Federated,
}

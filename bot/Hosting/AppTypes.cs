namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The kinds of registration that the Bot Framework knows; upper and lower case are the same.</summary>
internal static class AppTypes
{
    private const string MultiTenant = "MultiTenant";
    private const string SingleTenant = "SingleTenant";
    private const string ManagedIdentity = "UserAssignedMSI";

    /// <summary>Whether there is such a kind; none at all means MultiTenant.</summary>
    /// <param name="type">The value of MicrosoftAppType.</param>
    public static bool IsKnown(string? type)
        => string.IsNullOrWhiteSpace(type) || Is(type, MultiTenant) || Is(type, SingleTenant) || Is(type, ManagedIdentity);

    /// <summary>Whether Azure vouches for the bot, without a secret.</summary>
    /// <param name="type">The value of MicrosoftAppType.</param>
    public static bool IsManagedIdentity(string? type) => Is(type, ManagedIdentity);

    /// <summary>Whether it says that people of every tenant could use the bot: what Microsoft has made no new ones of since 31 July 2025.</summary>
    /// <param name="type">The value of MicrosoftAppType.</param>
    public static bool IsMultiTenant(string? type) => Is(type, MultiTenant);

    /// <summary>Whether the registration belongs to one tenant, which then has to be named.</summary>
    /// <param name="type">The value of MicrosoftAppType.</param>
    public static bool NeedsTenant(string? type) => Is(type, SingleTenant) || Is(type, ManagedIdentity);

    private static bool Is(string? type, string kind) => string.Equals(type, kind, StringComparison.OrdinalIgnoreCase);
}

using TeamsPilotBot.Bot.Hosting;

namespace TeamsPilotBot.Bot.AppPackages;

/// <summary>What a package is filled in with: what the command line gives, else the bot's own settings.</summary>
/// <param name="AppId">The app's id in Teams; else made of bot and tenant.</param>
/// <param name="BotId">The bot's app id; else <c>MicrosoftAppId</c>.</param>
/// <param name="Address">The bot's address; else <c>Bot:PublicBaseAddress</c>.</param>
/// <param name="Version">The app's version; else that of the program.</param>
internal sealed record AppPackageSettings(string? AppId, string? BotId, string? Address, string? Version)
{
    /// <summary>Reads them.</summary>
    /// <param name="configuration">The bot's settings.</param>
    /// <param name="missing">The settings that are missing or cannot be used, as they are named in the settings; empty if there are none.</param>
    /// <returns>The values; null if something is missing.</returns>
    public AppPackageValues? Read(IConfiguration configuration, out IReadOnlyList<string> missing)
    {
        var botId = AppPackageValues.Id(BotId ?? configuration[nameof(CredentialOptions.MicrosoftAppId)]);
        var tenantId = AppPackageValues.Id(configuration[nameof(CredentialOptions.MicrosoftAppTenantId)]);
        var appId = AppPackageValues.Id(AppId) ?? (botId is { } bot && tenantId is { } tenant ? AppPackageValues.AppIdOf(bot, tenant) : null);
        var address = AppPackageValues.AddressOf(Address ?? configuration[$"{BotOptions.Section}:{nameof(BotOptions.PublicBaseAddress)}"]);
        missing =
        [
            .. botId is null ? [$"{nameof(CredentialOptions.MicrosoftAppId)} (--bot-id)"] : Array.Empty<string>(),
            .. AppId is null && tenantId is null ? [$"{nameof(CredentialOptions.MicrosoftAppTenantId)} (--app-id)"] : Array.Empty<string>(),
            .. address is null ? [$"{BotOptions.Section}:{nameof(BotOptions.PublicBaseAddress)} (--address)"] : Array.Empty<string>(),
        ];
        return missing.Count == 0 ? new AppPackageValues(appId!.Value, botId!.Value, address!, Version ?? OwnVersion) : null;
    }

    private static string OwnVersion => typeof(AppPackageSettings).Assembly.GetName().Version!.ToString(3);
}

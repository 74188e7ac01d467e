using System.Security.Cryptography;
using System.Text;

namespace TeamsPilotBot.Bot.AppPackages;

/// <summary>What an app package is filled in with. Immutable.</summary>
/// <param name="AppId">The app's id in Teams.</param>
/// <param name="BotId">The app id of the bot's registration.</param>
/// <param name="Address">The https address that people reach the bot at, without a slash at its end.</param>
/// <param name="Version">The app's version, as 1.2.3; Teams takes an update only with a higher one.</param>
internal sealed record AppPackageValues(Guid AppId, Guid BotId, Uri Address, string Version)
{
    /// <summary>The app id that a bot gets in a tenant: always the same one, so that a package that is built anew updates the app and is no second one.</summary>
    /// <param name="botId">The bot.</param>
    /// <param name="tenantId">The tenant.</param>
    /// <returns>A GUID of version 8 (RFC 9562, section 5.8), made of both.</returns>
    public static Guid AppIdOf(Guid botId, Guid tenantId)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"TeamsPilotBot {botId:D} {tenantId:D}"));
        var bytes = hash.AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>Reads the id of an app, a bot or a tenant.</summary>
    /// <param name="text">The text; may be null.</param>
    /// <returns>The id; null if it is none, or all zeroes.</returns>
    public static Guid? Id(string? text) => Guid.TryParseExact(text?.Trim(), "D", out var id) && id != Guid.Empty ? id : null;

    /// <summary>Reads an address that Teams can use: https, with a host that is a name on the internet.</summary>
    /// <param name="text">The text; may be null.</param>
    /// <returns>The address; null if Teams could not use it.</returns>
    public static Uri? AddressOf(string? text)
        => Uri.TryCreate(text?.Trim().TrimEnd('/'), UriKind.Absolute, out var address) && address is
            { Scheme: "https", HostNameType: UriHostNameType.Dns, IsLoopback: false, UserInfo: "", Query: "", Fragment: "" }
            && address.Host.Contains('.', StringComparison.Ordinal) ? address : null;

    /// <summary>Whether a text is a version as Teams wants it: three numbers with dots between.</summary>
    /// <param name="text">The text.</param>
    public static bool IsVersion(string text)
        => text.Split('.') is { Length: 3 } parts
            && parts.All(part => part is { Length: > 0 and <= 9 } && part.All(char.IsAsciiDigit) && (part.Length == 1 || part[0] != '0'));

    /// <summary>A text of the manifest with the places filled in.</summary>
    /// <param name="text">The text, with places such as <c>${{BOT_ID}}</c>.</param>
    public string FillIn(string text) => text
        .Replace("${{TEAMS_APP_ID}}", AppId.ToString("D"), StringComparison.Ordinal)
        .Replace("${{BOT_ID}}", BotId.ToString("D"), StringComparison.Ordinal)
        .Replace("${{PUBLIC_BASE_ADDRESS}}", Address.AbsoluteUri.TrimEnd('/'), StringComparison.Ordinal)
        .Replace("${{PUBLIC_DOMAIN}}", Address.IdnHost, StringComparison.Ordinal)
        .Replace("${{APP_VERSION}}", Version, StringComparison.Ordinal);
}

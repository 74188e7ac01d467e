namespace TeamsPilotBot.Bot.Files.Receiving;

/// <summary>
/// From where a file that somebody sent may be fetched. The address comes in with a message; whoever can send one must not be able to make
/// the bot call any other address with it (server-side request forgery).
/// </summary>
internal static class DownloadAddress
{
    // Teams keeps the files of a personal chat in the sender's OneDrive, which is a part of SharePoint.
    private static readonly string[] Domains = [".sharepoint.com", ".sharepoint-df.com"];

    /// <summary>The address, if it is in SharePoint: https, the usual port, and no credentials in it. In Development this computer will do as well.</summary>
    /// <param name="address">What came in.</param>
    /// <param name="development">Whether this is Development.</param>
    /// <returns>The address; null if nothing may be fetched there.</returns>
    public static Uri? Of(string? address, bool development)
        => !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0 ? null
            : development && uri.IsLoopback && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri
            : uri.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort && uri.HostNameType == UriHostNameType.Dns
                && Array.Exists(Domains, domain => uri.IdnHost.EndsWith(domain, StringComparison.OrdinalIgnoreCase)) ? uri
            : null;
}

namespace TeamsPilotBot.Bot.Files;

/// <summary>
/// Where a file may be put. The address comes in with the answer to a consent card; whoever can send such an answer must not be
/// able to make the bot call any other address with it (server-side request forgery).
/// </summary>
internal static class UploadAddress
{
    private static readonly string[] Domains = [".sharepoint.com", ".sharepoint-df.com", ".1drv.com"];
    private static readonly string[] Hosts = ["graph.microsoft.com", "1drv.ms"];

    /// <summary>The address, if it is one of Microsoft's stores of files: https, the usual port, and no credentials in it.</summary>
    /// <param name="address">What came in.</param>
    /// <returns>The address; null if nothing may be put there.</returns>
    public static Uri? Of(string? address)
        => Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort && uri.UserInfo.Length == 0 && uri.HostNameType == UriHostNameType.Dns
            && (Hosts.Contains(uri.IdnHost, StringComparer.OrdinalIgnoreCase)
                || Array.Exists(Domains, domain => uri.IdnHost.EndsWith(domain, StringComparison.OrdinalIgnoreCase)))
                ? uri
                : null;
}

using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Privacy.Places;

/// <summary>Which hosts nobody outside an organisation can reach, or has no business with.</summary>
internal static partial class InternalHosts
{
    /// <summary>Whether a host is internal: one label, a private address, an internal ending, an intranet, or a tenant's own SharePoint or Teams.</summary>
    /// <param name="host">A host name or an IPv4 address, without port.</param>
    public static bool Has(string host)
        => IsPrivate(host) || (!IsAddress(host) && (!host.Contains('.', StringComparison.Ordinal) || Named().IsMatch(host)));

    /// <summary>Whether a text is an IPv4 address of a range that is not routed on the internet.</summary>
    /// <param name="text">Four numbers with dots.</param>
    public static bool IsPrivate(string text)
    {
        var parts = text.Split('.');
        if (parts.Length != 4 || !parts.All(part => byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            return false;
        }

        var (first, second) = (byte.Parse(parts[0], CultureInfo.InvariantCulture), byte.Parse(parts[1], CultureInfo.InvariantCulture));
        return first is 10 or 127 || (first == 172 && second is >= 16 and <= 31) || (first == 192 && second == 168) || (first == 169 && second == 254);
    }

    private static bool IsAddress(string host) => IPAddress.TryParse(host, out _);

    [GeneratedRegex(@"(?:\.(?:local|lan|intern|internal|corp|localdomain|home|intra)|(?:^|\.)sharepoint\.com|^teams\.(?:microsoft|live)\.com|^teams\.cloud\.microsoft)$|^(?:intranet|intra|internt?)\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}

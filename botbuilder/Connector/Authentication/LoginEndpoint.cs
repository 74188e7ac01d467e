using System.Globalization;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where tokens are got, out of the setting and the tenant.</summary>
internal static class LoginEndpoint
{
    /// <summary>A known template with the tenant in it, the default one if empty; any other address as it is.</summary>
    public static string Resolve(string loginEndpoint, string tenantId)
    {
        if (Same(loginEndpoint, AuthenticationConstants.ToChannelFromBotLoginUrlTemplate))
        {
            return Format(loginEndpoint, tenantId, AuthenticationConstants.DefaultChannelAuthTenant);
        }

        return Same(loginEndpoint, GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate)
            ? Format(loginEndpoint, tenantId, GovernmentAuthenticationConstants.DefaultChannelAuthTenant)
            : loginEndpoint;
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static string Format(string template, string tenantId, string otherwise)
        => string.Format(CultureInfo.InvariantCulture, template, string.IsNullOrEmpty(tenantId) ? otherwise : tenantId);
}

using System.Net;
using Microsoft.Extensions.Options;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>Who stands at the door, before any token has been looked at.</summary>
public enum Caller
{
    /// <summary>No token and no leave to come without one, or a token that cannot be valid here.</summary>
    Refused,

    /// <summary>Brings a token, which the adapter has yet to check.</summary>
    BringsToken,

    /// <summary>A tool on this machine, such as the Agents Playground, while the bot is being developed.</summary>
    LocalTool,
}

/// <summary>
/// Lets callers without a token in on one condition only: the bot runs in Development, is not registered with Microsoft, and
/// the call comes from this machine and not through a proxy or tunnel on it. Everything else needs a token, and a bot whose
/// registration is not complete has none to accept. Safe to use from several threads.
/// </summary>
/// <param name="environment">Where the bot runs.</param>
/// <param name="credentials">How the bot is registered.</param>
public sealed class DevelopmentGate(IHostEnvironment environment, IOptions<CredentialOptions> credentials)
{
    // A tunnel or reverse proxy on this machine connects from loopback on behalf of anybody. It gives itself away by these.
    private static readonly string[] ProxyHeaders =
        ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "X-Original-Host", "Via"];

    /// <summary>Says who is calling.</summary>
    /// <param name="context">The call. Only its connection and headers are looked at.</param>
    public Caller Identify(HttpContext context)
    {
        if (!string.IsNullOrWhiteSpace(context.Request.Headers.Authorization))
        {
            return credentials.Value.IsComplete ? Caller.BringsToken : Caller.Refused;
        }

        return environment.IsDevelopment() && !credentials.Value.IsRegistered && IsLocal(context) ? Caller.LocalTool : Caller.Refused;
    }

    /// <summary>Whether a host name or address means this machine, whatever any name server says.</summary>
    /// <param name="host">A host as in a URL, an IPv6 address with or without brackets.</param>
    public static bool IsLoopback(string host)
        => host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    // The name in the Host header keeps out a web page whose own name has been pointed at this machine (DNS rebinding).
    private static bool IsLocal(HttpContext context)
        => context.Connection.RemoteIpAddress is { } remote
            && IPAddress.IsLoopback(remote)
            && IsLoopback(context.Request.Host.Host)
            && !ProxyHeaders.Any(context.Request.Headers.ContainsKey);
}

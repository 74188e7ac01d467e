using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Reviews;

/// <summary>What keeps calls from the bot, or lets too many in, as far as the settings tell it: environment, hosts, ports, public address.</summary>
/// <param name="configuration">The settings.</param>
/// <param name="environment">Where the bot runs.</param>
/// <param name="bot">The bot's settings.</param>
/// <param name="credentials">How the bot is registered.</param>
internal sealed class ReachReview(
    IConfiguration configuration, IHostEnvironment environment, IOptions<BotOptions> bot, IOptions<CredentialOptions> credentials) : IConfigurationReview
{
    private const string Environment = "ASPNETCORE_ENVIRONMENT";
    private const string Urls = "ASPNETCORE_URLS";
    private const string Hosts = "AllowedHosts";
    private const string Public = "Bot:PublicBaseAddress";

    private Uri? PublicAddress => Uri.TryCreate(bot.Value.PublicBaseAddress, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    private string[] Listening
        => (configuration[WebHostDefaults.ServerUrlsKey] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public Task<IReadOnlyList<Finding>> RunAsync(Language language, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<Finding>>(
            [.. OfEnvironment(language).Concat(OfHosts(language)).Concat(OfPorts(language)).Concat(OfPublicAddress(language)).Select(finding => finding with { Tolerable = true })]);

    private IEnumerable<Finding> OfEnvironment(Language language)
    {
        if (!environment.IsDevelopment())
        {
            yield break;
        }

        if (credentials.Value.IsRegistered)
        {
            yield return Findings.Wrong(Environment, language, "Environment.Registered");
        }
        else if (Listening.Any(address => !DevelopmentGate.IsLoopback(HostOf(address))))
        {
            yield return Findings.Missing(Urls, language, "Environment.Open");
        }
    }

    private IEnumerable<Finding> OfHosts(Language language)
    {
        var allowed = (configuration[Hosts] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (PublicAddress is { } address && allowed.Length > 0 && !allowed.Any(host => Admits(host, address.Host)))
        {
            yield return Findings.Wrong(Hosts, language, "Hosts.NotPublic", address.Host);
        }
    }

    private IEnumerable<Finding> OfPorts(Language language)
    {
        var ports = (configuration[WebHostDefaults.HttpPortsKey] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (Listening.Length > 0 && Array.Find(ports, port => !Array.Exists(Listening, address => address.TrimEnd('/').EndsWith($":{port}", StringComparison.Ordinal))) is { } other)
        {
            yield return Findings.Wrong("ASPNETCORE_HTTP_PORTS", language, "Ports.Ignored", other, string.Join(", ", Listening));
        }
    }

    private IEnumerable<Finding> OfPublicAddress(Language language)
    {
        if (PublicAddress is not { } address)
        {
            yield break;
        }

        if (address.AbsolutePath.TrimEnd('/').EndsWith(MessagesEndpoint.Path, StringComparison.OrdinalIgnoreCase) || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            yield return Findings.Wrong(Public, language, "PublicAddress.Path", address.GetLeftPart(UriPartial.Authority));
        }

        if (credentials.Value.IsRegistered && DevelopmentGate.IsLoopback(address.Host))
        {
            yield return Findings.Wrong(Public, language, "PublicAddress.Local", address);
        }
        else if (credentials.Value.IsRegistered && address.Scheme != Uri.UriSchemeHttps)
        {
            yield return Findings.Wrong(Public, language, "PublicAddress.NotHttps", address);
        }
    }

    private static bool Admits(string allowed, string host)
        => allowed is "*" || string.Equals(allowed, host, StringComparison.OrdinalIgnoreCase)
            || (allowed.StartsWith("*.", StringComparison.Ordinal) && host.EndsWith(allowed[1..], StringComparison.OrdinalIgnoreCase));

    // "http://+:80" and "http://*:80" are no URLs.
    private static string HostOf(string address)
        => Uri.TryCreate(address, UriKind.Absolute, out var parsed) ? parsed.Host : "*";
}

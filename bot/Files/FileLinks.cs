using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;

namespace TeamsPilotBot.Bot.Files;

/// <summary>Addresses of files: under the public address, or in Development, which needs none, where the bot listens.</summary>
/// <param name="options">Has the public address.</param>
/// <param name="environment">Whether this is Development.</param>
/// <param name="server">Knows where the bot listens.</param>
internal sealed class FileLinks(IOptions<BotOptions> options, IHostEnvironment environment, IServer server)
{
    /// <summary>The path below which files are fetched.</summary>
    public const string Path = "/files";

    /// <summary>The address of a file.</summary>
    /// <param name="token">What it is fetched by.</param>
    /// <returns>The address; null if people have none to reach the bot by.</returns>
    public string? Of(string token) => Base is { } address ? $"{address.TrimEnd('/')}{Path}/{token}" : null;

    /// <summary>Whether there is an address to begin with.</summary>
    public bool Possible => Base is not null;

    /// <summary>What addresses begin with; null if people have none to reach the bot by.</summary>
    internal string? Base
        => !string.IsNullOrWhiteSpace(options.Value.PublicBaseAddress) ? options.Value.PublicBaseAddress
            : environment.IsDevelopment() ? Listening
            : null;

    private string? Listening
        => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address
            ? address.Replace("://[::]", "://localhost", StringComparison.Ordinal).Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
                .Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal)
            : null;
}

using TeamsPilotBot.Bot.Files;

namespace TeamsPilotBot.Bot.Pictures;

/// <summary>Addresses of pictures. Teams shows a picture only if it can fetch it over https; in Development, where the client is on the same machine, http will do.</summary>
/// <param name="files">Knows where the bot is reached.</param>
/// <param name="environment">Whether this is Development.</param>
internal sealed class PictureLinks(FileLinks files, IHostEnvironment environment)
{
    /// <summary>The path below which pictures are.</summary>
    public const string Path = "/pictures";

    /// <summary>The address of a picture; null if no client could show it.</summary>
    /// <param name="name">The path below <see cref="Path"/>, with what follows it.</param>
    public string? Of(string name)
        => files.Base is { } address && (environment.IsDevelopment() || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            ? $"{address.TrimEnd('/')}{Path}/{name}"
            : null;
}

using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Portfolio;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Projects.Portfolio;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Pictures;

/// <summary>A drawn picture.</summary>
/// <param name="Content">The PNG.</param>
/// <param name="Version">Changes with the content.</param>
internal sealed record DrawnPicture(byte[] Content, string Version);

/// <summary>
/// The drawn portfolio pictures, of what everyone may see: nobody signs in to look at a picture. Each is drawn once until something
/// changes. Safe to use from several threads.
/// </summary>
internal sealed partial class PortfolioPictures : IPortfolioPictures
{
    private readonly ProjectRegistry registry;
    private readonly LessonIndex index;
    private readonly PictureLinks links;
    private readonly Lazy<PortfolioPainter?> painter;
    private readonly ConcurrentDictionary<(Language Language, string? ProjectId), (PortfolioPicture Of, Lazy<DrawnPicture> Drawn)> drawn = new();

    /// <summary>The pictures.</summary>
    /// <param name="registry">The projects.</param>
    /// <param name="index">The lessons.</param>
    /// <param name="links">Where pictures are seen.</param>
    /// <param name="options">The font.</param>
    /// <param name="logger">Where it is told that nothing can be drawn.</param>
    public PortfolioPictures(
        ProjectRegistry registry, LessonIndex index, PictureLinks links, IOptions<PicturesOptions> options, ILogger<PortfolioPictures> logger)
    {
        (this.registry, this.index, this.links) = (registry, index, links);
        painter = new Lazy<PortfolioPainter?>(() =>
        {
            if (PictureFont.Find(options.Value.Font, PictureFont.Folders) is { } font)
            {
                return new PortfolioPainter(font);
            }

            Log.NothingToDrawWith(logger);
            return null;
        });
    }

    /// <inheritdoc/>
    public string? LinkTo(PortfolioPicture picture, string? projectId, Language language)
    {
        ArgumentNullException.ThrowIfNull(picture);

        // What a person may see besides is not for everyone who has an address.
        if (painter.Value is null || picture.Placed.Count == 0 || picture != ForEveryone())
        {
            return null;
        }

        var name = projectId is null ? "portfolio.png" : $"portfolio/{Uri.EscapeDataString(projectId)}.png";

        // Teams keeps what it fetched; another address is fetched anew.
        return links.Of($"{name}?language={language.Code()}&v={VersionOf(picture)}");
    }

    /// <summary>A picture; null if nothing can be drawn, or the project has no place.</summary>
    /// <param name="projectId">The project whose way is shown, from wherever; null for all.</param>
    /// <param name="language">The language of what is written in it.</param>
    public DrawnPicture? Find(string? projectId, Language language)
    {
        var picture = ForEveryone();
        if (painter.Value is not { } paint || (projectId is not null && picture.Find(projectId) is null))
        {
            return null;
        }

        // No more pictures than projects are kept, since only of those that are placed there are any.
        var key = (language, projectId?.ToUpperInvariant());
        return drawn.AddOrUpdate(key, _ => Drawing(), (_, known) => known.Of == picture ? known : Drawing()).Drawn.Value;

        (PortfolioPicture, Lazy<DrawnPicture>) Drawing() => (picture, new Lazy<DrawnPicture>(() => new DrawnPicture(paint.Draw(picture, projectId, language), VersionOf(picture))));
    }

    private PortfolioPicture ForEveryone() => PortfolioPicture.Of(registry.All, index.Visible(Reader.Anyone));

    private static string VersionOf(PortfolioPicture picture)
    {
        var text = new StringBuilder();
        foreach (var placed in picture.Placed)
        {
            text.Append(CultureInfo.InvariantCulture, $"{placed.Number} {placed.Project.Id} {placed.Project.Organisation} {placed.At} {string.Join(' ', placed.Tail)} {placed.Basis}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 8));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "No font was found to draw pictures with, or they cannot be drawn on this machine. Cards show figures as tables instead.")]
        public static partial void NothingToDrawWith(ILogger logger);
    }
}

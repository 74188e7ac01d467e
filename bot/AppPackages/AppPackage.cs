using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace TeamsPilotBot.Bot.AppPackages;

/// <summary>The .zip that is uploaded to Teams. The same files and values give the same bytes.</summary>
/// <param name="Files">Its files, filled in, by name and in order.</param>
internal sealed record AppPackage(ImmutableArray<(string Name, byte[] Content)> Files)
{
    /// <summary>The name of the manifest, which Teams looks for.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>The name of the English texts, which the manifest gives.</summary>
    public const string English = "en.json";

    /// <summary>The name of the icon in colours.</summary>
    public const string ColorIcon = "color.png";

    /// <summary>The name of the icon that is an outline.</summary>
    public const string OutlineIcon = "outline.png";

    // The earliest time that a .zip can tell.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Fills the files in.</summary>
    /// <param name="sources">The files of <see cref="AppPackageSources"/>.</param>
    /// <param name="values">What they are filled in with.</param>
    public static AppPackage Of(ImmutableDictionary<string, byte[]> sources, AppPackageValues values)
        => new([.. AppPackageSources.Names.Select(name => (name, IsText(name) ? FillIn(sources[name], values) : sources[name]))]);

    /// <summary>A file of it.</summary>
    /// <param name="name">The name.</param>
    public byte[] this[string name] => Files.Single(file => file.Name == name).Content;

    /// <summary>Writes the .zip.</summary>
    /// <param name="stream">Where to.</param>
    public void Write(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in Files)
        {
            var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = NoTime;
            using var target = entry.Open();
            target.Write(content);
        }
    }

    /// <summary>Whether a file is text with places in it.</summary>
    /// <param name="name">The file's name.</param>
    public static bool IsText(string name) => name.EndsWith(".json", StringComparison.Ordinal);

    private static byte[] FillIn(byte[] content, AppPackageValues values) => Encoding.UTF8.GetBytes(values.FillIn(Encoding.UTF8.GetString(content)));
}

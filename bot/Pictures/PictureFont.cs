using SkiaSharp;

namespace TeamsPilotBot.Bot.Pictures;

/// <summary>Finds a font to write in pictures with. Containers often have none.</summary>
internal static class PictureFont
{
    private const string Letters = "æøåÆØÅé−–→0123456789";
    private static readonly string[] Endings = [".ttf", ".otf"];

    /// <summary>Fonts that are easy to read when small, the best first.</summary>
    private static readonly string[] Preferred =
        ["segoeui", "opensans-regular", "notosans-regular", "liberationsans-regular", "dejavusans", "carlito-regular", "arial", "ubuntu-r", "freesans"];

    /// <summary>The folders in which systems keep fonts.</summary>
    public static IEnumerable<string> Folders =>
    [
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts), "/usr/share/fonts", "/usr/local/share/fonts",
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".fonts"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "fonts"),
        "/System/Library/Fonts", "/Library/Fonts",
    ];

    /// <summary>A font that has the letters; null if there is none, or nothing can be drawn on this machine at all.</summary>
    /// <param name="file">The file to take; null to look in folders.</param>
    /// <param name="folders">Where to look.</param>
    public static SKTypeface? Find(string? file, IEnumerable<string> folders)
    {
        try
        {
            var files = string.IsNullOrWhiteSpace(file) ? In(folders) : [file];
            return files.Where(File.Exists).Select(SKTypeface.FromFile).FirstOrDefault(font => font is not null && HasLetters(font));
        }
        catch (Exception missing) when (missing is DllNotFoundException or TypeInitializationException or EntryPointNotFoundException or BadImageFormatException)
        {
            // The library that draws is not there for this machine.
            return null;
        }
    }

    /// <summary>The preferred fonts that there are, in that order; of the same name the one whose path comes first.</summary>
    private static IEnumerable<string> In(IEnumerable<string> folders)
    {
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        return folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*", everywhere))
            .Where(path => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Select(path => (path, Place: Array.IndexOf(Preferred, Path.GetFileNameWithoutExtension(path).ToLowerInvariant())))
            .Where(found => found.Place >= 0).OrderBy(found => found.Place).ThenBy(found => found.path, StringComparer.Ordinal).Select(found => found.path);
    }

    private static bool HasLetters(SKTypeface typeface)
    {
        using var font = new SKFont(typeface);
        return font.ContainsGlyphs(Letters);
    }
}

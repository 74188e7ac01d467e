using System.Collections.Immutable;

namespace TeamsPilotBot.Bot.AppPackages;

/// <summary>The files that an app package is made of: those that come with the program, or an agency's own in a folder.</summary>
internal static class AppPackageSources
{
    /// <summary>The names of the files, in the order in which they come into the package.</summary>
    public static ImmutableArray<string> Names { get; } = [AppPackage.Manifest, AppPackage.English, AppPackage.ColorIcon, AppPackage.OutlineIcon];

    /// <summary>The files that come with the program.</summary>
    public static ImmutableDictionary<string, byte[]> Own() => Names.ToImmutableDictionary(name => name, ReadOwn);

    /// <summary>The files in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">One of them cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">One of them may not be read.</exception>
    public static ImmutableDictionary<string, byte[]> In(string folder)
        => Names.ToImmutableDictionary(name => name, name => File.ReadAllBytes(Path.Combine(folder, name)));

    private static byte[] ReadOwn(string name)
    {
        using var stream = typeof(AppPackageSources).Assembly.GetManifestResourceStream($"app/{name}")
            ?? throw new InvalidOperationException($"No {name} in the program.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}

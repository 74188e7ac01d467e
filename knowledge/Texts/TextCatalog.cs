using System.Globalization;
using System.Resources;

namespace TeamsPilotBot.Knowledge.Texts;

/// <summary>
/// Texts that users see, from a pair of resource files: NAME.resx in Danish and NAME.en.resx in English, with the same keys.
/// Safe to use from several threads.
/// </summary>
/// <param name="anchor">A type whose full name is the name of the resource file.</param>
public sealed class TextCatalog(Type anchor)
{
    private readonly ResourceManager resources = new(anchor);

    /// <summary>The text for a key.</summary>
    /// <param name="language">The language to answer in.</param>
    /// <param name="key">The key in the resource file.</param>
    /// <exception cref="MissingManifestResourceException">There is no such key: a fault of ours, caught by the test of the keys.</exception>
    public string Get(Language language, string key)
        => resources.GetString(key, language == Language.English ? CultureInfo.GetCultureInfo("en") : CultureInfo.InvariantCulture)
            ?? throw new MissingManifestResourceException($"{anchor.FullName} has no text '{key}'.");

    /// <summary>The text for a key with values put into its places {0}, {1} …, numbers and dates as the language writes them.</summary>
    /// <param name="language">The language to answer in.</param>
    /// <param name="key">The key in the resource file.</param>
    /// <param name="values">The values, in order.</param>
    public string Format(Language language, string key, params object?[] values)
        => string.Format(language.Culture(), Get(language, key), values);
}

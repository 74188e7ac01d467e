using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>
/// What is stored about people, in words: for each kind its name under its key, and under the key with "Why" when it is deleted or why
/// it stays.
/// </summary>
public static class RightsTexts
{
    private static readonly TextCatalog Catalog = new(typeof(RightsTexts));

    /// <summary>The text for a key.</summary>
    /// <param name="language">The language.</param>
    /// <param name="key">The key in the resource file.</param>
    public static string Get(Language language, string key) => Catalog.Get(language, key);

    /// <summary>When something is deleted by itself, or why it stays.</summary>
    /// <param name="language">The language.</param>
    /// <param name="what">What it is.</param>
    /// <param name="kept">How long things are kept.</param>
    public static string Why(Language language, string what, RetentionOptions kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return Catalog.Format(language, what + "Why", kept.Questions.TotalDays, kept.HandOffs.TotalDays, kept.Drafts.TotalDays);
    }
}

using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>
/// Understands yes and no: many English ways to say them, and the one word that each other known language has for them.
/// Thread-safe.
/// </summary>
internal static partial class YesNoRecognizer
{
    /// <summary>Understands an answer.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="locale">Its language; one that is not known counts as English.</param>
    /// <returns>Whether it says yes, or <see langword="null"/> if it says neither.</returns>
    public static bool? Recognize(string text, string locale)
    {
        var language = PromptCultureModels.MapToNearestLanguage(locale);
        var words = Array.Find(PromptCultureModels.GetSupportedCultures(), culture => culture.Locale == language);
        return words == null || language is Microsoft.Recognizers.Text.Culture.English or Microsoft.Recognizers.Text.Culture.Korean
            ? InEnglish(text)
            : InWordsOf(words, text);
    }

    /// <summary>The longest expression counts, since "not ok" holds "ok"; of several the first.</summary>
    private static bool? InEnglish(string text)
    {
        var said = Yes().Matches(text).Select(match => (match, Means: true))
            .Concat(No().Matches(text).Select(match => (match, Means: false)))
            .OrderByDescending(found => found.match.Value.Any(char.IsWhiteSpace))
            .ThenBy(found => found.match.Index)
            .ToList();
        return said.Count > 0 ? said[0].Means : null;
    }

    private static bool? InWordsOf(PromptCultureModel words, string text) =>
        string.Equals(text.Trim(), words.YesInLanguage, StringComparison.OrdinalIgnoreCase) ? true
        : string.Equals(text.Trim(), words.NoInLanguage, StringComparison.OrdinalIgnoreCase) ? false
        : null;

    [GeneratedRegex(@"\b(?:true|yes|yep|yup|yeah|y|sure|ok|agree)\b|👍|👌", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Yes();

    [GeneratedRegex(@"\b(?:false|nope|nop|no|not\s+ok|disagree)\b|👎|✋|🖐", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex No();
}

using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>
/// Understands yes and no. A language that prompts do not know, Danish among them, counts as English: the prompt that asks
/// in it gives the words as choices. Thread-safe.
/// </summary>
internal sealed class YesNoRecognizer
{
    private static readonly ConcurrentDictionary<string, YesNoRecognizer> ByLanguage = new();

    private readonly Regex _yes;
    private readonly Regex _no;

    private YesNoRecognizer(string yes, string no)
    {
        _yes = AnyOf(yes, YesNoWords.YesSigns);
        _no = AnyOf(no, YesNoWords.NoSigns);
    }

    /// <summary>Understands an answer.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="locale">Its language.</param>
    /// <returns>Whether it says yes, or <see langword="null"/> if it says neither.</returns>
    public static bool? Recognize(string text, string locale) =>
        ByLanguage.GetOrAdd(PromptLanguages.KnownOrEnglish(locale), For).Recognize(text);

    private static YesNoRecognizer For(string language)
    {
        if (YesNoWords.ByLocale.TryGetValue(language, out var words))
        {
            return new YesNoRecognizer(words.Yes, words.No);
        }

        var model = Array.Find(PromptCultureModels.GetSupportedCultures(), culture => culture.Locale == language);
        return new YesNoRecognizer(Regex.Escape(model.YesInLanguage), Regex.Escape(model.NoInLanguage));
    }

    private static Regex AnyOf(string words, string signs) =>
        new($@"\b(?:{words})\b|{signs}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The expression with the most words counts, since "not ok" holds "ok"; of several the first.</summary>
    private bool? Recognize(string text)
    {
        var said = _yes.Matches(text).Select(match => (Match: match, Means: true))
            .Concat(_no.Matches(text).Select(match => (Match: match, Means: false)))
            .OrderByDescending(found => found.Match.Value.Split((char[])null, StringSplitOptions.RemoveEmptyEntries).Length)
            .ThenBy(found => found.Match.Index)
            .ToList();
        return said.Count > 0 ? said[0].Means : null;
    }
}

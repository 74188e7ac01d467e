using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Finds English ordinals in a text: "2nd", "twenty-first", "last", "the second to last". Thread-safe.</summary>
internal static partial class OrdinalRecognizer
{
    private static readonly Regex Pattern = new(
        @"\b(?:(?<digits>\d{1,3}(?:\s*,\s*\d{3})*)\s*th|(?<digits>\d*)(?<last>1st|2nd|3rd|[04-9]th)"
        + @"|(?<end>the\s+one\s+before\s+the\s+last(?:\s+one)?|the\s+last\s+but\s+one|the\s+second\s+to\s+last|next\s+to\s+last|(?:ante)?penultimate)"
        + @"|(?<current>(?:next|previous|current)(?:\s+one)?)"
        + $@"|(?<words>(?:{EnglishNumerals.Group}\s+(?:and\s+)?)*{EnglishNumerals.Ordinal})"
        + @"|(?<end>last)"
        + $@"|(?<words>{EnglishNumerals.Whole}\s+{EnglishNumerals.ScaleOrdinal})"
        + $@"|(?<!\ban?\s+)(?<words>{EnglishNumerals.ScaleOrdinal}))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Finds the ordinals in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="locale">Its language; one that is known and not English has no ordinals here.</param>
    /// <returns>The ordinals in order. "Next" and the like are among them, without a value.</returns>
    public static List<RecognizedNumber> Recognize(string text, string locale) =>
        PromptLanguages.KnownOrEnglish(locale) != Culture.English
            ? []
            : [.. Pattern.Matches(text).Select(match => new RecognizedNumber(match.Index, match.Value.ToLowerInvariant(), ValueOf(match), match.Groups["end"].Success))];

    private static double ValueOf(Match match) => match switch
    {
        _ when match.Groups["current"].Success => double.NaN,
        _ when match.Groups["end"] is { Success: true } end => FromEnd(end.Value.ToLowerInvariant()),
        _ when match.Groups["words"] is { Success: true } words => EnglishNumerals.ValueOf(words.Value.ToLowerInvariant()),
        _ => double.Parse(
            new string([.. (match.Groups["digits"].Value + match.Groups["last"].Value).Where(char.IsAsciiDigit)]),
            CultureInfo.InvariantCulture),
    };

    private static int FromEnd(string written) => written switch
    {
        "last" => 0,
        "antepenultimate" => -2,
        _ => -1,
    };
}

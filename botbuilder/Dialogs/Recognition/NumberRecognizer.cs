using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>
/// Finds numbers in a text: in digits as the language writes them, and in English words for English and every language that
/// is not known. Thread-safe.
/// </summary>
internal sealed partial class NumberRecognizer
{
    private static readonly ConcurrentDictionary<string, NumberRecognizer> ByLanguage = new();

    private static readonly Dictionary<string, double> Shares = new() { ["half"] = 2, ["halves"] = 2, ["quarter"] = 4, ["quarters"] = 4 };

    private readonly Digits _digits;
    private readonly Regex _number;

    private NumberRecognizer(string language)
    {
        _digits = new Digits(new CultureInfo(language));
        _number = new Regex(
            language == Culture.English ? $@"(?<minus>(?:minus|negative)\s+)?(?:{EnglishPattern}|{_digits.Pattern})" : _digits.Pattern,
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    }

    private static string EnglishPattern
    {
        get
        {
            var whole = EnglishNumerals.Whole;
            var share = $@"(?:{EnglishNumerals.Ordinal}|{EnglishNumerals.ScaleOrdinal})";
            var part = @$"(?<part>{whole})|(?<![.,]|[¥$€£₩]\s*)(?<partDigits>\d+)";
            var all = @$"(?<all>{whole})|(?<allDigits>\d+)(?![.,])";
            return $@"\b(?:(?:{part})\s+(?:over|in|out\s+of)\s+(?:{all})"
                + $@"|(?:(?<and>{whole})\s+and\s+)?(?<shares>{whole})(?:\s+|\s*-\s*)(?<share>{share}s|halves|quarters)"
                + $@"|(?:(?<and>{whole})\s+and\s+)?(?:an?|one)(?:\s+|\s*-\s*)(?!(?:first|second)\b)(?<share>{share}|half|quarter)"
                + @"|(?<halfDozen>half\s+a\s+dozen)"
                + @"|(?<share>half)"
                + $@"|(?<words>a\s+dozen|{whole}\s+dozens?)"
                + $@"|(?<words>{whole})\s+point\s+(?<decimals>{EnglishNumerals.One}(?:\s+{EnglishNumerals.One})+|{EnglishNumerals.BelowHundred}(?:\s+{EnglishNumerals.Scale})*)"
                + $@"|(?<words>{whole}))\b";
        }
    }

    /// <summary>Finds the numbers in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="locale">Its language.</param>
    /// <returns>The numbers in order.</returns>
    public static List<RecognizedNumber> Recognize(string text, string locale) => For(locale).Recognize(text);

    /// <summary>Finds the first number in a text, also one that is written together with a unit if there is no other.</summary>
    /// <param name="text">The text.</param>
    /// <param name="locale">Its language.</param>
    /// <returns>The number as the language writes it, or <see langword="null"/>.</returns>
    public static string FirstWithOrWithoutUnit(string text, string locale)
    {
        var recognizer = For(locale);
        var numbers = recognizer.Recognize(text);
        if (numbers.Count == 0)
        {
            numbers = recognizer.Recognize(Unit().Replace(text, string.Empty));
        }

        return numbers.Count == 0 ? null : numbers[0].Value.ToString(recognizer._digits.Culture);
    }

    private static NumberRecognizer For(string locale) =>
        ByLanguage.GetOrAdd(PromptLanguages.KnownOrEnglish(locale), language => new NumberRecognizer(language));

    [GeneratedRegex(@"(?<=\d)(?:[kcdm]?m|[km]?g|[cdm]?l|km/h|mph|ft|in|lbs?|oz|°?[cf]|kr|usd|eur|yo|px|[kmgt]b)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\b(?:the|this|that|which)\s+one\b", RegexOptions.IgnoreCase)]
    private static partial Regex PointingOne();

    private List<RecognizedNumber> Recognize(string text)
    {
        var numbers = _number.Matches(text)
            .Select(match => new RecognizedNumber(match.Index, match.Value.ToLowerInvariant(), ValueOf(match)))
            .ToList();

        // In "that one" the word is no number.
        if (numbers.Exists(number => number.Text.Contains("one", StringComparison.Ordinal)))
        {
            var pointing = PointingOne().Matches(text);
            numbers.RemoveAll(number => pointing.Any(one => one.Index <= number.End && one.Index + one.Length > number.Start));
        }

        return numbers;
    }

    private double ValueOf(Match match)
    {
        var value = Has("body") ? _digits.ValueOf(Text("body")) * ScaleOf(match)
            : Has("over") ? Fraction(Text("over"))
            : Has("power") ? Power(Text("power"))
            : Has("halfDozen") ? 6
            : Has("share") ? Share()
            : Has("part") || Has("partDigits") ? Number("part") / Number("all")
            : Words();
        return Has("sign") || Has("minus") ? -value : value;

        bool Has(string group) => match.Groups[group].Success;
        string Text(string group) => match.Groups[group].Value.ToLowerInvariant();
        double Number(string group) => Has(group) ? EnglishNumerals.ValueOf(Text(group)) : _digits.ValueOf(Text(group + "Digits"));
        double Words() => Has("decimals")
            ? double.Parse($"{EnglishNumerals.ValueOf(Text("words"))}.{EnglishNumerals.DigitsOf(Text("decimals"))}", CultureInfo.InvariantCulture)
            : EnglishNumerals.ValueOf(Text("words"));
        double Share()
        {
            var name = Text("share");
            var denominator = Shares.TryGetValue(name, out var known) ? known : EnglishNumerals.ValueOf(name.TrimEnd('s'));
            var shares = Has("shares") ? EnglishNumerals.ValueOf(Text("shares")) : 1;
            return (Has("and") ? EnglishNumerals.ValueOf(Text("and")) : 0) + (shares / denominator);
        }
    }

    private static double ScaleOf(Match match) => match.Groups["scale"].Value.ToLowerInvariant() switch
    {
        "k" => 1e3,
        "m" => 1e6,
        "g" or "b" => 1e9,
        _ => match.Groups["times"] is { Success: true } times ? EnglishNumerals.ValueOf(times.Value.ToLowerInvariant()) : 1,
    };

    private static double Fraction(string written)
    {
        var parts = written.Split([' ', '\t', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => double.Parse(part, CultureInfo.InvariantCulture))
            .ToArray();
        return (parts.Length == 3 ? parts[0] : 0) + (parts[^2] / parts[^1]);
    }

    private double Power(string written)
    {
        var at = written.IndexOfAny(['e', '^']);
        var (left, right) = (_digits.ValueOf(written[..at]), written[(at + 1)..]);
        var exponent = double.Parse(right.Trim('+', '-'), CultureInfo.InvariantCulture) * (right.Count(sign => sign == '-') % 2 == 0 ? 1 : -1);
        return written[at] == 'e' ? left * Math.Pow(10, exponent) : Math.Pow(left, exponent);
    }
}

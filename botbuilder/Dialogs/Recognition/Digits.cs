using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Numbers in digits, as a language writes them.</summary>
/// <param name="Culture">The language.</param>
internal sealed record Digits(CultureInfo Culture)
{
    private const string EnglishPoint = ".";

    // The separator of thousands followed by two digits separates decimals: people mix up the two.
    private const int MostDecimalsAfterGroupSeparator = 2;

    private string Point => Culture.NumberFormat.NumberDecimalSeparator;

    private bool IsEnglish => Point == EnglishPoint;

    /// <summary>The pattern of a number in digits, with the named groups sign, over, power, body, scale and times.</summary>
    public string Pattern
    {
        get
        {
            var (point, group) = IsEnglish ? (@"\.", ",") : (",", @"\.");
            var grouped = $@"(?<!\d[.,])\d{{1,3}}(?:(?:{group}\d{{3}})+|(?:[ \u202F]\d{{3}})+)(?:{point}\d+)?(?![.,]?\d)";
            var plain = @"(?<!\d[.,])\d+[.,]\d+(?![.,]\d)|(?<=\s|^)[.,]\d+(?![.,]\d)|\d+(?![.,]\d+[a-zA-Z])";
            var times = IsEnglish ? $@"|\s+(?<times>{EnglishNumerals.Scale}|dozens?)" : string.Empty;
            return @"(?:(?<sign>(?<!\d\s*)-\s*)|\b|(?<=\s|^)(?=[.,]))(?:"
                + @"(?<over>(?(sign)|(?<![/-]))(?:\d+\s+)?\d+/\d+)(?=\b[^/]|$)"
                + @"|(?<power>\d+(?:[.,]\d+)?(?:e|\^)[+-]*[1-9]\d*)\b"
                + $@"|(?:(?<body>{grouped}|{plain})(?:\s*(?<scale>(?-i:[kKMGbB])){times})?\b))";
        }
    }

    /// <summary>What digits with separators are worth.</summary>
    /// <param name="written">Digits, points, commas and spaces.</param>
    public double ValueOf(string written)
    {
        var lastSeparator = written.LastIndexOfAny(['.', ',']);
        var isDecimal = lastSeparator >= 0
            && (written[lastSeparator] == Point[0] || written.Length - lastSeparator - 1 <= MostDecimalsAfterGroupSeparator);
        var plain = new StringBuilder();
        for (var i = 0; i < written.Length; i++)
        {
            if (char.IsAsciiDigit(written[i]))
            {
                plain.Append(written[i]);
            }
            else if (isDecimal && i == lastSeparator)
            {
                plain.Append('.');
            }
        }

        return double.Parse(plain.ToString(), CultureInfo.InvariantCulture);
    }
}

using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Numbers in digits, as a language writes them.</summary>
/// <param name="Culture">The language.</param>
internal sealed record Digits(CultureInfo Culture)
{
    private const string EnglishDecimal = ".";

    // After a comma two digits are cents, three are thousands: English texts use it for both.
    private const int MostDecimalsAfterComma = 2;

    private bool IsEnglish => Decimal == EnglishDecimal;

    private string Decimal => Culture.NumberFormat.NumberDecimalSeparator;

    /// <summary>The pattern of a number in digits, with the named groups sign, over, power, body, scale and times.</summary>
    public string Pattern
    {
        get
        {
            var (point, comma) = IsEnglish ? (@"\.", ",") : (",", @"\.");
            var grouped = $@"(?<!\d[.,])\d{{1,3}}(?:{comma}\d{{3}})+(?:{point}\d+)?(?![.,]?\d)|(?<!\d[.,])\d{{1,3}}(?:[ \u00A0]\d{{3}})+(?:{point}\d+)?(?![.,]?\d)";
            var whole = @"\d+(?![.,]\d+[a-zA-Z])";
            var plain = $@"(?<!\d[.,])\d+[.,]\d+(?![.,]\d)|(?<=\s|^)[.,]\d+(?![.,]\d)|{whole}";
            var scale = $@"(?:\s*(?<scale>(?-i:[kKMGbB]))|\s+(?<times>{EnglishNumerals.Scale}|dozens?))";
            return $@"(?:(?<sign>(?<!\d\s*)-\s*)|\b|(?<=\s|^)(?=[.,]))(?:"
                + @"(?<over>(?:\d+\s+)?(?<![/-])\d+/\d+)(?=\b[^/]|$)"
                + @"|(?<power>\d+(?:[.,]\d+)?(?:e|\^)[+-]*[1-9]\d*)\b"
                + $@"|(?:(?<body>{grouped}|{plain}){scale}?\b))";
        }
    }

    /// <summary>What digits with separators are worth.</summary>
    /// <param name="written">Digits, points, commas and spaces.</param>
    public double ValueOf(string written)
    {
        var lastComma = written.LastIndexOf(',');
        var commaIsDecimal = !IsEnglish || (lastComma >= 0 && written.Length - lastComma - 1 <= MostDecimalsAfterComma);
        var plain = new System.Text.StringBuilder();
        for (var i = 0; i < written.Length; i++)
        {
            if (char.IsAsciiDigit(written[i]))
            {
                plain.Append(written[i]);
            }
            else if ((written[i] == '.' && IsEnglish) || (written[i] == ',' && commaIsDecimal && i == lastComma))
            {
                plain.Append('.');
            }
        }

        return double.Parse(plain.ToString(), CultureInfo.InvariantCulture);
    }
}

using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>English number words: what they are worth and the patterns they form.</summary>
internal static class EnglishNumerals
{
    private static readonly string[] Ones = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private static readonly string[] Teens =
        ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Dictionary<string, double> Scales = new()
    {
        ["dozen"] = 12, ["dozens"] = 12, ["hundred"] = 1e2, ["thousand"] = 1e3, ["million"] = 1e6, ["billion"] = 1e9, ["trillion"] = 1e12,
    };

    private static readonly string[] IrregularOrdinals = ["first", "second", "third", "fifth", "eighth", "ninth", "twelfth"];

    /// <summary>The words that multiply what stands before them, without the dozen.</summary>
    public const string Scale = "(?:hundred|thousand|million|billion|trillion)";

    /// <summary>Zero to nine.</summary>
    public static readonly string One = AnyOf(Ones);

    /// <summary>Zero to ninety-nine.</summary>
    public static readonly string BelowHundred = $@"(?:{AnyOf(Tens)}(?:(?:\s+(?:and\s+)?|\s*-\s*){One})?|{AnyOf(Teens)}|{One})";

    /// <summary>A number below hundred, or "a", with at least one scale.</summary>
    public static string Group => $@"(?:{BelowHundred}|an?)(?:\s+{Scale})+";

    /// <summary>Any whole number: groups with a scale, then one that may have none. "A" counts only with a scale.</summary>
    public static readonly string Whole = $@"(?:{Group}\s+(?:and\s+)?)*(?:{Group}|{BelowHundred})";

    /// <summary>First to ninety-ninth.</summary>
    public static readonly string Ordinal = $@"(?:{AnyOf(Tens)}(?:\s+|\s*-\s*))?{AnyOf([.. OrdinalValues().Keys])}";

    /// <summary>Hundredth to trillionth.</summary>
    public const string ScaleOrdinal = "(?:hundred|thousand|million|billion|trillion)th";

    private static readonly Dictionary<string, double> Values = CardinalValues();

    private static readonly Regex Word = new("[a-z]+", RegexOptions.CultureInvariant);

    /// <summary>What a whole number, ordinal or cardinal, is worth.</summary>
    /// <param name="written">The number in lower case.</param>
    public static double ValueOf(string written) =>
        ValueOf([.. Word.Matches(written).Select(word => word.Value).Where(word => word != "and")]);

    /// <summary>What the words after the point are worth: digits, or a number as after a point.</summary>
    /// <param name="written">The words in lower case.</param>
    public static string DigitsOf(string written)
    {
        string[] words = [.. Word.Matches(written).Select(word => word.Value)];
        return words.All(Ones.Contains)
            ? string.Concat(words.Select(word => System.Array.IndexOf(Ones, word)))
            : ValueOf(words).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    // The largest scale splits the number into what it multiplies and what is added.
    private static double ValueOf(System.ReadOnlySpan<string> words)
    {
        var at = -1;
        for (var i = 0; i < words.Length; i++)
        {
            if (ScaleOf(words[i]) > (at < 0 ? 0 : ScaleOf(words[at])))
            {
                at = i;
            }
        }

        if (at >= 0)
        {
            return ((at == 0 ? 1 : ValueOf(words[..at])) * ScaleOf(words[at])) + ValueOf(words[(at + 1)..]);
        }

        double sum = 0;
        foreach (var word in words)
        {
            sum += Values.GetValueOrDefault(word);
        }

        return sum;
    }

    private static double ScaleOf(string word) =>
        Scales.GetValueOrDefault(word, word.EndsWith("th", System.StringComparison.Ordinal) ? Scales.GetValueOrDefault(word[..^2]) : 0);

    private static Dictionary<string, double> CardinalValues()
    {
        var values = OrdinalValues();
        values["a"] = values["an"] = 1;
        Add(Ones, from: 0, step: 1);
        Add(Teens, from: 10, step: 1);
        Add(Tens, from: 20, step: 10);
        return values;

        void Add(string[] words, int from, int step)
        {
            for (var i = 0; i < words.Length; i++)
            {
                values[words[i]] = from + (i * step);
            }
        }
    }

    private static Dictionary<string, double> OrdinalValues()
    {
        var values = new Dictionary<string, double>();
        for (var n = 1; n <= 19; n++)
        {
            values[OrdinalOf(n)] = n;
        }

        for (var i = 0; i < Tens.Length; i++)
        {
            values[Tens[i][..^1] + "ieth"] = 20 + (10 * i);
        }

        return values;
    }

    private static string OrdinalOf(int n) => n switch
    {
        1 or 2 or 3 => IrregularOrdinals[n - 1],
        5 => IrregularOrdinals[3],
        8 or 9 => IrregularOrdinals[n - 4],
        12 => IrregularOrdinals[6],
        < 10 => Ones[n] + "th",
        _ => Teens[n - 10] + "th",
    };

    private static string AnyOf(string[] words) => $"(?:{string.Join('|', words.OrderByDescending(word => word.Length))})";
}

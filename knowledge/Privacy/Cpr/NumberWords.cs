using System.Collections.Frozen;

namespace TeamsPilotBot.Knowledge.Privacy.Cpr;

/// <summary>Numbers below a hundred in words, as digits: "nul" is 0, "tolv" is 12, "fireogtredive" is 34. Danish and English.</summary>
internal static class NumberWords
{
    private static readonly string[][] Ones =
    [
        ["nul", "zero", "oh"], ["en", "et", "én", "ét", "een", "eet", "one"], ["to", "two"], ["tre", "three"], ["fire", "four"], ["fem", "five"],
        ["seks", "six"], ["syv", "seven"], ["otte", "eight"], ["ni", "nine"],
    ];

    private static readonly string[][] Teens =
    [
        ["ti", "ten"], ["elleve", "eleven"], ["tolv", "twelve"], ["tretten", "thirteen"], ["fjorten", "fourteen"], ["femten", "fifteen"],
        ["seksten", "sixteen"], ["sytten", "seventeen"], ["atten", "eighteen"], ["nitten", "nineteen"],
    ];

    private static readonly string[][] Tens =
    [
        ["tyve", "twenty"], ["tredive", "thirty"], ["fyrre", "fyrretyve", "forty"], ["halvtreds", "halvtredsindstyve", "fifty"],
        ["tres", "tresindstyve", "sixty"], ["halvfjerds", "halvfjerdsindstyve", "seventy"], ["firs", "firsindstyve", "eighty"],
        ["halvfems", "halvfemsindstyve", "ninety"],
    ];

    private static readonly FrozenDictionary<string, string> Values = All().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Values.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The digits of a word; null if it is no number.</summary>
    /// <param name="word">One word, in letters of any case.</param>
    public static string? Digits(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var digits) ? digits : null;

    private static Dictionary<string, string> All()
    {
        var all = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        void Add(string word, int value) => all[word] = value.ToString(value < 10 ? "0" : "00", System.Globalization.CultureInfo.InvariantCulture);
        for (var one = 0; one < 10; one++)
        {
            Array.ForEach(Ones[one], word => Add(word, one));
            Array.ForEach(Teens[one], word => Add(word, 10 + one));
            for (var ten = 0; one > 0 && ten < Tens.Length; ten++)
            {
                foreach (var (first, last) in from first in Ones[one] from last in Tens[ten] select (first, last))
                {
                    Add($"{first}og{last}", (ten * 10) + 20 + one);
                    Add($"{last}-{first}", (ten * 10) + 20 + one);
                }
            }
        }

        for (var ten = 0; ten < Tens.Length; ten++)
        {
            Array.ForEach(Tens[ten], word => Add(word, (ten * 10) + 20));
        }

        return all;
    }
}

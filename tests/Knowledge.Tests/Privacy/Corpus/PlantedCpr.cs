using System.Globalization;

namespace TeamsPilotBot.Knowledge.Tests.Privacy.Corpus;

/// <summary>CPR numbers as people write and say them. The words are written here anew, so that nothing is taken from the detectors.</summary>
internal static class PlantedCpr
{
    private static readonly string[] Digit = ["nul", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"];
    private static readonly string[] EnglishDigit = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly string[] Teen = ["ti", "elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten"];
    private static readonly string[] Ten = ["tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems"];
    private static readonly string[] Month = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    /// <summary>A value with its stretches marked, and how it is written.</summary>
    public static (string Value, string Variety) Next(Random random)
    {
        var (day, month, year) = (random.Next(1, 29), random.Next(1, 13), random.Next(0, 100));
        var replacement = random.Next(25) == 0 ? 60 : 0;
        var date = $"{day + replacement:00}{month:00}{year:00}";
        var serial = random.Next(3) == 0 ? CheckedSerial(date, random) : random.Next(0, 10000).ToString("0000", CultureInfo.InvariantCulture);
        string S(string value) => PlantedText.Secret(value);
        var dotted = $"{day:00}.{month:00}.{year:00}";
        var full = $"{day:00}.{month:00}.19{year:00}";
        return random.Next(28) switch
        {
            0 or 1 or 2 => (S($"{date}-{serial}"), "hyphen"),
            3 or 4 => (S(date + serial), "ten digits"),
            5 or 6 => (S($"{date} {serial}"), "space"),
            7 => (S($"{date[..2]} {date[2..4]} {date[4..]} {serial}"), "groups"),
            8 => (S($"{date[..2]}.{date[2..4]}.{date[4..]}-{serial}"), "groups"),
            9 => (S($"{date} - {serial}"), "hyphen"),
            10 => (S($"{date[..2]}-{date[2..4]}-{date[4..]}-{serial}"), "groups"),
            11 => (S(string.Join(' ', (date + serial).ToCharArray())), "digit by digit"),
            12 => (S($"{date}/{serial}"), "hyphen"),
            13 => ($"født {S(dotted)} med de sidste fire {S(serial)}", "parts"),
            14 => ($"født den {S($"{day}. {Month[month - 1]} 19{year:00}")}, de sidste fire cifre er {S(serial)}", "parts"),
            15 => ($"de fire sidste cifre er {S(serial)}, og fødselsdatoen er {S(full)}", "parts"),
            16 => ($"{S(date)}, løbenummer {S(serial)}", "parts"),
            17 => ($"CPR: {S(date)} og {S(serial)}", "parts"),
            18 => ($"cpr-nummeret begynder med {S(date)}, og det ender på {S(serial)}", "parts"),
            19 => ($"f. {S($"{day}/{month} {(year < 10 ? 1960 + year : 1900 + year)}")}, cpr slutter på {S(serial)}", "parts"),
            20 => ($"born {S($"{day:00}/{month:00}/19{year:00}")}, last four digits {S(serial)}", "parts"),
            21 => (S(Words(date, Digit) + " " + Words(serial, Digit)), "words"),
            22 => (S(Words(date, Digit) + " bindestreg " + Words(serial, Digit)), "words"),
            23 => (S(Words(date, EnglishDigit) + ", " + Words(serial, EnglishDigit)), "words"),
            24 => (S(Pairs(date + serial)), "words in pairs"),
            25 => ($"CPR-nr. er {S(serial[..2] + date[2..] + " " + serial)}", "called"),
            26 => ($"personnummer: {S($"{date[..4]} {date[4..]}{serial[..2]} {serial[2..]}")}", "called"),
            _ => ($"cpr {S($"{date[..2]}{date[2..4]}-{date[4..]}-{serial}")}", "called"),
        };
    }

    private static string Words(string digits, string[] words) => string.Join(' ', digits.Select(digit => words[digit - '0']));

    private static string Pairs(string digits)
        => string.Join(' ', Enumerable.Range(0, 5).Select(pair => Pair(digits[(2 * pair)..((2 * pair) + 2)])));

    private static string Pair(string two) => (two[0], two[1]) switch
    {
        ('0', var one) => $"nul {Digit[one - '0']}",
        ('1', var one) => Teen[one - '0'],
        (var ten, '0') => Ten[ten - '2'],
        (var ten, '1') => "enog" + Ten[ten - '2'],
        (var ten, var one) => $"{Digit[one - '0']}og{Ten[ten - '2']}",
    };

    /// <summary>Four digits with which the number passes modulus 11; the nearest there are to a random one.</summary>
    private static string CheckedSerial(string date, Random random)
    {
        int[] weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
        for (var serial = random.Next(0, 9000); serial < 9999; serial++)
        {
            var number = date + serial.ToString("0000", CultureInfo.InvariantCulture);
            if (number.Select((digit, place) => weights[place] * (digit - '0')).Sum() % 11 == 0)
            {
                return number[6..];
            }
        }

        return "0000";
    }
}

namespace TeamsPilotBot.Knowledge.Search.Analysis;

/// <summary>
/// The Danish Snowball stemmer, from its published definition (https://snowballstem.org/algorithms/danish/stemmer.html).
/// Works on lower-case words with æ, ø and å.
/// </summary>
public static class DanishStemmer
{
    private const string Vowels = "aeiouyæåø";
    private const string BeforeRemovableS = "abcdfghjklmnoprtvyzå";

    // Longest first, so that the first that fits is the longest.
    private static readonly string[] InflectionEndings =
    [
        "erendes", "erende", "hedens", "erede", "ethed", "heden", "heder", "endes", "ernes", "erens", "erets",
        "ered", "ende", "erne", "eren", "erer", "heds", "enes", "eres", "eret",
        "hed", "ene", "ere", "ens", "ers", "ets", "en", "er", "es", "et", "e",
    ];

    private static readonly string[] DerivationEndings = ["elig", "lig", "els", "ig"];

    /// <summary>The stem of a word.</summary>
    /// <param name="word">A lower-case word.</param>
    public static string Stem(string word)
    {
        var region = StartOfRegion(word);
        var stem = RemoveInflection(word, region);
        stem = ShortenConsonants(stem, region);
        stem = RemoveDerivation(stem, region);
        return Undouble(stem, region);
    }

    // R1: what follows the first non-vowel after a vowel, but at least three letters into the word.
    private static int StartOfRegion(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (Vowels.Contains(word[i - 1]) && !Vowels.Contains(word[i]))
            {
                return Math.Max(i + 1, 3);
            }
        }

        return word.Length;
    }

    private static string RemoveInflection(string word, int region)
    {
        foreach (var ending in InflectionEndings)
        {
            if (EndsInRegion(word, ending, region))
            {
                return word[..^ending.Length];
            }
        }

        var endsWithS = EndsInRegion(word, "s", region) && word.Length > 1 && BeforeRemovableS.Contains(word[^2]);
        return endsWithS ? word[..^1] : word;
    }

    private static string ShortenConsonants(string word, int region)
        => EndsInRegion(word, "gd", region) || EndsInRegion(word, "dt", region)
            || EndsInRegion(word, "gt", region) || EndsInRegion(word, "kt", region)
            ? word[..^1]
            : word;

    private static string RemoveDerivation(string word, int region)
    {
        if (word.EndsWith("igst", StringComparison.Ordinal))
        {
            word = word[..^2];
        }

        if (EndsInRegion(word, "løst", region))
        {
            return word[..^1];
        }

        foreach (var ending in DerivationEndings)
        {
            if (EndsInRegion(word, ending, region))
            {
                return ShortenConsonants(word[..^ending.Length], region);
            }
        }

        return word;
    }

    private static string Undouble(string word, int region)
        => word.Length > 1 && word.Length - 1 >= region && word[^1] == word[^2] && !Vowels.Contains(word[^1])
            ? word[..^1]
            : word;

    private static bool EndsInRegion(string word, string ending, int region)
        => word.Length - ending.Length >= region && word.EndsWith(ending, StringComparison.Ordinal);
}

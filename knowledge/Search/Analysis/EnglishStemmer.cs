namespace TeamsPilotBot.Knowledge.Search.Analysis;

/// <summary>
/// The English (Porter2) Snowball stemmer, from its published definition
/// (https://snowballstem.org/algorithms/english/stemmer.html). Works on lower-case words without apostrophes.
/// </summary>
public static class EnglishStemmer
{
    private const string Vowels = "aeiouy";
    private const string BeforeLi = "cdeghkmnrt";

    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["skis"] = "ski", ["skies"] = "sky", ["dying"] = "die", ["lying"] = "lie", ["tying"] = "tie", ["idly"] = "idl",
        ["gently"] = "gentl", ["ugly"] = "ugli", ["early"] = "earli", ["only"] = "onli", ["singly"] = "singl",
        ["sky"] = "sky", ["news"] = "news", ["howe"] = "howe", ["atlas"] = "atlas", ["cosmos"] = "cosmos",
        ["bias"] = "bias", ["andes"] = "andes",
    };

    private static readonly string[] Unchanged = ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"];

    private static readonly (string Ending, string Replacement)[] Step2 =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"),
        ("tional", "tion"), ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"),
        ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"), ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"),
        ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Ending, string Replacement)[] Step3 =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""),
        ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] Step4 =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion",
        "al", "er", "ic",
    ];

    /// <summary>The stem of a word.</summary>
    /// <param name="word">A lower-case word.</param>
    public static string Stem(string word)
    {
        if (word.Length <= 2)
        {
            return word;
        }

        if (Exceptions.TryGetValue(word, out var exception))
        {
            return exception;
        }

        word = MarkConsonantY(word);
        var region1 = StartOfRegion1(word);
        var region2 = RegionAfter(word, region1);
        word = RemovePlural(word);
        if (Unchanged.Contains(word))
        {
            return word;
        }

        word = RemoveVerbEnding(word, region1);
        if (word.Length > 2 && word[^1] is 'y' or 'Y' && !IsVowel(word[^2]) && word.Length > 2)
        {
            word = word[..^1] + "i";
        }

        word = ReplaceFirst(word, region1, Step2, region2);
        word = ReplaceFirst(word, region1, Step3, region2);
        word = RemoveSuffix(word, region2);
        return RemoveFinal(word, region1, region2).Replace('Y', 'y');
    }

    private static string MarkConsonantY(string word)
    {
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1])))
            {
                letters[i] = 'Y';
            }
        }

        return new string(letters);
    }

    private static int StartOfRegion1(string word)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["gener", "commun", "arsen"])
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal))
            {
                return prefix.Length;
            }
        }

        return RegionAfter(word, 0);
    }

    private static int RegionAfter(string word, int start)
    {
        for (var i = start + 1; i < word.Length; i++)
        {
            if (IsVowel(word[i - 1]) && !IsVowel(word[i]))
            {
                return i + 1;
            }
        }

        return word.Length;
    }

    private static string RemovePlural(string word)
    {
        if (word.EndsWith("sses", StringComparison.Ordinal))
        {
            return word[..^2];
        }

        if (word.EndsWith("ied", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word.Length > 4 ? word[..^2] : word[..^1];
        }

        if (word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("ss", StringComparison.Ordinal) || word[^1] != 's')
        {
            return word;
        }

        return word[..^2].Any(IsVowel) ? word[..^1] : word;
    }

    private static string RemoveVerbEnding(string word, int region1)
    {
        foreach (var ending in (ReadOnlySpan<string>)["eedly", "eed"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word.Length - ending.Length >= region1 ? word[..^ending.Length] + "ee" : word;
            }
        }

        foreach (var ending in (ReadOnlySpan<string>)["ingly", "edly", "ing", "ed"])
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            var stem = word[..^ending.Length];
            return stem.Any(IsVowel) ? Repair(stem, region1) : word;
        }

        return word;
    }

    private static string Repair(string stem, int region1)
    {
        if (stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal)
            || stem.EndsWith("iz", StringComparison.Ordinal))
        {
            return stem + "e";
        }

        if (stem.Length > 1 && stem[^1] == stem[^2] && "bdfgmnprt".Contains(stem[^1]))
        {
            return stem[..^1];
        }

        return region1 >= stem.Length && EndsInShortSyllable(stem) ? stem + "e" : stem;
    }

    private static bool EndsInShortSyllable(string word)
    {
        if (word.Length == 2)
        {
            return IsVowel(word[0]) && !IsVowel(word[1]);
        }

        return word.Length > 2 && !IsVowel(word[^3]) && IsVowel(word[^2]) && !IsVowel(word[^1])
            && word[^1] is not ('w' or 'x' or 'Y');
    }

    private static string ReplaceFirst(string word, int region1, (string Ending, string Replacement)[] rules, int region2)
    {
        foreach (var (ending, replacement) in rules)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            var start = word.Length - ending.Length;
            var allowed = start >= region1 && ending switch
            {
                "ogi" => start > 0 && word[start - 1] == 'l',
                "li" => start > 0 && BeforeLi.Contains(word[start - 1]),
                "ative" => start >= region2,
                _ => true,
            };
            return allowed ? word[..start] + replacement : word;
        }

        return word;
    }

    private static string RemoveSuffix(string word, int region2)
    {
        foreach (var ending in Step4)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            var start = word.Length - ending.Length;
            var allowed = start >= region2 && (ending != "ion" || (start > 0 && word[start - 1] is 's' or 't'));
            return allowed ? word[..start] : word;
        }

        return word;
    }

    private static string RemoveFinal(string word, int region1, int region2)
    {
        var last = word.Length - 1;
        return word[last] switch
        {
            'e' when last >= region2 || (last >= region1 && !EndsInShortSyllable(word[..last])) => word[..last],
            'l' when last >= region2 && last > 0 && word[last - 1] == 'l' => word[..last],
            _ => word,
        };
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter);
}

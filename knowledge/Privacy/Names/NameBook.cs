using System.Collections.Frozen;

namespace TeamsPilotBot.Knowledge.Privacy.Names;

/// <summary>The lists that names are told by: names, names that are words too, and what begins with a capital and is nobody. Read once; safe to use from several threads.</summary>
internal sealed class NameBook
{
    private static readonly Lazy<NameBook> Built = new(() => new NameBook());

    private readonly Words firstNames = new("first-names");
    private readonly Words surnames = new("surnames");
    private readonly Words alsoWords = new("also-words");
    private readonly Words commonWords = new("common-words");
    private readonly Words organisationWords = new("organisation-words");
    private readonly FrozenDictionary<string, string[][]> organisations = Phrases();
    private readonly FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> organisationsBySpan;

    private NameBook() => organisationsBySpan = organisations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The lists that are inside the program.</summary>
    public static NameBook Shared => Built.Value;

    /// <summary>Whether a word is a listed first name, also in the genitive or with a hyphen.</summary>
    /// <param name="word">The word, in letters of any case.</param>
    public bool IsFirstName(ReadOnlySpan<char> word) => Has(firstNames, word);

    /// <summary>Whether a word is a listed surname, or ends as Danish surnames do.</summary>
    /// <param name="word">The word, in letters of any case.</param>
    public bool IsSurname(ReadOnlySpan<char> word) => Has(surnames, word) || EndsAsSurname(Bare(word));

    /// <summary>Whether a listed surname; the ending alone is not enough.</summary>
    /// <param name="word">The word, in letters of any case.</param>
    public bool IsListedSurname(ReadOnlySpan<char> word) => Has(surnames, word);

    /// <summary>Whether a name is also a word, a place or what a system is called.</summary>
    /// <param name="word">The word, in letters of any case.</param>
    public bool IsAlsoWord(ReadOnlySpan<char> word) => alsoWords.Has(word) || alsoWords.Has(Bare(word));

    /// <summary>Whether a word is no name whatever stands beside it.</summary>
    /// <param name="word">The word, in letters of any case.</param>
    public bool IsCommonWord(ReadOnlySpan<char> word) => commonWords.Has(word);

    /// <summary>Whether a word makes the words beside it an organisation, a place or a thing.</summary>
    /// <param name="word">The word, in letters of any case.</param>
    public bool IsOrganisationWord(ReadOnlySpan<char> word) => organisationWords.Has(word) || organisationWords.Has(Bare(word));

    /// <summary>How many words from a place on are the name of something that is nobody; 0 if they are not.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="at">Which word.</param>
    public int OrganisationAt(string text, IReadOnlyList<TextWord> words, int at)
    {
        var first = text.AsSpan(words[at].Start, words[at].Length);
        if (!organisationsBySpan.TryGetValue(first, out var phrases) && !organisationsBySpan.TryGetValue(Bare(first), out phrases))
        {
            return 0;
        }

        var longest = 0;
        foreach (var phrase in phrases)
        {
            if (phrase.Length > longest && at + phrase.Length <= words.Count && Matches(text, words, at, phrase))
            {
                longest = phrase.Length;
            }
        }

        return longest;
    }

    private static bool Matches(string text, IReadOnlyList<TextWord> words, int at, string[] phrase)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            var word = text.AsSpan(words[at + i].Start, words[at + i].Length);
            if (!word.Equals(phrase[i], StringComparison.OrdinalIgnoreCase) && !Bare(word).Equals(phrase[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Has(Words list, ReadOnlySpan<char> word)
        => list.Has(word) || list.Has(Bare(word)) || (word.IndexOf('-') is > 1 and var hyphen && list.Has(word[..hyphen]));

    /// <summary>A word without the s or 's of the genitive.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[^1] is 's' or 'S')
        {
            return word[..^1].TrimEnd("'\u2019\u00b4");
        }

        return word;
    }

    /// <summary>"-sen" as in Ditlevsen, "-gaard", "-strup", "-sson": no noun ends so, apart from the few that are left out.</summary>
    private static bool EndsAsSurname(ReadOnlySpan<char> word)
        => word.Length >= 6
            && (word.EndsWith("gaard", StringComparison.OrdinalIgnoreCase) || word.EndsWith("sson", StringComparison.OrdinalIgnoreCase)
                || word.EndsWith("strup", StringComparison.OrdinalIgnoreCase) || word.EndsWith("oglu", StringComparison.OrdinalIgnoreCase)
                || word.EndsWith("wski", StringComparison.OrdinalIgnoreCase) || word.EndsWith("wska", StringComparison.OrdinalIgnoreCase)
                || word.EndsWith("vić", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ovic", StringComparison.OrdinalIgnoreCase)
                || (word.EndsWith("sen", StringComparison.OrdinalIgnoreCase) && !"eaioyuæøås".Contains(char.ToLowerInvariant(word[^4]), StringComparison.Ordinal)
                    && !word.EndsWith("elsen", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("rsen", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("nsen", StringComparison.OrdinalIgnoreCase))
                || (word.EndsWith("ersen", StringComparison.OrdinalIgnoreCase) && word.Length >= 7));

    private static FrozenDictionary<string, string[][]> Phrases()
        => Words.Lines("organisations")
            .Select(line => line.Split((char[])[' ', '.', '/'], StringSplitOptions.RemoveEmptyEntries))
            .GroupBy(phrase => phrase[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    private sealed class Words
    {
        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

        public Words(string list)
            => words = Lines(list).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        public static IEnumerable<string> Lines(string list)
        {
            using var reader = new StreamReader(typeof(NameBook).Assembly.GetManifestResourceStream("names/" + list)!);
            return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
        }

        public bool Has(ReadOnlySpan<char> word) => words.Contains(word);
    }
}

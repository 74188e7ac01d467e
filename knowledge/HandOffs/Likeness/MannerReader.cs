using System.Collections.Frozen;
using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Search.Lexicon;

namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>Reads what tells a question from another with the same words. Immutable.</summary>
/// <param name="unlike">Words that are not the same.</param>
internal sealed class MannerReader(UnlikePairs unlike)
{
    private static readonly FrozenDictionary<string, Needs> Cues = Table(
        (Needs.Cost, "pris prisen priser udgift udgifter cost costs price"),
        (Needs.Permission, "må tilladt tilladelse lovlig lovligt lovlige hjemmel retsgrundlag lov allowed lawful legal permitted permission may"),
        (Needs.Template, "skabelon skabeloner paradigme template templates"));

    private static readonly FrozenDictionary<string, Needs> AfterHow = Table(
        (Needs.Duration, "lang længe long"), (Needs.Amount, "mange meget stor stort store many much"));

    // "Hvem har prøvet" asks for experience; "hvem ejer" asks for a person.
    private static readonly FrozenSet<string> Experienced = Words("har andre kender bruger fik anden else has have in of");
    // "Hvad gør I" asks how, "hvad siger borgerne" for something else.
    private static readonly FrozenSet<string> Open = Words("gør gjorde har skal kan med kræver did do have should can koster kostede");
    private static readonly FrozenSet<string> Denials = Words("ikke ik uden ingen aldrig undgå undgået not without never no avoid");
    private static readonly FrozenSet<string> BeforeWords = Words("før inden forud before");
    private static readonly FrozenSet<string> AfterWords = Words("efter after");

    private readonly (ulong One, ulong Other)[] pairs = [.. unlike.All.SelectMany(pair => Both(pair)).Distinct()];

    /// <summary>Reads it.</summary>
    /// <param name="tokens">The words of the sentences that ask.</param>
    /// <param name="meanings">What the question speaks of, as hashes.</param>
    public Manner Read(IReadOnlyList<Token> tokens, IReadOnlySet<ulong> meanings)
    {
        ArgumentNullException.ThrowIfNull(meanings);
        var words = tokens.Select(t => TextFolding.Danish(t.Text)).ToList();
        var needs = Needs.None;
        for (var i = 0; i < words.Count; i++)
        {
            var next = i + 1 < words.Count ? words[i + 1] : string.Empty;
            needs |= Cues.GetValueOrDefault(words[i]);
            needs |= words[i] is "hvor" or "how" ? AfterHow.GetValueOrDefault(next) : Needs.None;
            needs |= words[i] == "hvad" && next is ("koster" or "kostede" or "koste") ? Needs.Cost : Needs.None;
            needs |= words[i] is "hvad" or "what" && !Open.Contains(next) ? Needs.What : Needs.None;
            needs |= words[i] is "hvem" or "who" && !Experienced.Contains(next) ? Needs.Person : Needs.None;
        }

        bool before = words.Exists(BeforeWords.Contains), after = words.Exists(AfterWords.Contains);
        // "Vi ved ikke, hvordan" denies nothing.
        var denials = words.Where((w, i) => Denials.Contains(w) && (i == 0 || words[i - 1] is not ("ved" or "know" or "kan")));

        // "Må vi optage uden samtykke" asks whether consent is needed.
        var denies = denials.Any(w => w is not ("uden" or "without") || !needs.HasFlag(Needs.Permission));
        return new Manner(
            needs, denies, before && !after, after && !before, Order(words), SidesOf(meanings));
    }

    private static (ulong Word, bool Marked)[] Order(List<string> words)
        => [.. words.Select((w, i) => (Word: w, Marked: IsGenitive(w) || (i > 0 && words[i - 1] is ("til" or "fra" or "to" or "from"))))
            .Where(w => w.Word.Length > 4).Select(w => (TermHash.Of(TermAnalyzer.Danish(w.Word)), w.Marked))];

    // Danish: leverandørens, kommunens, universitetets; English ones were cut at the apostrophe.
    private static bool IsGenitive(string word)
        => word.EndsWith("ens", StringComparison.Ordinal) || word.EndsWith("ets", StringComparison.Ordinal) || word.EndsWith("nes", StringComparison.Ordinal);

    private ulong[] SidesOf(IReadOnlySet<ulong> meanings)
    {
        var sides = new ulong[(pairs.Length / 32) + 1];
        for (var i = 0; i < pairs.Length; i++)
        {
            var bits = (meanings.Contains(pairs[i].One) ? 1UL : 0) | (meanings.Contains(pairs[i].Other) ? 2UL : 0);
            sides[i / 32] |= bits << (i % 32 * 2);
        }

        return sides;
    }

    // The list does not say the language of a word, and English questions are read through the Danish words they stand for.
    private static IEnumerable<(ulong One, ulong Other)> Both(UnlikePair pair)
        => [(Key(pair.One, false), Key(pair.Other, false)), (Key(pair.One, true), Key(pair.Other, true))];

    private static ulong Key(string phrase, bool english)
        => TermHash.Of(string.Join(' ', AnalyzedRow.Terms(Tokenizer.Tokenize(phrase), english)));

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, Needs> Table(params (Needs Need, string Words)[] rows)
        => rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Need)))
            .ToFrozenDictionary(entry => entry.word, entry => entry.Need, StringComparer.Ordinal);
}

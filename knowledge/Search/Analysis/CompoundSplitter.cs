using System.Collections.Frozen;

namespace TeamsPilotBot.Knowledge.Search.Analysis;

/// <summary>
/// Splits Danish compounds into words that are known from lessons and lexicon: borgersamtaler → borger + samtaler,
/// dataudtræk → data + udtræk, with a linking s or e between the parts where there is one. Immutable.
/// </summary>
public sealed class CompoundSplitter
{
    private const int ShortestPart = 3;
    private const int ShortestCompound = 7;

    // Prefixes, endings and small words that look like parts but are none.
    private static readonly FrozenSet<string> NeverParts = new[]
    {
        "for", "til", "ved", "over", "under", "ind", "ud", "af", "på", "op", "ned", "med", "mod", "fra", "gen", "efter", "frem",
        "den", "det", "der", "som", "ene", "ende", "ere", "hed", "heder", "ning", "else", "elser", "ing", "ger", "ter", "ste", "igt",
        "lig", "lige", "isk", "iske", "ret", "res", "sen", "tet", "ion", "uden", "mellem", "hvor", "eller", "ikke", "ens",
        "egen", "før", "når", "selv", "men", "vil", "hun", "han", "man", "vor", "per", "andre", "ner", "sel", "und", "art", "gør",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenSet<string> stems;

    /// <summary>Learns the words that parts may be.</summary>
    /// <param name="words">Folded words in Danish spelling, inflected or not.</param>
    public CompoundSplitter(IEnumerable<string> words)
        => stems = words.Where(w => w.Length >= ShortestPart && !NeverParts.Contains(w))
            .Select(DanishStemmer.Stem)
            .Where(s => s.Length >= ShortestPart)
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The parts of a compound, head last; empty for a word that is not one.</summary>
    /// <param name="word">A folded word in Danish spelling.</param>
    public IReadOnlyList<string> Split(string word)
    {
        var parts = new List<string>(3);
        return word.Length >= ShortestCompound && TrySplit(word, parts, depth: 0) ? parts : [];
    }

    // The longest head that leaves a known rest wins; the rest may itself be a compound of two.
    private bool TrySplit(string word, List<string> parts, int depth)
    {
        for (var start = ShortestPart; start <= word.Length - ShortestPart; start++)
        {
            var head = word[start..];
            if (!IsPart(head))
            {
                continue;
            }

            var rest = word[..start];
            if (Known(rest) is { } modifier)
            {
                parts.Add(modifier);
                parts.Add(head);
                return true;
            }

            if (depth == 0 && rest.Length >= ShortestCompound && TrySplit(Unlinked(rest), parts, depth + 1))
            {
                parts.Add(head);
                return true;
            }
        }

        return false;
    }

    private string? Known(string modifier)
    {
        var unlinked = Unlinked(modifier);
        return IsPart(unlinked) ? unlinked : IsPart(modifier) ? modifier : null;
    }

    // A linking s is never part of the word before it; an e often is, as in "ugeplan".
    private string Unlinked(string modifier)
        => modifier.Length > ShortestPart && (modifier[^1] == 's' || (modifier[^1] == 'e' && !IsPart(modifier))) ? modifier[..^1] : modifier;

    private bool IsPart(string part)
        => part.Length >= ShortestPart && !NeverParts.Contains(part) && stems.Contains(DanishStemmer.Stem(part));
}

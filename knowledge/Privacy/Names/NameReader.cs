using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Privacy.Names;

/// <summary>The words of one text with what is known of each as part of a name. Made for one text and used by one thread.</summary>
/// <param name="folded">The text.</param>
/// <param name="book">The lists.</param>
internal sealed partial class NameReader(FoldedText folded, NameBook book)
{
    private const int MostWords = 5;

    private readonly bool[] organisation = Organisations(folded, book);

    /// <summary>The words.</summary>
    public IReadOnlyList<TextWord> Words => folded.Words;

    /// <summary>A word as it is written.</summary>
    public ReadOnlySpan<char> At(int word) => folded.Text.AsSpan(folded.Words[word].Start, folded.Words[word].Length);

    /// <summary>Whether a listed first name.</summary>
    public bool IsFirst(int word) => !organisation[word] && book.IsFirstName(At(word));

    /// <summary>Whether a surname, by the list or its ending.</summary>
    public bool IsSurname(int word) => !organisation[word] && book.IsSurname(At(word));

    /// <summary>Whether a surname of the list.</summary>
    public bool IsListedSurname(int word) => !organisation[word] && book.IsListedSurname(At(word));

    /// <summary>Whether the name is also a word, a place or a system.</summary>
    public bool IsAlsoWord(int word) => book.IsAlsoWord(At(word));

    /// <summary>Whether a word is written with a capital as names are, and is neither a usual word nor part of the name of something else.</summary>
    public bool CanBeName(int word)
        => folded.Words[word].Shape == WordShape.Capitalised && !organisation[word] && !book.IsCommonWord(At(word)) && !book.IsOrganisationWord(At(word));

    /// <summary>How many words from one on are written as one name: capitals, initials, "van", "von", "de" between.</summary>
    /// <param name="first">The first word.</param>
    public int Run(int first)
    {
        var last = first;
        for (var next = first + 1; next < Words.Count && next - first < MostWords; next++)
        {
            if (!Joined(next))
            {
                break;
            }

            if (CanBeName(next) || IsInitial(next))
            {
                last = next;
            }
            else if (!IsParticle(next))
            {
                break;
            }
        }

        return last - first + 1;
    }

    /// <summary>Whether what follows a run of words makes it a street, a hospital, a foundation.</summary>
    /// <param name="after">The word after the run.</param>
    public bool IsOrganisationAfter(int after)
        => after < Words.Count && Joined(after) && folded.Words[after].Shape != WordShape.Lower && book.IsOrganisationWord(At(after));

    /// <summary>Whether a word stands right after the one before it, with a space or the full stop of an initial between.</summary>
    public bool Joined(int word)
    {
        var gap = Gap(word);
        return gap is " " or "  " || (gap is ". " or "." && folded.Words[word - 1].Shape == WordShape.Initial) || gap is "* " or "** " or "_ " or " *" or " **";
    }

    /// <summary>Whether only a line break is between a word and the one before it.</summary>
    public bool Wrapped(int word) => Gap(word) is "\n" or "\r\n" or " \n" or " \r\n";

    /// <summary>What stands between a word and the one before it; for the first word what stands before.</summary>
    public ReadOnlySpan<char> Gap(int word)
    {
        var from = word == 0 ? 0 : folded.Words[word - 1].End;
        return folded.Text.AsSpan(from, folded.Words[word].Start - from);
    }

    /// <summary>What stands between a word and the next one; after the last word the rest.</summary>
    public ReadOnlySpan<char> GapAfter(int word)
    {
        var to = word + 1 == Words.Count ? folded.Text.Length : folded.Words[word + 1].Start;
        return folded.Text.AsSpan(folded.Words[word].End, to - folded.Words[word].End);
    }

    /// <summary>The same as <see cref="Gap"/> without the signs that make text bold or italic.</summary>
    public ReadOnlySpan<char> PlainGap(int word) => Gap(word).TrimEnd("*_");

    /// <summary>The text after a word, at most so many characters.</summary>
    public ReadOnlySpan<char> After(int word, int most) => folded.Text.AsSpan(folded.Words[word].End, Math.Min(most, folded.Text.Length - folded.Words[word].End));

    /// <summary>Whether a sentence, a line or an item of a list begins here, where every word has a capital.</summary>
    public bool StartsSentence(int word) => word == 0 || SentenceEnd().IsMatch(Gap(word));

    /// <summary>A letter with a full stop, or between two names; "I" is a word of both languages.</summary>
    private bool IsInitial(int word)
        => folded.Words[word].Shape == WordShape.Initial
            && (GapAfter(word).StartsWith(".", StringComparison.Ordinal) || (At(word) is not "I" && word + 1 < Words.Count && Joined(word + 1) && CanBeName(word + 1)));

    private bool IsParticle(int word)
        => At(word) is "van" or "von" or "de" or "der" or "den" or "da" or "del" or "el" or "al" or "bin" or "af" or "ter" or "la" or "dos" or "du"
            && word + 1 < Words.Count && Joined(word + 1) && (CanBeName(word + 1) || IsParticle(word + 1));

    private static bool[] Organisations(FoldedText folded, NameBook book)
    {
        var flags = new bool[folded.Words.Count];
        for (var word = 0; word < flags.Length; word++)
        {
            if (folded.Words[word].Shape != WordShape.Lower && book.OrganisationAt(folded.Text, folded.Words, word) is > 0 and var length)
            {
                flags.AsSpan(word, length).Fill(true);
            }
        }

        return flags;
    }

    [GeneratedRegex(@"[.!?:;\n•>|]|(?:^|\s)[-*]+\s*$|\[", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}

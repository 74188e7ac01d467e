using System.Collections.Frozen;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Submissions.Reading;

/// <summary>A sentence of a story.</summary>
/// <param name="Text">The words, without space around.</param>
/// <param name="OpensLine">Whether it began a line of its own.</param>
internal sealed record StorySentence(string Text, bool OpensLine);

/// <summary>Cuts a story into sentences. Nothing of it is lost but the space between them. Pure.</summary>
internal static class StorySentences
{
    /// <summary>A sentence that is longer is cut between words, so that the texts of a lesson can be filled with whole ones.</summary>
    private const int Longest = 1_000;

    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "bl.a", "ca", "pr", "nr", "fx", "f.eks", "dvs", "mht", "ift", "evt", "inkl", "ekskl", "kl", "jf", "stk", "mio", "mia", "osv", "mv", "m.v", "m.fl", "dr",
        "hr", "art", "e.g", "i.e", "no", "vs", "approx",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sentences, in order.</summary>
    /// <param name="text">The story.</param>
    public static List<StorySentence> Of(string text)
    {
        var sentences = new List<StorySentence>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var begin = 0;
            for (var at = 0; at < line.Length; at++)
            {
                if (EndsAt(line, at, begin))
                {
                    Add(sentences, line[begin..(at + 1)], begin == 0);
                    begin = at + 1;
                }
            }

            Add(sentences, line[begin..], begin == 0);
        }

        return sentences;
    }

    /// <summary>Sentences as one text again, with the lines that they began.</summary>
    /// <param name="sentences">The sentences.</param>
    public static string Join(IEnumerable<StorySentence> sentences)
        => string.Concat(sentences.Select((sentence, place) => (place == 0 ? "" : sentence.OpensLine ? "\n" : " ") + sentence.Text));

    private static bool EndsAt(string line, int at, int begin)
    {
        if (line[at] is not ('.' or '!' or '?' or '…') || at + 1 >= line.Length || !char.IsWhiteSpace(line[at + 1]))
        {
            return false;
        }

        var next = at + 1;
        while (next < line.Length && (char.IsWhiteSpace(line[next]) || line[next] is '"' or '\'' or '(' or '»' or '”'))
        {
            next++;
        }

        if (next < line.Length && char.IsLower(line[next]))
        {
            return false;
        }

        var word = line.LastIndexOf(' ', at, at - begin + 1) + 1;
        return line[at] != '.' || !Abbreviations.Contains(line[Math.Max(word, begin)..at].TrimStart('('));
    }

    private static void Add(List<StorySentence> sentences, string piece, bool opensLine)
    {
        var rest = piece.Trim();
        while (rest.Length > Longest)
        {
            var space = rest.LastIndexOf(' ', Longest - 1);
            var end = space > Longest / 2 ? space : WholeCharacters.End(rest, Longest);
            sentences.Add(new StorySentence(rest[..end].TrimEnd(), opensLine));
            (rest, opensLine) = (rest[end..].TrimStart(), false);
        }

        if (rest.Length > 0)
        {
            sentences.Add(new StorySentence(rest, opensLine));
        }
    }
}

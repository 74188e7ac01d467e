using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Search.Indexing;

/// <summary>The words of lessons that parts of compounds are recognised by.</summary>
internal static class CompoundWords
{
    /// <summary>Danish words that occur in at least two of the lessons that everyone may see, which are those that came in together, so that a misspelling teaches nothing.</summary>
    /// <param name="texts">The texts of the lessons.</param>
    public static IEnumerable<string> In(LessonTexts texts)
    {
        // Spellings of the same count as one.
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int[][] spelt = [.. texts.Words.Select(word => Spelt(word).Select(Number).ToArray())];
        var counts = new int[numbers.Count];
        var last = new int[numbers.Count];
        Array.Fill(last, -1);
        for (var lesson = 0; lesson < texts.Lessons.Length; lesson++)
        {
            // How a question is taken apart must not tell of words that only some may see.
            if (texts.Lessons[lesson].Visibility != Visibility.Everyone)
            {
                continue;
            }

            foreach (var word in texts.Pieces[lesson].Where(p => !p.Field.English).SelectMany(p => p.Words).SelectMany(w => spelt[w]))
            {
                counts[word] += last[word] == lesson ? 0 : 1;
                last[word] = lesson;
            }
        }

        return numbers.Where(n => counts[n.Value] > 1).Select(n => n.Key);

        int Number(string word)
        {
            numbers.TryAdd(word, numbers.Count);
            return numbers[word];
        }
    }

    private static IEnumerable<string> Spelt(Token word)
        => word.Kind != TokenKind.Word ? [] : word.Parts.Count > 0 ? word.Parts.Select(TextFolding.Danish) : [TextFolding.Danish(word.Text)];
}

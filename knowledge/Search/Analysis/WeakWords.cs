using System.Globalization;
using TeamsPilotBot.Knowledge.Search.Lexicon;
using TeamsPilotBot.Knowledge.Search.Queries;

namespace TeamsPilotBot.Knowledge.Search.Analysis;

/// <summary>How much single words say about the subject of a question, from <c>lexicon/weak-words.tsv</c>. Immutable.</summary>
public sealed class WeakWords
{
    private readonly Dictionary<string, double> danish = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> english = new(StringComparer.Ordinal);

    private WeakWords()
    {
    }

    /// <summary>Reads the list.</summary>
    /// <param name="lines">The lines of the file: weight, language and words, separated by tabs; # begins a comment. A word's first weight counts.</param>
    /// <exception cref="FormatException">A line is not of that form; the message says which.</exception>
    public static WeakWords Parse(IEnumerable<string> lines)
    {
        var words = new WeakWords();
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (Check(line) is { } problem)
            {
                throw new FormatException($"weak-words.tsv: {problem.Fault} of '{line}'.");
            }

            var columns = line.Split('\t');
            var weight = double.Parse(columns[0], CultureInfo.InvariantCulture);
            var target = columns[1] == "en" ? words.english : words.danish;
            foreach (var word in columns[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TextFolding.Fold))
            {
                target.TryAdd(columns[1] == "en" ? word : TextFolding.Danish(word), weight);
            }
        }

        return words;
    }

    /// <summary>What is wrong with a line of the list; null if nothing is.</summary>
    /// <param name="line">Weight from 0 to 1, language and words, separated by tabs.</param>
    public static LexiconProblem? Check(string line)
    {
        var columns = line.Split('\t');
        return columns.Length != 3 ? LexiconProblem.Of(LexiconFault.Columns, "weak-words.tsv")
            : !double.TryParse(columns[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) || weight is not (>= 0 and <= 1)
                ? LexiconProblem.Of(LexiconFault.Weight, columns[0])
            : columns[1] is not ("da" or "en") ? LexiconProblem.Of(LexiconFault.Language, columns[1])
            : string.IsNullOrWhiteSpace(columns[2]) ? LexiconProblem.Of(LexiconFault.NoWords)
            : null;
    }

    /// <summary>The weight of a word: 0 for one that is not searched by, 1 for a word of content.</summary>
    /// <param name="token">The token.</param>
    /// <param name="english">Whether the text is English.</param>
    public double Weight(Token token, bool english)
        => token.Kind != TokenKind.Word ? 1
            : english ? this.english.GetValueOrDefault(token.Text, 1)
            : danish.GetValueOrDefault(TextFolding.Danish(token.Text), 1);

    /// <summary>Whether the word is one slip away from a function word of four letters or more.</summary>
    /// <param name="word">A folded word that is not a function word itself.</param>
    /// <param name="english">Which language.</param>
    public bool IsMisspeltFunctionWord(string word, bool english)
        => word.Length >= 3 && (english ? this.english : danish).Any(w => w.Value == 0 && w.Key.Length >= 4
            && Math.Abs(w.Key.Length - word.Length) <= 1 && w.Key[0] == word[0] && EditDistance.Between(word, w.Key, 1) <= 1);

    /// <summary>Whether the word is a function word of the language, such as "og" or "the".</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="english">Which language.</param>
    public bool IsFunctionWord(string word, bool english)
        => (english ? this.english : danish).TryGetValue(english ? word : TextFolding.Danish(word), out var weight) && weight == 0;
}

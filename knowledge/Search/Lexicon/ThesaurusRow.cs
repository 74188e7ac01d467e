using System.Globalization;
using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Knowledge.Search.Lexicon;

/// <summary>How words of a row stand to its head word.</summary>
public enum Relation
{
    /// <summary>They mean the same here.</summary>
    Same,

    /// <summary>They are wider than the head word: who asks for the head word may be helped by them.</summary>
    Broader,

    /// <summary>They belong to the same subject.</summary>
    Related,
}

/// <summary>A line of the thesaurus: head word, relation, language of the words, words separated by semicolons, and perhaps a weight.</summary>
/// <param name="Head">A Danish word or phrase, as lessons use it.</param>
/// <param name="Relation">How the words stand to it.</param>
/// <param name="English">Whether the words are English.</param>
/// <param name="Words">Words or phrases.</param>
/// <param name="Weight">Between 0 and 1; how nearly the words mean the head word.</param>
public sealed record ThesaurusRow(string Head, Relation Relation, bool English, IReadOnlyList<string> Words, double Weight)
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">Columns separated by tabs.</param>
    /// <exception cref="FormatException">The line is not of that form.</exception>
    public static ThesaurusRow Parse(string line)
        => Read(line, out var row) is { } problem ? throw new FormatException($"thesaurus.tsv: {problem.Fault} of '{line}'.") : row!;

    /// <summary>Reads a line that may be wrong.</summary>
    /// <param name="line">Columns separated by tabs.</param>
    /// <param name="row">The row; null if something is wrong.</param>
    /// <returns>What is wrong; null if nothing is.</returns>
    public static LexiconProblem? Read(string line, out ThesaurusRow? row)
    {
        row = null;
        var columns = line.Split('\t');
        if (columns.Length is < 4 or > 5)
        {
            return LexiconProblem.Of(LexiconFault.Columns, "thesaurus.tsv");
        }

        if (EnumNames.Find<Relation>(columns[1]) is not { } relation)
        {
            return LexiconProblem.Of(LexiconFault.Relation, columns[1]);
        }

        if (columns[2] is not ("da" or "en"))
        {
            return LexiconProblem.Of(LexiconFault.Language, columns[2]);
        }

        var weight = DefaultWeight(relation);
        if (columns.Length == 5
            && !(double.TryParse(columns[4], NumberStyles.Float, CultureInfo.InvariantCulture, out weight) && weight is > 0 and <= 1))
        {
            return LexiconProblem.Of(LexiconFault.Weight, columns[4]);
        }

        var words = columns[3].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (string.IsNullOrWhiteSpace(columns[0]) || words.Length == 0)
        {
            return LexiconProblem.Of(LexiconFault.NoWords);
        }

        row = new ThesaurusRow(columns[0].Trim(), relation, columns[2] == "en", words, weight);
        return null;
    }

    private static double DefaultWeight(Relation relation) => relation switch
    {
        Relation.Same => 0.85,
        Relation.Broader => 0.5,
        _ => 0.4,
    };
}

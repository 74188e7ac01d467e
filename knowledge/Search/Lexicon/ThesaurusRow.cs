using System.Globalization;

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
    {
        var columns = line.Split('\t');
        if (columns.Length is < 4 or > 5 || !Enum.TryParse<Relation>(columns[1], ignoreCase: true, out var relation)
            || columns[2] is not ("da" or "en"))
        {
            throw new FormatException($"Thesaurus: '{line}' is not head, same|broader|related, da|en, words and perhaps weight, separated by tabs.");
        }

        var weight = DefaultWeight(relation);
        if (columns.Length == 5
            && !(double.TryParse(columns[4], CultureInfo.InvariantCulture, out weight) && weight is > 0 and <= 1))
        {
            throw new FormatException($"Thesaurus: the weight of '{line}' is not a number above 0 and at most 1.");
        }

        var words = columns[3].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new ThesaurusRow(columns[0].Trim(), relation, columns[2] == "en", words, weight);
    }

    private static double DefaultWeight(Relation relation) => relation switch
    {
        Relation.Same => 0.85,
        Relation.Broader => 0.5,
        _ => 0.4,
    };
}

namespace TeamsPilotBot.Knowledge.Search.Lexicon;

/// <summary>How the lines of a lexicon file are built: columns separated by tabs, one of them a list of words.</summary>
/// <param name="File">The name of the file, in the program's folder and in an administrator's.</param>
/// <param name="KeyColumns">The columns that say which line is meant when words are removed.</param>
/// <param name="WordsColumn">The column with the words.</param>
/// <param name="Separator">What stands between words.</param>
/// <param name="Check">What is wrong with a line that adds words; null if nothing is.</param>
public sealed record LexiconFormat(
    string File, IReadOnlyList<int> KeyColumns, int WordsColumn, char Separator, Func<string, LexiconProblem?> Check)
{
    /// <summary>The thesaurus.</summary>
    /// <param name="unlike">What no line may make the same.</param>
    public static LexiconFormat Thesaurus(UnlikePairs unlike) => new("thesaurus.tsv", [0, 1, 2], 3, ';', line
        => ThesaurusRow.Read(line, out var row) is { } problem ? problem
            : unlike.BrokenBy(row!) is { } pair ? LexiconProblem.Of(LexiconFault.Unlike, pair.One, pair.Other)
            : null);

    /// <summary>The words that say little. A word stands there once for a language, so its weight need not be named to remove it.</summary>
    public static LexiconFormat WeakWords { get; } = new("weak-words.tsv", [1], 2, ' ', Analysis.WeakWords.Check);
}

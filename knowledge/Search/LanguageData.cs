using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Search.Lexicon;

namespace TeamsPilotBot.Knowledge.Search;

/// <summary>What the search knows of the languages before it has seen a lesson. Immutable.</summary>
/// <param name="WeakWords">Words that say little.</param>
/// <param name="Thesaurus">Words that mean the same or nearly.</param>
public sealed record LanguageData(WeakWords WeakWords, Thesaurus Thesaurus)
{
    /// <summary>Reads the lexicon that comes with the program, without what an administrator has laid on it.</summary>
    /// <param name="folder">The folder with weak-words.tsv and thesaurus.tsv.</param>
    /// <exception cref="FormatException">A line cannot be read; the message says which and why.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static LanguageData Load(string folder) => new(
        WeakWords.Parse(File.ReadLines(Path.Combine(folder, "weak-words.tsv"))),
        Thesaurus.Parse(File.ReadLines(Path.Combine(folder, "thesaurus.tsv"))));
}

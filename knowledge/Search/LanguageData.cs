using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Search.Lexicon;

namespace TeamsPilotBot.Knowledge.Search;

/// <summary>
/// What the search knows of the languages before it has seen a lesson. Words can be laid on top while the bot runs: whoever asks for
/// the thesaurus gets one that never changes, and the next one to ask gets the next. Safe to use from several threads.
/// </summary>
/// <param name="weakWords">Words that say little.</param>
/// <param name="thesaurus">Words that mean the same or nearly, as the files have them.</param>
public sealed class LanguageData(WeakWords weakWords, Thesaurus thesaurus)
{
    private readonly Thesaurus ofFiles = thesaurus;
    private Thesaurus current = thesaurus;

    /// <summary>Words that say little.</summary>
    public WeakWords WeakWords { get; } = weakWords;

    /// <summary>Words that mean the same or nearly, as they are now.</summary>
    public Thesaurus Thesaurus => Volatile.Read(ref current);

    /// <summary>Reads the lexicon that comes with the program, without what an administrator has laid on it.</summary>
    /// <param name="folder">The folder with weak-words.tsv and thesaurus.tsv.</param>
    /// <exception cref="FormatException">A line cannot be read; the message says which and why.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static LanguageData Load(string folder) => new(
        WeakWords.Parse(File.ReadLines(Path.Combine(folder, "weak-words.tsv"))),
        Thesaurus.Parse(File.ReadLines(Path.Combine(folder, "thesaurus.tsv"))));

    /// <summary>Lays rows on those of the files, in place of what was laid on them before.</summary>
    /// <param name="added">The rows; none for the files alone.</param>
    public void LayOn(IReadOnlyCollection<ThesaurusRow> added)
    {
        ArgumentNullException.ThrowIfNull(added);
        Volatile.Write(ref current, added.Count == 0 ? ofFiles : ofFiles.With(added));
    }
}

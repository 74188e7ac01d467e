using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Search.Lexicon;

/// <summary>The lexicon for the search, and what became of an administrator's own lines.</summary>
/// <param name="Language">What the search knows of the languages.</param>
/// <param name="Taken">How many of the administrator's lines were taken.</param>
/// <param name="Refused">Their lines that were left out.</param>
public sealed record LexiconReading(LanguageData Language, int Taken, IReadOnlyList<RefusedLine> Refused)
{
    /// <summary>Reads the lexicon that comes with the program, and what an administrator has laid on it.</summary>
    /// <param name="builtIn">The folder that comes with the program.</param>
    /// <param name="own">The administrator's folder; it need not be there.</param>
    /// <exception cref="FormatException">A line that comes with the program cannot be read; the message says which and why.</exception>
    /// <exception cref="IOException">A file that comes with the program cannot be read.</exception>
    public static LexiconReading Of(string builtIn, string own)
    {
        var unlike = UnlikePairs.Parse(File.ReadLines(Path.Combine(builtIn, "unlike.tsv")));
        var thesaurus = LexiconMerge.Read(LexiconFormat.Thesaurus(unlike), builtIn, own);
        var weak = LexiconMerge.Read(LexiconFormat.WeakWords, builtIn, own);
        return new LexiconReading(
            new LanguageData(WeakWords.Parse(weak.Lines), Thesaurus.Parse(thesaurus.Lines)),
            thesaurus.Taken + weak.Taken,
            [.. thesaurus.Refused, .. weak.Refused]);
    }
}

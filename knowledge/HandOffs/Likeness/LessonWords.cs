using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Search.Indexing;
using TeamsPilotBot.Knowledge.Search.Lexicon;
using TeamsPilotBot.Knowledge.Search.Queries;

namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>
/// How rare words are in lessons, and what compounds are made of. Counted once from given lessons, so that what two questions
/// have in common does not change while lessons come and go. Immutable once made, and safe to use from several threads.
/// </summary>
internal sealed class LessonWords
{
    private readonly Vocabulary vocabulary = new();

    /// <summary>Counts the words.</summary>
    /// <param name="lessons">The lessons.</param>
    /// <param name="thesaurus">Words that compounds may be made of besides those of the lessons.</param>
    public LessonWords(IEnumerable<Lesson> lessons, Thesaurus thesaurus)
    {
        var texts = LessonTexts.Of([.. lessons], LessonField.All);
        Analyzer = new TermAnalyzer(new CompoundSplitter([.. CompoundWords.In(texts), .. thesaurus.Words]));
        int[][] danish = [.. texts.Words.Select(w => Numbers(w, english: false))];
        var english = new int[]?[texts.Words.Count];
        foreach (var pieces in texts.Pieces)
        {
            var terms = pieces.SelectMany(piece => piece.Words.SelectMany(
                word => piece.Field.English ? english[word] ??= Numbers(texts.Words[word], english: true) : danish[word]));
            foreach (var term in terms.Distinct())
            {
                vocabulary.Recount(term, 1);
            }
        }

        Rarity = new Rarity(vocabulary, texts.Lessons.Length);
    }

    /// <summary>Splits compounds.</summary>
    public TermAnalyzer Analyzer { get; }

    /// <summary>The rarity of a term that lessons hold; null for one that none does.</summary>
    /// <param name="term">The term.</param>
    public double? RarityOf(string term)
        => vocabulary.Find(term) is >= 0 and var number && vocabulary.LessonsWith(number) > 0 ? Rarity.Of(number) : null;

    /// <summary>The rarity of a word that no lesson holds.</summary>
    public double Unknown => Rarity.Unknown;

    private Rarity Rarity { get; }

    private int[] Numbers(Token word, bool english) => [.. Analyzer.Analyze(word, english).Select(t => vocabulary.Add(t.Term))];
}

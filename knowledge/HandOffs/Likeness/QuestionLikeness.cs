using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Lexicon;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>
/// Tells when two questions mean the same: when an answer to the one would answer the other. Immutable, and safe to use from
/// several threads.
/// </summary>
public sealed class QuestionLikeness
{
    /// <summary>
    /// From here on two questions mean the same. Of the pairs that it was chosen on, 19 of 20 that are called the same are:
    /// whoever is sent along with the wrong question waits for an answer that does not help, and a miss costs one hand-off
    /// more. docs/retrieval.md has the figures.
    /// </summary>
    public const double Same = 0.66;

    private readonly LanguageGuess guess;
    private readonly PrintReader reader;

    /// <summary>Learns how rare words are. It takes a moment: make one, and keep it.</summary>
    /// <param name="language">Word lists and thesaurus.</param>
    /// <param name="unlike">Words that are near and still not the same.</param>
    /// <param name="lessons">The lessons by which words are rare or not.</param>
    public QuestionLikeness(LanguageData language, UnlikePairs unlike, IEnumerable<Lesson> lessons)
    {
        ArgumentNullException.ThrowIfNull(language);
        guess = new LanguageGuess(language.WeakWords);
        reader = new PrintReader(language, new MannerReader(unlike), new LessonWords(lessons, language.Thesaurus));
    }

    /// <summary>Takes a question apart, to compare it with many.</summary>
    /// <param name="text">The question, of 1 to some sentences.</param>
    /// <param name="language">Its language; null to guess.</param>
    public QuestionPrint Print(string text, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return reader.Read(text, (guess.Of(text) ?? language ?? Language.Danish) == Language.English);
    }

    /// <summary>How alike two questions are.</summary>
    /// <param name="one">A question.</param>
    /// <param name="other">Another.</param>
    /// <returns>0 for nothing in common, to 1 for the same words; the same for both orders.</returns>
    public double Of(string one, string other) => Likeness(Print(one), Print(other));

    /// <summary>How alike two questions are.</summary>
    /// <param name="one">A question.</param>
    /// <param name="other">Another, taken apart by the same instance.</param>
    /// <returns>0 for nothing in common, to 1 for the same words; the same for both orders.</returns>
    public static double Likeness(QuestionPrint one, QuestionPrint other) => Comparison.Of(one, other);

    /// <summary>Whether an answer to one question would answer the other.</summary>
    /// <param name="one">A question.</param>
    /// <param name="other">Another, taken apart by the same instance.</param>
    public static bool IsSame(QuestionPrint one, QuestionPrint other) => Likeness(one, other) >= Same;
}

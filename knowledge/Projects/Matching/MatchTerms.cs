using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Search.Lexicon;

namespace TeamsPilotBot.Knowledge.Projects.Matching;

/// <summary>
/// Tells how alike two experiences are by their words. A word counts for how rare it is among the lessons (its inverse document frequency,
/// squared in the cosine of two texts): what every AI project says of itself brings nobody together. Immutable.
/// </summary>
public sealed class MatchTerms
{
    /// <summary>What more than one lesson in so many has says nothing about what a talk would be about.</summary>
    private const double OneIn = 15;

    private readonly ConceptReader reader;
    private readonly Dictionary<string, double> worths;
    private readonly double unheard;
    private readonly double telling;

    /// <summary>Weighs words by the lessons.</summary>
    /// <param name="lessons">The lessons.</param>
    /// <param name="language">Word lists and thesaurus.</param>
    public MatchTerms(IReadOnlyCollection<Lesson> lessons, LanguageData language)
    {
        ArgumentNullException.ThrowIfNull(lessons);
        reader = new ConceptReader(language, lessons.SelectMany(Texts).SelectMany(Tokenizer.Tokenize).Select(token => TextFolding.Danish(token.Text)));
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in lessons.SelectMany(lesson => Of(lesson)))
        {
            counts[term] = counts.GetValueOrDefault(term) + 1;
        }

        worths = counts.ToDictionary(count => count.Key, count => Math.Log(1 + (lessons.Count / (double)count.Value)), StringComparer.Ordinal);
        unheard = Math.Log(1 + lessons.Count);
        telling = Math.Log(1 + (lessons.Count / Math.Max(2, lessons.Count / OneIn)));
    }

    /// <summary>The words of a lesson that say what it is about: title, problem and search words.</summary>
    /// <param name="lesson">The lesson.</param>
    public IReadOnlySet<string> Of(Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return Of([.. Texts(lesson)]);
    }

    /// <summary>The words of texts.</summary>
    /// <param name="texts">The texts, in Danish.</param>
    public IReadOnlySet<string> Of(params IEnumerable<string> texts) => texts.SelectMany(reader.Terms).ToHashSet(StringComparer.Ordinal);

    /// <summary>What a word is worth: how rare it is.</summary>
    /// <param name="term">The word, as the analysis has it.</param>
    public double Worth(string term) => worths.GetValueOrDefault(term, unheard);

    /// <summary>Whether a word is rare enough to say what a talk would be about.</summary>
    /// <param name="term">The word, as the analysis has it.</param>
    public bool IsTelling(string term) => Worth(term) >= telling;

    /// <summary>How alike two sets of words are, from 0 to 1.</summary>
    /// <param name="one">The words of one text.</param>
    /// <param name="other">The words of the other.</param>
    public double Likeness(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (one.Count > other.Count)
        {
            (one, other) = (other, one);
        }

        var shared = 0.0;
        foreach (var term in one)
        {
            if (other.Contains(term))
            {
                var worth = Worth(term);
                shared += worth * worth;
            }
        }

        return shared == 0 ? 0 : shared / (Length(one) * Length(other));
    }

    private double Length(IReadOnlySet<string> terms)
    {
        var sum = 0.0;
        foreach (var term in terms)
        {
            var worth = Worth(term);
            sum += worth * worth;
        }

        return Math.Sqrt(sum);
    }

    private static IEnumerable<string> Texts(Lesson lesson) => [lesson.Title, lesson.Problem, .. lesson.Keywords];
}

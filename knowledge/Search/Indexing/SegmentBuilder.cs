using System.Runtime.InteropServices;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Search.Indexing;

/// <summary>Builds a segment from lessons.</summary>
/// <param name="vocabulary">Takes in the terms.</param>
/// <param name="analyzer">Turns words into terms.</param>
/// <param name="words">The words that are not searched by.</param>
/// <param name="withAsks">Whether the questions that lessons answer are searched.</param>
internal sealed class SegmentBuilder(Vocabulary vocabulary, TermAnalyzer analyzer, WeakWords words, bool withAsks)
{
    private static readonly char[] SentenceEnds = ['.', '?', '!', ';', ':'];

    /// <summary>The segment of the given lessons.</summary>
    /// <param name="lessons">The lessons.</param>
    public Segment Build(Lesson[] lessons)
    {
        var documents = new Dictionary<int, List<int>>();
        var weights = new Dictionary<int, List<float>>();
        var forward = new int[lessons.Length][];
        var sentences = new int[lessons.Length][][];
        var occurrences = new Dictionary<int, float>();
        for (var document = 0; document < lessons.Length; document++)
        {
            occurrences.Clear();
            var ofLesson = new List<int[]>();
            foreach (var field in LessonField.All.Where(f => withAsks || !f.Asks))
            {
                Add(lessons[document], field, occurrences, ofLesson);
            }

            foreach (var (term, weight) in occurrences)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(documents, term, out _) ??= []).Add(document);
                (CollectionsMarshal.GetValueRefOrAddDefault(weights, term, out _) ??= []).Add(weight);
                vocabulary.Recount(term, 1);
            }

            forward[document] = [.. occurrences.Keys.Order()];
            sentences[document] = [.. ofLesson];
        }

        var postings = documents.ToDictionary(d => d.Key, d => new Postings([.. d.Value], [.. weights[d.Key]]));
        return new Segment(lessons, forward, sentences, postings);
    }

    private void Add(Lesson lesson, LessonField field, Dictionary<int, float> occurrences, List<int[]> sentences)
    {
        var pieces = field.Texts(lesson).OfType<string>().SelectMany(t => field.Sentences ? Split(t) : [t])
            .Select(Tokenizer.Tokenize).ToList();
        var length = pieces.Sum(p => p.Count);
        var share = field.Weight / (1 - field.LengthPenalty + (field.LengthPenalty * length / field.TypicalLength));
        foreach (var tokens in pieces)
        {
            var terms = new HashSet<int>();
            foreach (var token in tokens.Where(t => words.Weight(t, field.English) > 0))
            {
                foreach (var term in analyzer.Analyze(token, field.English))
                {
                    var number = vocabulary.Add(term.Term);
                    terms.Add(number);
                    CollectionsMarshal.GetValueRefOrAddDefault(occurrences, number, out _) += (float)(share * term.Share);
                }
            }

            if (field.Sentences && terms.Count > 0)
            {
                sentences.Add([.. terms]);
            }
        }
    }

    private static string[] Split(string text) => text.Split(SentenceEnds, StringSplitOptions.RemoveEmptyEntries);
}

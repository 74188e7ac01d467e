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
    /// <summary>The segment of the given lessons.</summary>
    /// <param name="lessons">The lessons.</param>
    public Segment Build(Lesson[] lessons)
    {
        var documents = new Dictionary<int, List<int>>();
        var weights = new Dictionary<int, List<float>>();
        var forward = new int[lessons.Length][];
        var occurrences = new Dictionary<int, float>();
        for (var document = 0; document < lessons.Length; document++)
        {
            occurrences.Clear();
            foreach (var field in LessonField.All)
            {
                Add(lessons[document], field, occurrences);
            }

            foreach (var (term, weight) in occurrences)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(documents, term, out _) ??= []).Add(document);
                (CollectionsMarshal.GetValueRefOrAddDefault(weights, term, out _) ??= []).Add(weight);
                vocabulary.Recount(term, 1);
            }

            forward[document] = [.. occurrences.Keys.Order()];
        }

        var postings = documents.ToDictionary(d => d.Key, d => new Postings([.. d.Value], [.. weights[d.Key]]));
        return new Segment(lessons, forward, postings);
    }

    private void Add(Lesson lesson, LessonField field, Dictionary<int, float> occurrences)
    {
        if (field.Asks && !withAsks)
        {
            return;
        }

        var tokens = field.Texts(lesson).OfType<string>().SelectMany(Tokenizer.Tokenize).ToList();
        var share = field.Weight / (1 - field.LengthPenalty + (field.LengthPenalty * tokens.Count / field.TypicalLength));
        foreach (var token in tokens)
        {
            if (words.Weight(token, field.English) == 0)
            {
                continue;
            }

            foreach (var term in analyzer.Analyze(token, field.English))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(occurrences, vocabulary.Add(term.Term), out _) += (float)(share * term.Share);
            }
        }
    }
}

using System.Runtime.InteropServices;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Search.Indexing;

/// <summary>Builds a segment from the texts of lessons. For one segment, on one thread.</summary>
/// <param name="texts">The texts.</param>
/// <param name="vocabulary">Takes in the terms.</param>
/// <param name="analyzer">Turns words into terms.</param>
/// <param name="weakWords">The words that are not searched by.</param>
internal sealed class SegmentBuilder(LessonTexts texts, Vocabulary vocabulary, TermAnalyzer analyzer, WeakWords weakWords)
{
    private readonly WeighedTerm[]?[] danish = new WeighedTerm[]?[texts.Words.Count];
    private readonly WeighedTerm[]?[] english = new WeighedTerm[]?[texts.Words.Count];
    private readonly Dictionary<int, float> occurrences = [];
    private readonly HashSet<int> ofPiece = [];

    /// <summary>The segment of the lessons.</summary>
    public Segment Build()
    {
        var postings = new Dictionary<int, (List<int> Documents, List<float> Weights)>();
        var forward = new int[texts.Lessons.Length][];
        var sentences = new int[texts.Lessons.Length][][];
        for (var document = 0; document < texts.Lessons.Length; document++)
        {
            sentences[document] = Count(texts.Pieces[document]);
            var open = texts.Lessons[document].Visibility == Visibility.Everyone;
            foreach (var (term, weight) in occurrences)
            {
                ref var posting = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, term, out var known);
                posting = known ? posting : ([], []);
                posting.Documents.Add(document);
                posting.Weights.Add(weight);
                vocabulary.Recount(term, 1, open);
            }

            forward[document] = [.. occurrences.Keys.Order()];
        }

        return new Segment(
            texts.Lessons, forward, sentences, postings.ToDictionary(p => p.Key, p => new Postings([.. p.Value.Documents], [.. p.Value.Weights])));
    }

    // Counts how much each term occurs in a lesson, and returns its sentences.
    private int[][] Count(TextPiece[] pieces)
    {
        occurrences.Clear();
        var sentences = new List<int[]>();
        for (var first = 0; first < pieces.Length;)
        {
            var field = pieces[first].Field;
            var end = first;
            var length = 0;
            while (end < pieces.Length && ReferenceEquals(pieces[end].Field, field))
            {
                length += pieces[end++].Words.Length;
            }

            var share = field.Weight / (1 - field.LengthPenalty + (field.LengthPenalty * length / field.TypicalLength));
            foreach (var piece in pieces.AsSpan(first, end - first))
            {
                Count(piece.Words, field, share);
                if (field.Sentences && ofPiece.Count > 0)
                {
                    sentences.Add([.. ofPiece]);
                }
            }

            first = end;
        }

        return [.. sentences];
    }

    private void Count(int[] words, LessonField field, double share)
    {
        ofPiece.Clear();
        foreach (var word in words)
        {
            foreach (var term in (field.English ? english : danish)[word] ??= Analyze(texts.Words[word], field.English))
            {
                if (term.IsPhrasing && !field.Asks)
                {
                    continue;
                }

                CollectionsMarshal.GetValueRefOrAddDefault(occurrences, term.Number, out _) += (float)(share * term.Share);
                if (!term.IsPhrasing)
                {
                    ofPiece.Add(term.Number);
                }
            }
        }
    }

    private WeighedTerm[] Analyze(Token word, bool inEnglish)
        => weakWords.Weight(word, inEnglish) > 0
            ? [.. analyzer.Analyze(word, inEnglish).Select(t => new WeighedTerm(vocabulary.Add(t.Term), t.Share, IsPhrasing: false))]
            : [new WeighedTerm(vocabulary.Add(TermAnalyzer.Phrasing(word.Text, inEnglish)), 1, IsPhrasing: true)];

    private readonly record struct WeighedTerm(int Number, double Share, bool IsPhrasing);
}

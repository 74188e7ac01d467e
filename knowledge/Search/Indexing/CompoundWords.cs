using System.Runtime.InteropServices;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Search.Indexing;

/// <summary>The words of lessons that parts of compounds are recognised by.</summary>
internal static class CompoundWords
{
    /// <summary>Words that occur in at least two of the lessons, so that a misspelling teaches nothing.</summary>
    /// <param name="lessons">The lessons.</param>
    public static IEnumerable<string> In(IEnumerable<Lesson> lessons)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var lesson in lessons)
        {
            var texts = LessonField.All.Where(f => !f.English).SelectMany(f => f.Texts(lesson)).OfType<string>();
            foreach (var word in texts.SelectMany(Tokenizer.Tokenize).Where(t => t.Kind == TokenKind.Word)
                .SelectMany(t => t.Parts.Count > 0 ? t.Parts : [t.Text]).Select(TextFolding.Danish).Distinct(StringComparer.Ordinal))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
            }
        }

        return counts.Where(c => c.Value > 1).Select(c => c.Key);
    }
}

using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Submissions.Reading;

/// <summary>
/// Says which part of the experience each sentence of a story belongs to: by its words (<see cref="PartCues"/>), by where it stands,
/// and by the order in which people tell. The whole story is weighed at once, so that a sentence without words of its own goes with
/// its neighbours. Every sentence gets one part, and no part gets more than a lesson takes. Pure.
/// </summary>
internal static class StoryParts
{
    private const double First = 1.4;
    private const double Last = 1.1;
    private const double Drift = 0.5;

    /// <summary>What it costs to go from one part (row) to another (column): on is free, back is rare.</summary>
    private static readonly double[,] Step = { { 0.3, 0, -0.4 }, { -1.3, 0.3, 0 }, { -1.6, -1.1, 0.4 } };

    /// <summary>The part of each sentence.</summary>
    /// <param name="sentences">The sentences of a story, in order.</param>
    public static IReadOnlyList<StoryPart> Of(IReadOnlyList<StorySentence> sentences)
    {
        if (sentences.Count == 0)
        {
            return [];
        }

        var best = new double[sentences.Count, 3];
        var from = new int[sentences.Count, 3];
        for (var place = 0; place < sentences.Count; place++)
        {
            var cues = PartCues.Of(sentences[place].Text);
            for (var part = 0; part < 3; part++)
            {
                var way = place == 0 ? (Score: part == 0 ? First : 0, Part: 0)
                    : Enumerable.Range(0, 3).Select(before => (Score: best[place - 1, before] + Step[before, part], Part: before)).MaxBy(found => found.Score);
                best[place, part] = way.Score + cues[part] + Prior(place, sentences.Count, part);
                from[place, part] = way.Part;
            }
        }

        var parts = new StoryPart[sentences.Count];
        var at = Enumerable.Range(0, 3).MaxBy(part => best[sentences.Count - 1, part]);
        for (var place = sentences.Count - 1; place >= 0; place--)
        {
            parts[place] = (StoryPart)at;
            at = from[place, at];
        }

        return parts;
    }

    /// <summary>The texts of the three parts, each with at most as many characters as a lesson takes.</summary>
    /// <param name="sentences">The sentences of a story, in order.</param>
    public static (string Problem, string Action, string Outcome) Texts(IReadOnlyList<StorySentence> sentences)
    {
        var given = Of(sentences);
        var parts = Enum.GetValues<StoryPart>().Select(part => sentences.Where((_, place) => given[place] == part).ToList()).ToArray();
        Spill(parts, 0, 1, fromEnd: true);
        Spill(parts, 1, 2, fromEnd: true);
        Spill(parts, 2, 1, fromEnd: false);
        Spill(parts, 1, 0, fromEnd: false);
        return (StorySentences.Join(parts[0]), StorySentences.Join(parts[1]), StorySentences.Join(parts[2]));
    }

    /// <summary>What does not fit into a part goes to its neighbour: misplaced is better than lost.</summary>
    private static void Spill(List<StorySentence>[] parts, int full, int next, bool fromEnd)
    {
        while (StorySentences.Join(parts[full]).Length > LessonValidator.LongestText)
        {
            var place = fromEnd ? parts[full].Count - 1 : 0;
            parts[next].Insert(fromEnd ? 0 : parts[next].Count, parts[full][place]);
            parts[full].RemoveAt(place);
        }
    }

    private static double Prior(int place, int count, int part)
    {
        var position = count == 1 ? 0 : (double)place / (count - 1);
        var last = place == count - 1 && count > 2 && part == 2 ? Last : 0;
        return last + (Drift * part switch { 0 => 1 - position, 1 => 0.5 - Math.Abs(position - 0.5), _ => position });
    }
}

using System.Runtime.InteropServices;

namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>
/// Finds, of many questions, those that may mean the same as another without comparing it with all. What means the same
/// covers at least half of a question, so it has one of the rarest words that make up the other half and a little more
/// (the prefix filter of Chaudhuri, Ganti and Kaushik, 2006). For one thread.
/// </summary>
internal sealed class LeaderIndex
{
    private const float NearEnough = 0.5f;

    // 2ab / (a + b) reaches Same only where a reaches Same / (2 - Same), as b is at most 1.
    private const double LeastCovered = QuestionLikeness.Same / (2 - QuestionLikeness.Same);

    // Slips in the other question are not found by their words.
    private const double Slack = 0.8;

    private readonly Dictionary<ulong, List<int>> places = [];
    private readonly List<QuestionPrint> prints = [];

    /// <summary>Adds a question; its number is how many there were before it.</summary>
    public void Add(QuestionPrint print)
    {
        foreach (var (way, nearness) in print.Ways)
        {
            if (nearness >= NearEnough)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(places, way, out _) ??= []).Add(prints.Count);
            }
        }

        prints.Add(print);
    }

    /// <summary>The number of the question that means the same and is most alike, of equals the first; -1 if none does.</summary>
    public int Nearest(QuestionPrint print)
    {
        var (best, nearest) = (-1, 0.0);
        foreach (var candidate in Candidates(print))
        {
            var likeness = Comparison.Of(print, prints[candidate], QuestionLikeness.Same);
            if (likeness >= QuestionLikeness.Same && (likeness > nearest || (likeness == nearest && candidate < best)))
            {
                (best, nearest) = (candidate, likeness);
            }
        }

        return best;
    }

    private IEnumerable<int> Candidates(QuestionPrint print)
    {
        var words = print.Words.Select(word => (word.Importance, Places: PlacesOf(word)))
            .OrderBy(word => word.Places.Sum(list => list.Count)).ToList();

        // What may be a slip of any word may be covered by any question.
        var slips = print.Words.Where(word => word.IsUnknown).Sum(word => word.Importance);
        var covered = new double[prints.Count];
        var counted = new int[prints.Count];
        var found = new List<int>();
        var left = print.Total;
        for (var word = 0; word < words.Count; word++)
        {
            var mayBegin = left >= print.Total * LeastCovered;
            foreach (var place in words[word].Places.SelectMany(list => list))
            {
                if (counted[place] == 0 && mayBegin)
                {
                    found.Add(place);
                    covered[place] = slips;
                }
                else if (counted[place] == 0 || counted[place] > word)
                {
                    continue;
                }

                counted[place] = word + 1;
                covered[place] += words[word].Importance;
            }

            left -= words[word].Importance;
        }

        return found.Where(place => covered[place] >= print.Total * LeastCovered * Slack);
    }

    private List<List<int>> PlacesOf(PrintedWord word)
    {
        var lists = new List<List<int>>();
        foreach (var way in word.Ways.Where(w => w.Nearness >= NearEnough).Select(w => w.Way).Concat(word.Parts.Select(p => p.Part)))
        {
            if (places.TryGetValue(way, out var list))
            {
                lists.Add(list);
            }
        }

        return lists;
    }
}

using System.Text.Json;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs.Likeness;

public sealed class LeaderIndexTests
{
    [Fact]
    public void What_the_index_finds_is_what_comparing_with_all_finds()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "same-questions.json")));
        var pairs = file.RootElement.EnumerateArray().ToList();
        var leaders = pairs.Select(p => Alike.Likeness.Print(p.GetProperty("one").GetString()!)).ToList();
        var index = new LeaderIndex();
        leaders.ForEach(index.Add);
        var found = 0;
        foreach (var asked in pairs.Select(p => Alike.Likeness.Print(p.GetProperty("other").GetString()!)))
        {
            var best = leaders.Select((print, i) => (i, Likeness: QuestionLikeness.Likeness(asked, print))).MaxBy(l => l.Likeness);
            var expected = best.Likeness >= QuestionLikeness.Same ? best.i : -1;
            Assert.Equal(expected, index.Nearest(asked));
            found += expected >= 0 ? 1 : 0;
        }

        Assert.InRange(found, 30, pairs.Count);
    }
}

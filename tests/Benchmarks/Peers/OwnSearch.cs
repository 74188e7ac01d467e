using System.Diagnostics;
using TeamsPilotBot.Benchmarks.Measuring;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Benchmarks.Peers;

/// <summary>Our search alone, called as the answer service calls it: that is what a peer would stand in for.</summary>
/// <param name="bot">Holds the seed lessons.</param>
internal sealed class OwnSearch(SeededBot bot) : ILessonSearch
{
    public string Name => "TeamsPilotBot, search";

    public Task<TimedHits> SearchAsync(string question, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var english = bot.Languages.Of(question) == Language.English;
        var result = bot.Index.Search(new SearchRequest(question, english, Reader.Anyone) { Limit = PeerText.Depth });
        var ids = result.Found.Select(f => f.Lesson.Id).ToList();
        return Task.FromResult(new TimedHits(ids, Stopwatch.GetElapsedTime(start)));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>Our whole answer: what the question wants, search, verdict, whom to ask, words.</summary>
/// <param name="bot">Holds the seed lessons.</param>
internal sealed class OwnAnswer(SeededBot bot) : ILessonSearch
{
    public string Name => "TeamsPilotBot, whole answer";

    public async Task<TimedHits> SearchAsync(string question, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = await bot.Answers.AskAsync(new Question(question, Reader.Anyone), cancellationToken);
        var ids = answer.Hits.Select(h => h.Lesson.Id).ToList();
        return new TimedHits(ids, Stopwatch.GetElapsedTime(start));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

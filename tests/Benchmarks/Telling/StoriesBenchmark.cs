using System.Diagnostics;
using System.Globalization;
using TeamsPilotBot.Benchmarks.Measuring;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Submissions.Reading;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Benchmarks.Telling;

/// <summary>How well a story is read that somebody tells, by made-up stories of which is known how they are meant.</summary>
internal static class StoriesBenchmark
{
    private static readonly string[] Sets = ["dev-", "new-", "held-"];

    public static async Task<int> RunAsync()
    {
        var data = Path.Combine(AppContext.BaseDirectory, "data");
        var index = new LessonIndex(LanguageData.Load(Path.Combine(data, "lexicon")), new SearchOptions());
        index.Apply(SeededBot.SeedLessons, []);
        var reader = new ExperienceReader(new LexicalSearch(index), index, new ProjectRegistry(ProjectReader.Load(Path.Combine(data, "projects.json")).Records));
        var all = Stories.Read(Path.Combine(AppContext.BaseDirectory, "Data", "stories.txt"));
        foreach (var set in Sets)
        {
            var stories = all.Where(story => story.Id.StartsWith(set, StringComparison.Ordinal)).ToList();
            var begun = Stopwatch.GetTimestamp();
            var measured = await Stories.MeasureAsync(reader, stories);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{set.TrimEnd('-'),-5} {stories.Count} stories, {measured.Sentences} sentences: placed {measured.Placed:0.00}, area {measured.CategoryRight:0.00} (open {measured.CategoryOpen:0.00}), status {measured.StatusRight:0.00} (open {measured.StatusOpen:0.00}), {Stopwatch.GetElapsedTime(begun).TotalMilliseconds / stories.Count:0} ms each"));
        }

        return 0;
    }
}

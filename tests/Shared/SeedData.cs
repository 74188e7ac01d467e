using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search;

namespace TeamsPilotBot.Tests;

/// <summary>The seed data as it lies beside the tests, read once.</summary>
internal static class SeedData
{
    private static readonly Lazy<Lesson[]> AllLessons = new(() =>
        JsonSerializer.Deserialize<Lesson[]>(File.ReadAllText(PathOf("lessons.json")), LessonJson.Options)!);

    private static readonly Lazy<LanguageData> Loaded = new(() => LanguageData.Load(PathOf("lexicon")));

    public static IReadOnlyList<Lesson> Lessons => AllLessons.Value;

    public static LanguageData Language => Loaded.Value;

    /// <summary>The same words, to be added to.</summary>
    public static LanguageData OwnLanguage => new(Language.WeakWords, Language.Thesaurus);

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "data", name);

    public static LessonIndex Index(params IEnumerable<Lesson> lessons) => Index(Language, lessons);

    /// <summary>An index by words that can be added to without anybody else seeing it.</summary>
    public static LessonIndex Index(LanguageData language, IEnumerable<Lesson> lessons)
    {
        var index = new LessonIndex(language, new SearchOptions());
        index.Apply(lessons, []);
        return index;
    }
}

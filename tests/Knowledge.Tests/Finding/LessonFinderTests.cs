using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Finding;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Finding;

public sealed class LessonFinderTests
{
    private static readonly Lesson[] Consents =
    [
        Consent("k-solved").From("Aarhus Kommune", Sector.Municipality).WithStatus(LessonStatus.Solved).AsOf("2021-05").Build(),
        Consent("k-open").From("Roskilde Kommune", Sector.Municipality).WithStatus(LessonStatus.Unsolved).AsOf("2023-01").Build(),
        Consent("r-solved").From("Region Sjælland", Sector.Region).WithStatus(LessonStatus.Solved).AsOf("2024-02").In(Category.Legal).Build(),
    ];

    [Theory]
    [InlineData("samtykke", "k-open,k-solved,r-solved")]
    [InlineData("samtykke kun regioner", "r-solved")]
    [InlineData("samtykke, kun kommuner", "k-open,k-solved")]
    [InlineData("samtykke løst", "k-solved,r-solved")]
    [InlineData("samtykke uløst", "k-open")]
    [InlineData("samtykke ikke løst", "k-open")]
    [InlineData("samtykke kommuner løst", "k-solved")]
    [InlineData("samtykke kommuner og regioner", "k-open,k-solved,r-solved")]
    [InlineData("consent only regions", "r-solved")]
    [InlineData("løst", "k-solved,r-solved")]
    [InlineData("kun regioner", "r-solved")]
    [InlineData("Aarhus", "k-solved")]
    [InlineData("efter 2022", "k-open,r-solved")]
    public async Task Words_of_the_search_can_be_conditions(string text, string expected)
        => Assert.Equal(expected.Split(','), (await FindAsync(text, Consents)).Lessons.Select(l => l.Id).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Har nogen løst samtykke til at optage borgeres opkald?")]
    [InlineData("samtykke delvist løst")]
    public async Task Words_that_need_not_be_conditions_leave_no_lesson_out(string text)
    {
        var page = await FindAsync(text, SeedData.Lessons);

        Assert.Contains(page.Lessons, lesson => lesson.Status == LessonStatus.Solved);
        Assert.Contains(page.Lessons, lesson => lesson.Status == LessonStatus.Unsolved);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("hej")]
    [InlineData("🙂")]
    public async Task Who_looks_for_nothing_gets_the_newest(string text)
        => Assert.Equal(["r-solved", "k-open", "k-solved"], (await FindAsync(text, Consents)).Lessons.Select(l => l.Id));

    [Fact]
    public async Task What_was_chosen_narrows_what_the_words_say()
    {
        Assert.Equal(["k-solved"], Ids(await FindAsync(Looking("samtykke løst") with { Sector = Sector.Municipality }, Consents)));
        Assert.Equal(["k-open"], Ids(await FindAsync(Looking("samtykke") with { Status = LessonStatus.Unsolved }, Consents)));
        Assert.Equal(["r-solved"], Ids(await FindAsync(Looking("") with { Category = Category.Legal }, Consents)));
        Assert.Empty((await FindAsync(Looking("kun regioner") with { Sector = Sector.Municipality }, Consents)).Lessons);
    }

    [Theory]
    [InlineData("kunstig intelligens til kloakspuling", "»kloakspuling«")]
    [InlineData("samtykke, kun staten", "»staten«")]
    [InlineData("kun staten", "»staten«")]
    public async Task Where_nobody_has_written_it_is_said(string text, string named)
    {
        var page = await FindAsync(text, Consents);

        Assert.Empty(page.Lessons);
        Assert.Contains("ingen skrevet om", page.Sentence, StringComparison.Ordinal);
        Assert.Contains(named, page.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_that_nothing_fits_is_said()
    {
        var state = Looking("samtykke") with { Sector = Sector.State };

        Assert.Equal("Ingen erfaringer passer til det, du har valgt.", (await FindAsync(state, Consents)).Sentence);
        Assert.Equal("No lessons fit what you have chosen.", (await FindAsync(state with { Text = "", Language = Language.English }, Consents)).Sentence);
    }

    [Theory]
    [InlineData("samtykke for 070761-4285", "Det lyder som en konkret borgers sag.")]
    [InlineData("Hvordan bager man surdejsbrød?", "Det kan jeg ikke hjælpe med.")]
    public async Task What_the_bot_refuses_in_a_chat_is_not_searched_for_either(string text, string sentence)
        => Assert.StartsWith(sentence, (await FindAsync(text, Consents)).Sentence, StringComparison.Ordinal);

    [Fact]
    public async Task What_only_comes_near_is_marked()
    {
        var page = await FindAsync("Hvordan måler vi støj fra vindmøller med AI?", SeedData.Lessons);

        Assert.True(page.AreNear);
        Assert.NotEmpty(page.Lessons);
    }

    [Fact]
    public async Task Pages_follow_each_other_and_end()
    {
        Lesson[] many = [.. Enumerable.Range(0, 60).Select(i => Consent($"l-{i:00}").About($"Borgerne skal give samtykke, sag {i}.").Build())];
        foreach (var text in new[] { "samtykke", "" })
        {
            var pages = new List<FoundPage>();
            for (var skip = 0; skip <= 75; skip += 25)
            {
                pages.Add(await FindAsync(Looking(text) with { Skip = skip }, many));
            }

            Assert.Equal([25, 25, 10, 0], pages.Select(page => page.Lessons.Count));
            Assert.Equal(60, pages.SelectMany(page => page.Lessons).DistinctBy(lesson => lesson.Id).Count());
            Assert.All(pages, page => Assert.Null(page.Sentence));
        }
    }

    [Theory]
    [InlineData("samtykke")]
    [InlineData("")]
    [InlineData("kun kommuner")]
    [InlineData("løst")]
    [InlineData("Aarhus")]
    public async Task A_lesson_that_not_everyone_may_see_changes_nothing(string text)
    {
        Lesson[] hidden =
        [
            Consent("h-organisation").From("Aarhus Kommune", Sector.Municipality).VisibleTo(Visibility.Organisation).AsOf("2026-01").Build(),
            Consent("h-sector").From("Aarhus Kommune", Sector.Municipality).VisibleTo(Visibility.Sector).AsOf("2026-01").Build(),
        ];

        Assert.Equal(await FindAsync(text, Consents), await FindAsync(text, [.. Consents, .. hidden]));
    }

    [Fact]
    public async Task Words_and_authorities_of_hidden_lessons_are_not_hinted_at()
    {
        var hidden = ALesson("h-1").Titled("Kloakspuling med robotter").About("Kloakspuling i Gladsaxe").From("Gladsaxe Kommune", Sector.Municipality)
            .VisibleTo(Visibility.Organisation).Build();
        foreach (var text in new[] { "kloakspuling", "Gladsaxe", "kloakspuling Gladsaxe", "kloakspulning" })
        {
            Assert.Equal(await FindAsync(text, Consents), await FindAsync(text, [.. Consents, hidden]));
            Assert.Empty((await FindAsync(text, [hidden])).Lessons);
        }

        Assert.Null(Finder([hidden]).Find("h-1"));
        Assert.NotNull(Finder(Consents).Find("k-open"));
    }

    private static LessonBuilder Consent(string id)
        => ALesson(id).Titled("Samtykke til at optage opkald").About("Borgerne skal give samtykke, før opkald må optages. Consent to recording.");

    private static LessonQuery Looking(string text) => new(text, Language.Danish);

    private static Task<FoundPage> FindAsync(string text, IReadOnlyList<Lesson> lessons) => FindAsync(Looking(text), lessons);

    private static Task<FoundPage> FindAsync(LessonQuery query, IReadOnlyList<Lesson> lessons) => Finder(lessons).FindAsync(query, CancellationToken.None);

    private static IEnumerable<string> Ids(FoundPage page) => page.Lessons.Select(lesson => lesson.Id);

    private static LessonFinder Finder(IReadOnlyList<Lesson> lessons)
    {
        var index = SeedData.Index(lessons);
        return new LessonFinder(
            index, new LexicalSearch(index),
            new IntentRecognizer(IntentPhrases.Parse(File.ReadLines(SeedData.PathOf("lexicon/intents.tsv"))), new ProjectSearch([], SeedData.Language)),
            new LanguageGuess(SeedData.Language.WeakWords), SeedData.Language);
    }
}

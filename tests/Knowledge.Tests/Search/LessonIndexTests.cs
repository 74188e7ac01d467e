using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Search;

public sealed class LessonIndexTests
{
    private static readonly Reader Hospital = new("Testhospitalet", Sector.Region);

    [Theory]
    [InlineData("leverandørens kontrakt")]
    [InlineData("LEVERANDØR")]
    [InlineData("leverandoer")]
    [InlineData("leverandøraftaler")]
    [InlineData("leverandorer")]
    [InlineData("levrandøren")]
    public void A_word_is_found_in_other_forms_spellings_and_compounds(string query)
    {
        var index = SeedData.Index(ALesson("a-001").Titled("Skriv en klar kontrakt med leverandøren").Build(), ALesson("a-002").Build());
        Assert.Equal("a-001", Search(index, query).Found[0].Lesson.Id);
    }

    [Fact]
    public void A_new_version_replaces_the_old_one_at_once()
    {
        var index = SeedData.Index(ALesson("a-001").Titled("Kvantelyset blinkede").Build());
        index.Apply([ALesson("a-001").Titled("Zeppelineren landede").With(l => l with { Version = 2 }).Build()], []);
        Assert.Empty(Search(index, "kvantelyset").Found);
        Assert.Equal(2, Assert.Single(Search(index, "zeppelineren").Found).Lesson.Version);
    }

    [Fact]
    public void A_removed_lesson_is_not_found_any_more()
    {
        var index = SeedData.Index(ALesson("a-001").Titled("Batterier i sensorer holder ikke").Build(), ALesson("a-002").Build());
        index.Apply([], ["a-001", "unknown"]);
        Assert.Empty(Search(index, "batterier").Found);
        Assert.Null(index.Find("a-001", Reader.Anyone));
        Assert.Equal(1, index.Count(Reader.Anyone));
    }

    [Fact]
    public void Many_small_changes_leave_each_lesson_found_once()
    {
        var index = SeedData.Index([.. Enumerable.Range(0, 40).Select(i => ALesson($"a-{i:000}").Titled($"Erfaring med batterier nummer {i}").Build())]);
        for (var round = 0; round < 60; round++)
        {
            index.Apply([ALesson($"a-{round % 40:000}").Titled($"Batterier igen, runde {round}").Build()], []);
        }

        var found = index.Search(new SearchRequest("batterier", false, Reader.Anyone) { Limit = 100 }).Found;
        Assert.Equal(40, found.Select(f => f.Lesson.Id).Distinct().Count());
        Assert.Equal(40, found.Count);
    }

    [Theory]
    [InlineData(Visibility.Organisation, "Prøvekøbing Kommune", Sector.Municipality, true)]
    [InlineData(Visibility.Organisation, "Nabokøbing Kommune", Sector.Municipality, false)]
    [InlineData(Visibility.Sector, "Nabokøbing Kommune", Sector.Municipality, true)]
    [InlineData(Visibility.Sector, "Testhospitalet", Sector.Region, false)]
    [InlineData(Visibility.Everyone, null, null, true)]
    public void A_lesson_is_found_only_by_those_who_may_see_it(Visibility visibility, string? organisation, Sector? sector, bool seen)
    {
        var index = SeedData.Index(ALesson("a-001").Titled("Batterier i sensorer").VisibleTo(visibility).Build());
        var reader = new Reader(organisation, sector);
        Assert.Equal(seen, index.Search(new SearchRequest("batterier", false, reader)).Found.Count == 1);
        Assert.Equal(seen, index.Find("a-001", reader) is not null);
        Assert.Equal(seen ? 1 : 0, index.Count(reader));
    }

    [Fact]
    public void A_word_that_only_a_hidden_lesson_holds_is_as_unknown_as_one_that_none_holds()
    {
        var index = SeedData.Index(
            ALesson("a-001").Titled("Zeppelinfabrikken fik sit system").VisibleTo(Visibility.Organisation).Build(),
            ALesson("a-002").Titled("Systemet fik en ejer").Build());
        var known = index.Search(new SearchRequest("Zeppelinfabrikken system", false, Hospital));
        Assert.Contains("Zeppelinfabrikken", known.Unknown);
        Assert.All(known.Found, f => Assert.DoesNotContain("Zeppelinfabrikken", f.Why));
    }

    [Fact]
    public void A_hidden_lesson_steers_no_correction_of_spelling()
    {
        var visible = new[]
        {
            ALesson("a-001").Titled("Hjemlen manglede").About("Ingen hjemmel i loven.").Build(),
            ALesson("a-002").Titled("Systemet fik en ejer").Build(),
        };
        var hidden = ALesson("a-003").Titled("Hjemmelig hjemelsager").About("En hjemel er ingen hjelm.").VisibleTo(Visibility.Organisation).Build();
        var without = SeedData.Index(visible).Search(new SearchRequest("hjemel til systemet", false, Hospital));
        var with = SeedData.Index([.. visible, hidden]).Search(new SearchRequest("hjemel til systemet", false, Hospital));
        Assert.Equal(without.Readings, with.Readings);
        Assert.Equal(without.Unknown, with.Unknown);
        Assert.Equal(without.Found.Select(f => f.Lesson.Id), with.Found.Select(f => f.Lesson.Id));
    }

    [Fact]
    public async Task Whoever_searches_while_lessons_are_changed_finds_them()
    {
        var lessons = Enumerable.Range(0, 50).Select(i => ALesson($"a-{i:000}").Titled($"Batterier i sensorer {i}").Build()).ToArray();
        var index = SeedData.Index(lessons);
        using var stop = new CancellationTokenSource();
        var changing = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                index.Apply(lessons, []);
            }
        });
        for (var i = 0; i < 300; i++)
        {
            Assert.NotEmpty(Search(index, "batterier").Found);
        }

        await stop.CancelAsync();
        await changing;
    }

    [Fact]
    public void A_correct_word_comes_before_a_neighbour_of_a_misspelt_one()
    {
        var index = SeedData.Index(
            ALesson("a-001").Titled("Hjemlen manglede").About("Ingen hjemmel i loven.").Build(),
            ALesson("a-002").Titled("Hjelmen manglede").About("Ingen hjelm på cyklen.").Build());
        Assert.Equal("a-001", Search(index, "hjemmel").Found[0].Lesson.Id);
        Assert.Equal("a-001", Search(index, "hjemel").Found[0].Lesson.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("og i på til")]
    [InlineData("😀")]
    public void A_question_without_content_finds_nothing(string query) => Assert.Empty(Search(SeedData.Index(ALesson().Build()), query).Found);

    [Fact]
    public void An_empty_index_finds_nothing() => Assert.Empty(Search(SeedData.Index(), "samtykke").Found);

    private static SearchResult Search(LessonIndex index, string query) => index.Search(new SearchRequest(query, false, Reader.Anyone));
}

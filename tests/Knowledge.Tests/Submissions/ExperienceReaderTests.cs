using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Submissions.Reading;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using Xunit.Abstractions;

namespace TeamsPilotBot.Knowledge.Tests.Submissions;

public sealed class ExperienceReaderTests(ITestOutputHelper output)
{
    private static readonly Lazy<ExperienceReader> OverTheSeedLessons = new(() =>
    {
        var index = SeedData.Index(SeedData.Lessons);
        return new ExperienceReader(new LexicalSearch(index), index, new ProjectRegistry(ProjectReader.Load(SeedData.PathOf("projects.json")).Records));
    });

    private static readonly Reader Mette = new("Aarhus Kommune", Sector.Municipality);

    [Theory]
    [InlineData("dev-", 0.92, 0.88, 0.85)]
    [InlineData("new-", 0.87, 0.80, 0.88)]
    [InlineData("held-", 0.82, 0.40, 0.15)]
    public async Task Stories_are_mostly_read_as_they_are_meant(string which, double placed, double category, double status)
    {
        var stories = Stories.Read(Path.Combine(AppContext.BaseDirectory, "Data", "stories.txt")).Where(story => story.Id.StartsWith(which, StringComparison.Ordinal)).ToList();

        var measured = await Stories.MeasureAsync(OverTheSeedLessons.Value, stories, output.WriteLine);

        output.WriteLine(measured.ToString());
        Assert.True(stories.Count >= 12);
        Assert.InRange(measured.Placed, placed, 1);
        Assert.InRange(measured.CategoryRight, category, 1);
        Assert.InRange(measured.StatusRight, status, 1);

        // Left open is asked for; wrong is overlooked.
        Assert.InRange(1 - measured.CategoryRight - measured.CategoryOpen, 0, 0.2);
        Assert.InRange(1 - measured.StatusRight - measured.StatusOpen, 0, 0.2);
    }

    [Fact]
    public async Task The_rest_is_read_where_the_story_tells_it()
    {
        var read = await ReadAsync(
            "Problemet var, at talebotten i Norddjurs Kommune svarede forkert. Vi bad leverandøren Corti om at rette den, og vi testede den i en pilot. "
            + "Nu virker den. Det var en del af SmartMail.", Reader.Anyone);

        Assert.Equal("Talebotten i Norddjurs Kommune svarede forkert", read.Title);
        Assert.Equal(("Norddjurs Kommune", Sector.Municipality), (read.Organisation, read.Sector));
        Assert.Equal(("Corti", "SP-15", Phase.Test), (read.Supplier, read.ProjectId, read.Phase));
        Assert.Contains("voicebot", read.Technology);
    }

    [Theory]
    [InlineData("Vi kunne ikke få det til at virke, som de gør i Odense Kommune.", "Aarhus Kommune")]
    [InlineData("Vi i Odense Kommune kunne ikke få det til at virke.", "Odense Kommune")]
    [InlineData("Vi kunne ikke få det til at virke.", "Aarhus Kommune")]
    public async Task A_teller_who_is_known_tells_of_their_own_place_unless_they_say_otherwise(string story, string organisation)
        => Assert.Equal(organisation, (await ReadAsync(story, Mette)).Organisation);

    [Fact]
    public async Task What_the_words_do_not_tell_is_left_open()
    {
        var read = await ReadAsync("Vi har noget at fortælle.", Reader.Anyone);

        Assert.Equal((null, null, null, null), (read.Status, read.Supplier, read.Project, read.Organisation));
        Assert.Equal(("Vi har noget at fortælle.", "", ""), (read.Problem, read.Action, read.Outcome));
    }

    [Fact]
    public async Task Abbreviations_numbers_and_lines_do_not_tear_sentences()
    {
        var read = await ReadAsync("Det tog ca. 14 dage pr. sag. Vi bad bl.a. Aarhus om hjælp.\n- Resultatet var 3.5 dage.", Reader.Anyone);

        Assert.Equal(
            ("Det tog ca. 14 dage pr. sag.", "Vi bad bl.a. Aarhus om hjælp.", "- Resultatet var 3.5 dage."), (read.Problem, read.Action, read.Outcome));
    }

    [Fact]
    public void No_word_is_lost_and_no_part_is_longer_than_a_lesson_takes()
    {
        var words = Gen.Elements("vi", "bad", "resultatet", "stoppede", "problemet", "æøå", "ca.", "nr. 5.", "nu.", "😀", "\n", "?", "\"Nej.\"", new string('x', 90) + ".");
        var stories = words.ListOf().Select(list => string.Join(' ', list)).Where(text => text.Length <= Story.Longest);
        Properties.Hold(stories, text =>
        {
            var (problem, action, outcome) = StoryParts.Texts(StorySentences.Of(text));

            Assert.Equal(Words(text), Words($"{problem} {action} {outcome}"));
            Assert.All([problem, action, outcome], part => Assert.InRange(part.Length, 0, LessonValidator.LongestText));
        });
    }

    [Fact]
    public async Task The_longest_story_is_kept_whole()
    {
        var text = string.Join(' ', Enumerable.Repeat("Vi havde et problem med data i et fagsystem.", Story.Longest / 45));

        var read = await ReadAsync(text, Reader.Anyone);

        Assert.All([read.Problem, read.Action, read.Outcome], part => Assert.InRange(part.Length, 0, LessonValidator.LongestText));
        Assert.InRange(read.Problem.Length + read.Action.Length + read.Outcome.Length, text.Length - 3, text.Length);
    }

    [Fact]
    public async Task What_is_clearly_like_it_is_found_and_what_is_not_is_not()
    {
        var index = SeedData.Index(SeedData.Lessons);
        var near = new NearLessons(new LexicalSearch(index), index);

        async Task<IReadOnlyList<Lesson>> OfAsync(string title) => await near.OfAsync(new ExperienceText { Title = title, Problem = title + "." }, Language.Danish, Reader.Anyone, CancellationToken.None);

        Assert.Contains("speciale-001", (await OfAsync("Optagelse af borgeres stemmer kræver aktivt samtykke")).Select(lesson => lesson.Id));
        Assert.Empty(await OfAsync("Vores kaffemaskine bruger for meget vand"));
    }

    private static string[] Words(string from) => [.. from.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];

    private static Task<ExperienceText> ReadAsync(string story, Reader teller) => OverTheSeedLessons.Value.ProposeAsync(new Story(story, Language.Danish, teller), CancellationToken.None);
}

using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Projects.Matching;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Projects.Matching;

/// <summary>Who should meet whom by the registry and the lessons, as somebody who has read them judges it.</summary>
public class JudgedMatchesTests
{
    private static readonly IReadOnlyList<Project> Projects = ProjectReader.Load(SeedFiles.PathOf("projects.json")).Records;

    private static readonly Lazy<MatchRoom> Seed = new(() => MatchRoom.Of(Projects, [.. SeedData.Lessons], SeedData.Language));

    [Theory]
    [InlineData("SP-01", "SP-03", "HjerteRo is developed, and SmartChest has come into operation in health")]
    [InlineData("SP-01", "SP-08", "both need the patient record, and Odense has been through data and research partners")]
    [InlineData("SP-07", "Faxe Kommune", "Roskilde says that Faxe has solved some of the voice bot's problems")]
    [InlineData("SP-07", "SP-34", "both evaluate an effect that is hard to measure")]
    [InlineData("SP-04", "SP-07", "both recognise speech on the phone, and Roskilde has the managers behind it")]
    [InlineData("SP-08", "SP-07", "Odense looks for funding after the pool, and Roskilde found it")]
    [InlineData("SP-10", "SP-03", "both analyse pictures, and Herlev is in operation")]
    [InlineData("SP-28", "SP-03", "both analyse pictures, and Herlev is in operation")]
    [InlineData("SP-06", "SP-05", "both work with sensors in buildings, and Copenhagen is in operation")]
    public void Somebody_is_among_the_three_best(string gainer, string helper, string because)
        => Assert.True(Best(gainer).Any(match => match.Helper.Id == helper), because);

    [Fact]
    public void Nobody_is_matched_within_their_authority_and_every_match_says_why()
    {
        var matches = Seed.Value.Profiles.SelectMany(profile => Seed.Value.Maker.For(profile, Seed.Value.Profiles, (_, _) => true)).ToList();

        Assert.True(matches.Count >= 20);
        Assert.All(matches, match =>
        {
            Assert.False(match.Gainer.IsOfSameOrganisation(match.Helper));
            Assert.NotEqual(match.Gainer.Organisation, match.Helper.Organisation);
            foreach (var sentence in new[] { MatchWords.ToGainer(match.Reason, Language.Danish), MatchWords.ToHelper(match.Reason, Language.English) })
            {
                Assert.EndsWith(".", sentence, StringComparison.Ordinal);
                Assert.DoesNotContain("{", sentence, StringComparison.Ordinal);
                Assert.True(char.IsUpper(sentence[0]), sentence);
            }
        });
    }

    [Fact]
    public void Municipalities_and_regions_meet()
        => Assert.Contains(
            Seed.Value.Profiles.SelectMany(profile => Best(profile.Id)), match => match.Pairs.Count > 0 && match.Gainer.Sector != match.Helper.Sector);

    [Fact]
    public void The_same_lessons_give_the_same_matches()
    {
        var again = MatchRoom.Of([.. Projects.Reverse()], [.. SeedData.Lessons.Reverse()], SeedData.Language);

        foreach (var profile in Seed.Value.Profiles)
        {
            Assert.Equal(
                Best(profile.Id).Select(match => (match.Helper.Id, match.Reason)),
                again.Maker.For(again.Profiles.Single(one => one.Id == profile.Id), again.Profiles, (_, _) => true).Take(3).Select(match => (match.Helper.Id, match.Reason)));
        }
    }

    [Fact]
    public void A_word_that_everybody_uses_brings_nobody_together()
    {
        Lesson[] lessons =
        [
            Told("a-1", "SP-07", LessonStatus.Unsolved, "Data til kunstig intelligens", "Vi mangler data til kunstig intelligens i kommunen."),
            Told("b-1", "SP-34", LessonStatus.Solved, "Borgere kunne afmelde sms", "Data til kunstig intelligens blev kun en del af løsningen, borgerne fik sms og kunne afmelde den."),
            .. Enumerable.Range(0, 30).Select(n => Told($"c-{n}", "SP-11", LessonStatus.Unclear, $"Data til kunstig intelligens {n}", "Kunstig intelligens i kommunen kræver data.")),
        ];
        var room = MatchRoom.Of(Projects, lessons, SeedData.Language);

        Assert.Null(room.Maker.Between(room.OfProject("SP-07")!, room.OfProject("SP-34")!, _ => true));
    }

    [Theory]
    [InlineData(LessonStatus.Unsolved, Evidence.Experience)]
    [InlineData(LessonStatus.Solved, Evidence.Plan)]
    [InlineData(LessonStatus.Solved, Evidence.Expectation)]
    [InlineData(LessonStatus.GoodPractice, Evidence.Recommendation)]
    public void Only_what_was_solved_in_fact_is_told_as_solved(LessonStatus status, Evidence evidence)
    {
        var room = Two(status, evidence);

        Assert.Null(room.Maker.Between(room.OfProject("SP-07")!, room.OfProject("SP-34")!, _ => true));
    }

    [Fact]
    public void A_lesson_that_one_of_the_two_may_not_see_is_no_reason()
    {
        var room = Two(LessonStatus.Solved, Evidence.Experience);

        Assert.NotNull(room.Maker.Between(room.OfProject("SP-07")!, room.OfProject("SP-34")!, Reader.Anyone.CanSee));
        Assert.Null(room.Maker.Between(room.OfProject("SP-07")!, room.OfProject("SP-34")!, lesson => lesson.Id != "b-1"));
        Assert.Null(room.Maker.Between(room.OfProject("SP-07")!, room.OfProject("SP-34")!, lesson => lesson.Id != "a-1"));
    }

    [Fact]
    public void The_sentence_says_what_was_solved_by_whom_for_whom()
    {
        var room = Two(LessonStatus.Solved, Evidence.Experience);
        var reason = room.Maker.Between(room.OfProject("SP-07")!, room.OfProject("SP-34")!, _ => true)!.Reason;

        Assert.StartsWith("Odense Kommune har løst noget om samtykke", MatchWords.ToGainer(reason, Language.Danish), StringComparison.Ordinal);
        Assert.StartsWith("I har løst noget om samtykke", MatchWords.ToHelper(reason, Language.Danish), StringComparison.Ordinal);
        Assert.Contains("som Roskilde Kommune stadig står med", MatchWords.ToHelper(reason, Language.Danish), StringComparison.Ordinal);
    }

    private static List<Match> Best(string id)
        => [.. Seed.Value.Maker.For(Seed.Value.Profiles.Single(profile => profile.Id == id), Seed.Value.Profiles, (_, _) => true).Take(3)];

    private static MatchRoom Two(LessonStatus status, Evidence evidence) => MatchRoom.Of(
        Projects,
        [
            Told("a-1", "SP-07", LessonStatus.Unsolved, "Samtykke til optagelse af opkald mangler", "Borgerne skal give samtykke til optagelse af opkald."),
            Told("b-1", "SP-34", status, "Samtykke til optagelse hentes i starten af opkald", "Borgerne skulle give samtykke til optagelse af opkald.") with { Evidence = evidence },
            .. Enumerable.Range(0, 20).Select(n => Told($"c-{n}", "SP-11", LessonStatus.Unclear, $"Budget og licenser {n}", "Økonomien skred.") with { Keywords = [] }),
        ],
        SeedData.Language);

    private static Lesson Told(string id, string project, LessonStatus status, string title, string problem) => ALesson(id).Titled(title).About(problem).WithStatus(status)
        .With(lesson => lesson with { ProjectId = project, Keywords = ["samtykke"] }).Build();
}

using System.Text.Json;
using TeamsPilotBot.Bot.Tests.Commands;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Doors;

/// <summary>The doors of search and answers: nothing of a lesson that somebody may not see is found, counted or hinted at.</summary>
public sealed class SearchDoorsTests : IDisposable
{
    private readonly DataFolder data = new();

    public static TheoryData<Visibility> Kept => [Visibility.Organisation, Visibility.Sector];

    public void Dispose() => data.Dispose();

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task An_answer_says_the_same_whether_the_lesson_is_there_or_not(Visibility visibility)
    {
        var (with, without) = (Knowledge(visibility), new TestKnowledge(HiddenLesson.Around));
        foreach (var reader in HiddenLesson.Strangers)
        {
            foreach (var text in Questions())
            {
                var (there, gone) = (await AskAsync(with, text, reader), await AskAsync(without, text, reader));
                Assert.Equal(Said(gone), Said(there));
                Assert.DoesNotContain(HiddenLesson.Id, Said(there), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task One_who_may_see_it_finds_it_by_each_of_its_words(Visibility visibility)
    {
        var knowledge = Knowledge(visibility);
        foreach (var word in HiddenLesson.Words.Where(word => word is not ("kvaxkilde" or "kvaxtilprojekt")))
        {
            Assert.Contains(HiddenLesson.Id, Said(await AskAsync(knowledge, $"samtykke {word}", HiddenLesson.Insider)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task A_misspelt_word_is_not_read_as_one_that_only_the_lesson_holds(Visibility visibility)
    {
        var knowledge = Knowledge(visibility);
        foreach (var reader in HiddenLesson.Strangers)
        {
            foreach (var word in HiddenLesson.Words)
            {
                var slip = word.Replace("kvax", "kvx", StringComparison.Ordinal);
                Assert.DoesNotContain(HiddenLesson.Mark, Said(await AskAsync(knowledge, $"samtykke opkald {slip}", reader)), StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void The_index_neither_counts_nor_names_nor_judges_it(Visibility visibility)
    {
        var index = Knowledge(visibility).Index;
        foreach (var reader in HiddenLesson.Strangers)
        {
            Assert.Equal(HiddenLesson.Around.Count, index.Count(reader));
            Assert.Null(index.Find(HiddenLesson.Id, reader));
            Assert.DoesNotContain(HiddenLesson.Organisation, index.Organisations(reader));
            Assert.Empty(index.Superseding(["open-001"], reader));
            foreach (var word in HiddenLesson.Words)
            {
                var found = index.Search(new SearchRequest(word, false, reader));
                Assert.DoesNotContain(found.Found, one => one.Lesson.Id == HiddenLesson.Id);
                Assert.Contains(word, found.Unknown);
                Assert.Empty(found.Readings);
            }
        }

        Assert.Equal(HiddenLesson.Around.Count + 1, index.Count(HiddenLesson.Insider));
    }

    [Fact]
    public async Task The_command_line_asks_as_somebody_of_whom_nothing_is_known_whatever_it_is_told_of_them()
    {
        var file = Path.Combine(data.Path, "kept.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(
            new[] { HiddenLesson.Of(Visibility.Organisation), HiddenLesson.Of(Visibility.Sector) with { Id = "erf-kvaxbbbb" } }, LessonJson.Options));
        Assert.Equal(0, (await Typed.Async("import", file, "--data", data.Path)).ExitCode);
        string[][] options =
        [
            [], ["--json"], ["--json", "--sector", "region"], ["--json", "--organisation", HiddenLesson.Organisation],
            ["--sector", "region", "--organisation", HiddenLesson.Organisation, "--language", "en"],
        ];
        foreach (var option in options)
        {
            var typed = await Typed.Async(["ask", HiddenLesson.Question, .. option, "--data", data.Path]);

            Assert.Equal(0, typed.ExitCode);
            Assert.DoesNotContain(
                HiddenLesson.Mark, typed.Out.Replace(HiddenLesson.Organisation, "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        }
    }

    private static IEnumerable<string> Questions() => HiddenLesson.Words.Select(word => $"Har nogen erfaring med samtykke og {word}?").Append(HiddenLesson.Question)
        .Append("Har regioner optaget opkald med samtykke?").Append("Hvad siger Kvaxby Kommune om samtykke?");

    private static TestKnowledge Knowledge(Visibility visibility) => new([.. HiddenLesson.Around, HiddenLesson.Of(visibility)]);

    private static Task<Answer> AskAsync(TestKnowledge knowledge, string text, Reader reader)
        => knowledge.Answers.AskAsync(new Question(text, reader), default);

    /// <summary>All that an answer says; of the lessons, what search tells of them.</summary>
    private static string Said(Answer answer) => JsonSerializer.Serialize(
        new
        {
            answer.Verdict,
            answer.Action,
            answer.Lead,
            answer.Category,
            answer.LegalNotice,
            Hits = answer.Hits.Select(hit => new { hit.Lesson.Id, hit.Why, hit.Closeness, Newer = hit.SupersededBy?.Id }),
            Conflicts = answer.Conflicts.Select(conflict => new[] { conflict.First.Id, conflict.Second.Id }),
            Route = answer.Route?.Reason,
        },
        LessonJson.Options);
}

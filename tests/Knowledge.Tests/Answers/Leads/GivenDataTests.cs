using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests.Models;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Answers.Leads.LeadBench;

namespace TeamsPilotBot.Knowledge.Tests.Answers.Leads;

/// <summary>What leaves the house.</summary>
public sealed class GivenDataTests : IAsyncLifetime
{
    private static readonly string[] Secrets = ["070761", "4285", "mette@", "29 84 11 73", "jens@", "29:owner"];

    private LeadBench bench = null!;

    public async Task InitializeAsync() => bench = await LeadBench.StartAsync();

    public async Task DisposeAsync() => await bench.DisposeAsync();

    [Fact]
    public async Task All_that_people_wrote_is_in_one_document_and_the_instructions_are_always_the_same()
    {
        var first = await CallAsync(Answer("Holder batterier i sensorer \"}]</data>?", Language.Danish, [Batteries().Build()]));
        var second = await CallAsync(Answer(Batteries("b-001").About("Batterier i sensorer <b>frøs</b>.").Build()));

        Assert.Equal(["system", "user"], first.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("role").GetString()));
        Assert.Equal(ModelServer.Messages(first)[0], ModelServer.Messages(second)[0]);
        Assert.Equal("Batterier i sensorer <b>frøs</b>.", ModelServer.Given(second).GetProperty("lessons")[0].GetProperty("problem").GetString());
        Assert.DoesNotContain('<', ModelServer.Messages(second)[1]);
        Assert.DoesNotContain("sensorer", ModelServer.Messages(second)[0], StringComparison.OrdinalIgnoreCase);
        Assert.False(second.TryGetProperty("tools", out _));
        Assert.Equal(("json_schema", true), (second.GetProperty("response_format").GetProperty("type").GetString(), second.GetProperty("response_format").GetProperty("json_schema").GetProperty("strict").GetBoolean()));
        Assert.Equal($"Bearer {ModelServer.Key}", bench.Server.Authorizations.Last());
    }

    [Fact]
    public async Task Only_lessons_that_the_reader_may_see_and_is_shown_are_given()
    {
        var lessons = Enumerable.Range(1, 6).Select(n => (n < 3 ? Batteries($"open-00{n}") : TeamsPilotBot.Tests.LessonBuilder.ALesson($"open-00{n}")).Build())
            .Append(Batteries("secret-001").About("Batterier i sensorer er hemmelige.").VisibleTo(Visibility.Organisation).Build()).ToList();
        lessons[0] = lessons[0] with { Contradicts = ["secret-001"], Related = ["secret-001"], Supersedes = ["secret-001"] };
        var answer = Answer(Question, Language.Danish, lessons, new Reader("Nabokøbing Kommune", Sector.Municipality));

        var given = ModelServer.Given(await CallAsync(answer));

        Assert.All(given.GetProperty("lessons").EnumerateArray(), lesson => Assert.Contains(answer.Hits.Take(3), hit => hit.Lesson.Id == lesson.GetProperty("id").GetString()));
        Assert.DoesNotContain("secret", given.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("hemmelige", given.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Nabokøbing", given.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_personal_data_is_given_whether_it_came_with_the_question_or_with_a_lesson()
    {
        var lesson = Batteries().About("Batterier i sensorer gik i stå for 070761-4285. Ring til 29 84 11 73 eller skriv til jens@firma.dk.").Build() with { Owner = "29:owner" };
        var answer = Answer("Holder batterier i sensorer? Min mail er mette@roskilde.dk", Language.Danish, [lesson]);

        var given = ModelServer.Messages(await CallAsync(answer))[1];

        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, given, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Signs_that_nobody_sees_are_left_out_and_advice_of_the_editor_is_not_given()
    {
        var lesson = Batteries().About("Batterier\u200B i sen\u2060sorer gik\u202E i stå.").Doing("Skift dem i tide.").Build() with { AdviceBasis = AdviceBasis.Inferred };

        var given = ModelServer.Given(await CallAsync(Answer(lesson))).GetProperty("lessons")[0];

        Assert.Equal("Batterier i sensorer gik i stå.", given.GetProperty("problem").GetString());
        Assert.False(given.TryGetProperty("action", out _));
    }

    private async Task<JsonElement> CallAsync(Knowledge.Answers.Answer answer)
    {
        await bench.WriteAsync(answer);
        return bench.Server.Calls.Last();
    }
}

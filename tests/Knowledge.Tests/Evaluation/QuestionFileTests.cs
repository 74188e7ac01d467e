using System.Text;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Evaluation;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Evaluation;

public sealed class QuestionFileTests
{
    private const string Good = """
        {"id":"dev-001","question":"Har nogen løst samtykke?","language":"da","kind":"direct","answerable":true,
         "relevant":{"speciale-001":3},"action":"handoff","note":null}
        """;

    [Fact]
    public async Task A_question_is_read_with_its_grades()
    {
        var file = await Read($"[{Good}]");

        var question = Assert.Single(file.Questions);
        Assert.Null(file.Problem);
        Assert.Equal(("dev-001", "Har nogen løst samtykke?", "direct", true), (question.Id, question.Text, question.Kind, question.Answerable));
        Assert.Equal((3, 0), (question.Grade("speciale-001"), question.Grade("speciale-002")));
        Assert.Equal(AnswerAction.HandOff, question.Action);
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_problem()
        => Assert.Single((await Read($"\uFEFF[{Good}]")).Questions);

    [Theory]
    [InlineData("", QuestionFault.NotJson, 1, null)]
    [InlineData("[\n{", QuestionFault.NotJson, 2, null)]
    [InlineData("{}", QuestionFault.NoArray, 0, null)]
    [InlineData("[5]", QuestionFault.Field, 1, "id")]
    [InlineData("""[{"id":""}]""", QuestionFault.Field, 1, "id")]
    [InlineData("""[{"id":"a"}]""", QuestionFault.Field, 1, "question")]
    [InlineData("""[{"id":"a","question":"b"}]""", QuestionFault.Field, 1, "kind")]
    [InlineData("""[{"id":"a","question":"b","kind":"direct","answerable":"yes"}]""", QuestionFault.Field, 1, "answerable")]
    [InlineData("""[{"id":"a","question":"b","kind":"direct","answerable":true}]""", QuestionFault.Field, 1, "relevant")]
    [InlineData("""[{"id":"a","question":"b","kind":"direct","answerable":true,"relevant":{"x":4}}]""", QuestionFault.Field, 1, "relevant")]
    [InlineData("""[{"id":"a","question":"b","kind":"direct","answerable":true,"relevant":{},"action":"dance"}]""", QuestionFault.Field, 1, "action")]
    public async Task What_cannot_be_used_is_named(string json, QuestionFault fault, int place, string? field)
    {
        var file = await Read(json);

        Assert.Empty(file.Questions);
        Assert.Equal(new QuestionFileProblem(fault, place, field), file.Problem);
    }

    [Fact]
    public async Task An_id_that_comes_again_is_refused()
        => Assert.Equal(new QuestionFileProblem(QuestionFault.Field, 2, "id"), (await Read($"[{Good},{Good}]")).Problem);

    private static async Task<QuestionFileResult> Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return await QuestionFile.ReadAsync(stream, CancellationToken.None);
    }
}

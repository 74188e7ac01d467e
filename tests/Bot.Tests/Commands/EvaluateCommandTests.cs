using Xunit;

namespace TeamsPilotBot.Bot.Tests.Commands;

public sealed class EvaluateCommandTests(DataFolder data) : IClassFixture<DataFolder>
{
    private const string Questions = """
        [{"id":"q-1","question":"Må vi optage borgernes opkald uden samtykke?","language":"da","kind":"direct","answerable":true,
          "relevant":{"speciale-001":3},"action":"answer","note":null},
         {"id":"q-2","question":"hej","language":"da","kind":"command","answerable":false,"relevant":{},"action":"help","note":null}]
        """;

    [Fact]
    public async Task The_JSON_has_every_measure_and_every_result()
    {
        var typed = await EvaluateAsync(data.Write("questions.json", Questions), "--json");

        Assert.Equal(0, typed.ExitCode);
        Assert.Equal(
            [
                "questions", "hitAt1", "hitAt3", "ndcgAt10", "mrrAt10", "answeredOfAnswerable", "answeredOutright",
                "declinedOfUnanswerable", "actionAccuracy", "byKind", "milliseconds", "results",
            ],
            typed.Json.EnumerateObject().Select(p => p.Name));
        Assert.Equal((2, 1.0), (typed.Json.GetProperty("questions").GetInt32(), typed.Json.GetProperty("hitAt1").GetDouble()));
        Assert.Equal(1.0, typed.Json.GetProperty("actionAccuracy").GetDouble());
        Assert.Equal(
            ["n", "hitAt1", "hitAt3", "ndcgAt10"],
            typed.Json.GetProperty("byKind").GetProperty("direct").EnumerateObject().Select(p => p.Name));
        Assert.Equal(["p50", "p95"], typed.Json.GetProperty("milliseconds").EnumerateObject().Select(p => p.Name));

        var results = typed.Json.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["q-1", "q-2"], results.Select(r => r.GetProperty("id").GetString()));
        Assert.Equal(["id", "verdict", "action", "hits"], results[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal("speciale-001", results[0].GetProperty("hits")[0].GetString());
    }

    [Fact]
    public async Task For_a_person_it_is_a_table()
    {
        var typed = await EvaluateAsync(data.Write("table.json", Questions));

        Assert.Equal(0, typed.ExitCode);
        Assert.Contains("2 spørgsmål", typed.Out, StringComparison.Ordinal);
        Assert.Contains("1,000", typed.Out, StringComparison.Ordinal);
        Assert.Contains("direct", typed.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("asks")]
    [InlineData("lexicon")]
    [InlineData("compounds")]
    [InlineData("typos")]
    public async Task A_part_of_the_search_can_be_left_out(string part)
        => Assert.Equal(0, (await EvaluateAsync(data.Write($"{part}.json", Questions), "--json", "--without", part)).ExitCode);

    [Fact]
    public async Task Leaving_parts_out_reaches_the_search()
    {
        var file = data.Write("typo.json", Questions.Replace("samtykke", "samtykkke", StringComparison.Ordinal).Replace("optage borgernes opkald uden", "", StringComparison.Ordinal));

        var whole = await EvaluateAsync(file, "--json");
        var bare = await EvaluateAsync(file, "--json", "--without", "typos", "--without", "asks", "--without", "lexicon", "--without", "compounds");

        Assert.NotEqual(Hits(whole), Hits(bare));
    }

    [Theory]
    [InlineData("", "gyldig JSON")]
    [InlineData("{}", "en liste af spørgsmål")]
    [InlineData("""[{"id":"a","question":"b"}]""", "spørgsmål nummer 1 \"kind\"")]
    public async Task A_file_that_cannot_be_used_is_named_with_what_is_wrong(string content, string sentence)
    {
        var file = data.Write("broken.json", content);

        var typed = await EvaluateAsync(file);

        Assert.Equal(1, typed.ExitCode);
        Assert.Contains(file, typed.Error, StringComparison.Ordinal);
        Assert.Contains(sentence, typed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var typed = await EvaluateAsync(data.File("none.json"));

        Assert.Equal(1, typed.ExitCode);
        Assert.Contains("none.json findes ikke", typed.Error, StringComparison.Ordinal);
    }

    private static string Hits(Typed typed) => typed.Json.GetProperty("results").GetRawText();

    private Task<Typed> EvaluateAsync(string file, params string[] options) => Typed.Async(["evaluate", file, "--data", data.Path, .. options]);
}

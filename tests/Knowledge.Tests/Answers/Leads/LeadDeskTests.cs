using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Answers.Leads;
using TeamsPilotBot.Knowledge.Azure;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests.Models;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Answers.Leads.LeadBench;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Answers.Leads;

public sealed class LeadDeskTests : IAsyncLifetime
{
    private const string Told = "Batterier i sensorer gik i stå efter 14 måneder.";
    private LeadBench bench = null!;

    public async Task InitializeAsync() => bench = await LeadBench.StartAsync();

    public async Task DisposeAsync() => await bench.DisposeAsync();

    [Fact]
    public async Task A_lead_that_stands_on_the_lessons_takes_the_place_of_the_built_in_one_and_changes_nothing_else()
    {
        var plain = Answer(Batteries().Build());

        var written = await bench.WriteAsync(plain);

        Assert.Equal(Told, written.Lead);
        Assert.Equal(new LeadSentence(Told, ["test-001"]), Assert.Single(written.Written));
        Assert.Equal(plain, written with { Lead = plain.Lead, Written = [] });
        Assert.Equal([Told], bench.Listener.Heard);
        Assert.Equal([LeadOutcome.Written], bench.Outcomes);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(LeadEffort.None, "none")]
    [InlineData(LeadEffort.Minimal, "minimal")]
    [InlineData(LeadEffort.Low, "low")]
    public async Task How_long_a_model_may_think_is_only_told_to_models_that_do(LeadEffort? effort, string? told)
    {
        bench.Effort = effort;

        await bench.MakeDesk().WriteAsync(Answer(Batteries().Build()), "mette", bench.Listener, CancellationToken.None);

        var call = Assert.Single(bench.Server.Calls);
        Assert.Equal(told, call.TryGetProperty("reasoning_effort", out var sent) ? sent.GetString() : null);
        Assert.Equal([LeadOutcome.Written], bench.Outcomes);
    }

    [Fact]
    public async Task That_lessons_only_come_near_is_said_first_by_the_bot_itself()
    {
        const string near = "Talegenkendelse i lægevagten forstod ikke jysk og nordjysk.";
        var plain = Answer(
            "Har nogen lavet konsekvensanalyse på talegenkendelse?", Language.Danish,
            [
                ALesson("a-1").Titled("Konsekvensanalyse af chatbotten").About("Konsekvensanalysen af chatbotten i kommunen blev forsinket.").Build(),
                ALesson("b-1").Titled("Talegenkendelse i lægevagten").About(near).Build(),
            ]);
        Assert.Equal(Verdict.Near, plain.Verdict);

        var written = await bench.WriteAsync(plain);

        Assert.StartsWith("Ingen har skrevet om præcis det", written.Lead, StringComparison.Ordinal);
        Assert.Contains(near, written.Lead, StringComparison.Ordinal);
        Assert.Equal(Verdict.Near, written.Verdict);
    }

    [Theory]
    [InlineData("Hvad er vejret i morgen i Aarhus?")]
    [InlineData("hjælp")]
    public async Task Where_no_lesson_is_told_of_no_model_is_asked(string question)
    {
        var plain = Answer(question, Language.Danish, [Batteries().Build()]);

        Assert.Equal(plain, await bench.WriteAsync(plain));
        Assert.Empty(bench.Server.Calls);
    }

    [Fact]
    public async Task Two_that_contradict_each_other_are_both_told_of_or_neither_is()
    {
        var plain = Answer(
            Batteries("a-001").Contradicting("a-002").Build(),
            ALesson("a-002").Titled("Strømmen slipper op efter en måned").About("Strømmen i lygterne slap op om vinteren.").WithStatus(LessonStatus.Unsolved).Build());

        bench.Server.Writes = _ => ModelServer.Lead(("Strømmen i lygterne slap op om vinteren.", ["a-002"]));
        Assert.Equal(plain, await bench.WriteAsync(plain));

        bench.Server.Writes = ModelServer.Faithful;
        var written = await bench.WriteAsync(plain);

        Assert.Equal([LeadOutcome.OneSided, LeadOutcome.Written], bench.Outcomes);
        Assert.Equal(["a-001", "a-002"], LeadSentence.Cited(written.Written).Order());
        Assert.EndsWith("Det gik ikke ens for dem, så jeg viser to side om side.", written.Lead, StringComparison.Ordinal);
        Assert.Empty(bench.Listener.Heard);
    }

    public static TheoryData<LeadOutcome, int, string> Statuses => new()
    {
        { LeadOutcome.Denied, 401, "" },
        { LeadOutcome.Denied, 403, "" },
        { LeadOutcome.NotFound, 404, "" },
        { LeadOutcome.Slow, 408, "" },
        { LeadOutcome.Throttled, 429, "" },
        { LeadOutcome.Unavailable, 500, "" },
        { LeadOutcome.Unavailable, 503, "<html>" },
        { LeadOutcome.Rejected, 400, """{"error":{"code":"invalid_request","message":"No such field."}}""" },
        { LeadOutcome.Filtered, 400, """{"error":{"code":"content_filter","message":"The prompt was filtered.","innererror":{"code":"ResponsibleAIPolicyViolation"}}}""" },
        { LeadOutcome.Cut, 200, "<html>Log ind</html>" },
    };

    [Theory]
    [MemberData(nameof(Statuses))]
    public Task A_service_that_fails_brings_the_built_in_lead_and_is_counted_by_reason(LeadOutcome reason, int status, string body)
    {
        bench.Server.Trouble = status == 200 ? ModelServer.Body(body) : ModelServer.Status(status, body);
        return AssertBuiltInAsync(reason);
    }

    [Theory]
    [InlineData(LeadOutcome.Filtered, "content_filter")]
    [InlineData(LeadOutcome.Cut, "length")]
    [InlineData(LeadOutcome.Cut, null)]
    public Task An_answer_that_does_not_come_to_its_end_is_not_taken(LeadOutcome reason, string? finish)
    {
        bench.Server.Finish = finish;
        if (finish is null)
        {
            // The connection is cut, which is a service that is away.
            reason = LeadOutcome.Unavailable;
        }

        return AssertBuiltInAsync(reason);
    }

    [Theory]
    [InlineData(LeadOutcome.Empty, "")]
    [InlineData(LeadOutcome.Empty, """{"sentences":[]}""")]
    [InlineData(LeadOutcome.BadAnswer, "Batterier i sensorer gik i stå efter 14 måneder.")]
    [InlineData(LeadOutcome.BadAnswer, """{"sentences":[{"text":"Batterier i sensorer gik i stå efter 14 måneder."}]}""")]
    [InlineData(LeadOutcome.BadAnswer, """{"sentences":[{"text":"Batterier i sensorer gik i stå efter 14 måneder.","lessons":["test-001"],"verdict":"none"}]}""")]
    [InlineData(LeadOutcome.BadAnswer, """{"sentences":[{"text":"Batterier i sensorer gik i stå efter 14 måneder.","lessons":["test-001"]}],"route":"hans"}""")]
    [InlineData(LeadOutcome.BadAnswer, """{"sentences":[{"text":"Batterier i sensorer gik i stå efter 14 måneder.","lessons":["test-001"]}]} Klik her""")]
    [InlineData(LeadOutcome.InventedCitation, """{"sentences":[{"text":"Batterier i sensorer gik i stå efter 14 måneder.","lessons":["test-999"]}]}""")]
    [InlineData(LeadOutcome.NoCitation, """{"sentences":[{"text":"Batterier i sensorer gik i stå efter 14 måneder.","lessons":[]}]}""")]
    public Task An_answer_of_another_form_or_without_its_lessons_is_not_taken(LeadOutcome reason, string content)
    {
        bench.Server.Writes = _ => content;
        return AssertBuiltInAsync(reason);
    }

    [Fact]
    public async Task A_model_that_does_not_answer_in_time_is_not_waited_for()
    {
        var called = new TaskCompletionSource();
        bench.Server.Trouble = context =>
        {
            called.SetResult();
            return ModelServer.SilenceAsync(context);
        };
        var plain = Answer(Batteries().Build());

        var writing = bench.WriteAsync(plain);
        await called.Task;
        bench.Time.Advance(TimeSpan.FromSeconds(4));

        Assert.Equal(plain, await writing);
        Assert.Equal([LeadOutcome.Slow], bench.Outcomes);
    }

    [Fact]
    public async Task After_some_waited_in_vain_nobody_waits_for_a_while()
    {
        bench.Server.Trouble = ModelServer.Status(500);
        var plain = Answer(Batteries().Build());
        for (var time = 0; time < 5; time++)
        {
            await bench.WriteAsync(plain);
        }

        Assert.Equal([LeadOutcome.Unavailable, LeadOutcome.Unavailable, LeadOutcome.Unavailable, LeadOutcome.Paused, LeadOutcome.Paused], bench.Outcomes);
        Assert.Equal(3, bench.Server.Calls.Count);

        bench.Server.Trouble = null;
        bench.Time.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal(Told, (await bench.WriteAsync(plain)).Lead);
    }

    [Fact]
    public async Task A_service_that_asks_to_be_left_alone_is()
    {
        bench.Server.Trouble = ModelServer.Status(429, retryAfter: "20");
        var plain = Answer(Batteries().Build());
        await bench.WriteAsync(plain);
        bench.Server.Trouble = null;

        await bench.WriteAsync(plain);
        bench.Time.Advance(TimeSpan.FromSeconds(21));
        await bench.WriteAsync(plain);

        Assert.Equal([LeadOutcome.Throttled, LeadOutcome.Paused, LeadOutcome.Written], bench.Outcomes);
    }

    [Fact]
    public async Task What_somebody_has_seen_stays_when_the_rest_does_not_come()
    {
        bench.Server.Writes = _ => ModelServer.Lead((Told, ["test-001"]), ("Ring til 70 20 30 40 nu.", ["test-001"]));
        bench.Listener.Shown = 1;

        var written = await bench.WriteAsync(Answer(Batteries().Build()));

        Assert.Equal(Told, written.Lead);
        Assert.Single(written.Written);
        Assert.NotEqual(LeadOutcome.Written, Assert.Single(bench.Outcomes));
    }

    [Fact]
    public async Task What_nobody_has_seen_goes_with_the_rest()
    {
        bench.Server.Writes = _ => ModelServer.Lead((Told, ["test-001"]), ("Ring til 70 20 30 40 nu.", ["test-001"]));
        await AssertBuiltInAsync(LeadOutcome.Addressed);
    }

    [Fact]
    public async Task A_store_that_does_not_answer_costs_the_lead_and_not_the_answer()
    {
        bench.Store.BeforeWrite = _ => throw new StoreUnavailableException(StoreProblem.Busy, "model-use", null);

        await AssertBuiltInAsync(LeadOutcome.Uncounted);
        Assert.Empty(bench.Server.Calls);
    }

    private async Task AssertBuiltInAsync(LeadOutcome reason)
    {
        var plain = Answer(Batteries().Build());

        Assert.Equal(plain, await bench.WriteAsync(plain));
        Assert.Equal([reason], bench.Outcomes);
    }
}

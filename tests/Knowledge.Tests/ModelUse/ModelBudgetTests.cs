using System.Text.Json;
using TeamsPilotBot.Knowledge.Answers.Leads;
using TeamsPilotBot.Knowledge.ModelUse;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Tests.Answers.Leads;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.ModelUse;

public sealed class ModelBudgetTests
{
    private readonly MemoryStore store = new();
    private readonly ManualTime time = new();

    [Fact]
    public async Task A_person_gets_as_many_calls_a_day_as_are_set_whichever_instance_they_ask()
    {
        var limits = new ModelLimits(3, 1_000_000, 100, 1_000_000);
        var decisions = new List<BudgetDecision>();
        foreach (var budget in new[] { Budget(limits), Budget(limits), Budget(limits), Budget(limits) })
        {
            decisions.Add((await budget.TakeAsync("mette", 10, default)).Decision);
        }

        Assert.Equal([BudgetDecision.Granted, BudgetDecision.Granted, BudgetDecision.Granted, BudgetDecision.PersonSpent], decisions);
        Assert.Equal(BudgetDecision.Granted, (await Budget(limits).TakeAsync("anders", 10, default)).Decision);
        time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(BudgetDecision.Granted, (await Budget(limits).TakeAsync("mette", 10, default)).Decision);
    }

    [Fact]
    public async Task What_a_call_did_not_take_can_be_used_by_the_next()
    {
        var budget = Budget(new ModelLimits(100, 1_000, 100, 1_000));
        var (_, permit) = await budget.TakeAsync("mette", 800, default);
        Assert.Equal(BudgetDecision.PersonSpent, (await budget.TakeAsync("mette", 800, default)).Decision);
        Assert.Equal(BudgetDecision.AllSpent, (await budget.TakeAsync("anders", 800, default)).Decision);

        await budget.SettleAsync(permit!, 150, default);

        Assert.Equal(BudgetDecision.Granted, (await budget.TakeAsync("mette", 800, default)).Decision);
    }

    [Fact]
    public async Task What_all_may_not_use_is_given_back_to_the_person()
    {
        await Budget(new ModelLimits(1, 100, 0, 0)).TakeAsync("mette", 10, default);

        Assert.Equal(BudgetDecision.Granted, (await Budget(new ModelLimits(1, 100, 1, 100)).TakeAsync("mette", 10, default)).Decision);
    }

    [Fact]
    public async Task Many_at_once_get_no_more_than_there_is()
    {
        var limits = new ModelLimits(10, 1_000_000, 7, 1_000_000);

        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(() => Budget(limits).TakeAsync($"person{n}", 10, default))));

        Assert.Equal(7, taken.Count(one => one.Decision == BudgetDecision.Granted));
    }

    [Fact]
    public async Task Administrators_are_told_once_a_day_and_of_nobody_by_name()
    {
        var limits = new ModelLimits(0, 0, 0, 0);
        for (var day = 0; day < 2; day++, time.Advance(TimeSpan.FromDays(1)))
        {
            await Budget(limits).TakeAsync("mette", 10, default);
            await Budget(limits).TakeAsync("anders", 10, default);
            await Budget(limits with { PersonCalls = 10, PersonTokens = 100 }).TakeAsync("mette", 10, default);
        }

        var told = await AllAsync(NoticeDocument.Container);
        Assert.Equal(2, told.Count(json => json.Contains("\"personal-model-budget-spent\"", StringComparison.Ordinal)));
        Assert.Equal(2, told.Count(json => json.Contains("\"model-budget-spent\"", StringComparison.Ordinal)));
        Assert.All(told, json => Assert.DoesNotContain("mette", json, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Numbers_are_kept_and_no_text_and_a_person_can_be_erased_from_them()
    {
        await using var bench = await LeadBench.StartAsync();
        await bench.WriteAsync(LeadBench.Answer(LeadBench.Batteries().Build()));
        var kept = await AllAsync(ModelBudget.Container, bench.Store);
        Assert.Equal(2, kept.Count);
        Assert.All(kept, json => Assert.Equal(1_000, JsonDocument.Parse(json).RootElement.GetProperty("tokens").GetInt32()));
        Assert.All(kept, json => Assert.Equal(["calls", "personKey", "tokens"], JsonDocument.Parse(json).RootElement.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal)));

        await new PersonalModelUse(bench.Store).EraseAsync(new PersonIdentity { Key = "mette" }, Pseudonym.New(), default);

        Assert.DoesNotContain("mette", Assert.Single(await AllAsync(ModelBudget.Container, bench.Store)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_erased_while_a_call_was_under_way_stays_so()
    {
        var budget = Budget(new ModelLimits(10, 1_000, 10, 1_000));
        var (_, permit) = await budget.TakeAsync("mette", 100, default);
        await new PersonalModelUse(store).EraseAsync(new PersonIdentity { Key = "mette" }, Pseudonym.New(), default);

        await budget.SettleAsync(permit!, 40, default);

        Assert.DoesNotContain("mette", string.Concat(await AllAsync(ModelBudget.Container)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_budget_spent_answers_begin_with_the_built_in_lead()
    {
        await using var bench = await LeadBench.StartAsync(new ModelLimits(1, 1_000_000, 10, 1_000_000));
        var plain = LeadBench.Answer(LeadBench.Batteries().Build());

        await bench.WriteAsync(plain);

        Assert.Equal(plain, await bench.MakeDesk().WriteAsync(plain, "mette", bench.Listener, default));
        Assert.Equal([LeadOutcome.Written, LeadOutcome.PersonSpent], bench.Outcomes);
        Assert.Single(bench.Server.Calls);
    }

    private ModelBudget Budget(ModelLimits limits) => new(store, time, limits, new NoticeBoard(store, time));

    private Task<List<string>> AllAsync(Container container) => AllAsync(container, store);

    private static async Task<List<string>> AllAsync(Container container, MemoryStore store)
    {
        var all = new List<string>();
        await foreach (var document in store.QueryAsync(container, new DocumentQuery(), default))
        {
            all.Add(document.Json);
        }

        return all;
    }
}

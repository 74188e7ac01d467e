using TeamsPilotBot.Knowledge.Azure.Cosmos;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Storage.Cosmos;

/// <summary>The service is busy, does not answer, loses connections, or does not let the bot in.</summary>
[Collection(SharedCosmos.Name)]
public sealed class CosmosFaultTests : IDisposable
{
    private static readonly Container Things = new("things", ["n"]);
    private static readonly DocumentKey Key = new("p", "hemmelig-id");

    private readonly CosmosOptions options;
    private readonly FaultyWire wire = new();
    private readonly CosmosDocumentStore store;
    private readonly CosmosDocumentStore other;

    public CosmosFaultTests(CosmosFixture fixture)
    {
        options = fixture.Emulator.NewDatabase();
        store = new CosmosDocumentStore(options, TimeProvider.System, wire);
        other = new CosmosDocumentStore(options, TimeProvider.System);
    }

    public void Dispose()
    {
        store.Dispose();
        other.Dispose();
    }

    [Fact]
    public async Task A_busy_account_is_asked_again_when_it_says()
    {
        (wire.Status, wire.RetryAfter) = (429, 5);
        wire.Then(Fault.Refused, Fault.Refused, Fault.Refused);

        Assert.Equal(WriteOutcome.Done, (await store.CreateAsync(Things, Document(1), default)).Outcome);
        Assert.Equal(4, wire.Calls);
    }

    [Fact]
    public async Task A_busy_account_is_not_asked_for_ever()
    {
        (wire.Status, wire.RetryAfter, wire.Afterwards) = (429, 1, Fault.Refused);

        Assert.Equal(StoreProblem.Throttled, (await FailureAsync()).Problem);
        Assert.Equal(8, wire.Calls);
    }

    [Fact]
    public async Task An_account_that_is_busy_for_longer_than_anybody_waits_is_not_waited_for()
    {
        (wire.Status, wire.RetryAfter, wire.Afterwards) = (429, 60_000, Fault.Refused);

        Assert.Equal(StoreProblem.Throttled, (await FailureAsync()).Problem);
        Assert.Equal(1, wire.Calls);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(449)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task What_passes_is_tried_again(int status)
    {
        (wire.Status, wire.RetryAfter) = (status, 1);
        wire.Then(Fault.Refused, Fault.Refused);
        await store.CreateAsync(Things, Document(1), default);
        wire.Then(Fault.Refused);

        Assert.Equal("""{"n":1}""", (await store.ReadAsync(Things, Key, default))!.Json);
    }

    [Theory]
    [InlineData(401, 0, StoreProblem.AccessDenied)]
    [InlineData(403, 0, StoreProblem.AccessDenied)]
    [InlineData(404, 1003, StoreProblem.NoDatabase)]
    [InlineData(413, 0, StoreProblem.Rejected)]
    [InlineData(403, 1014, StoreProblem.Rejected)]
    public async Task What_does_not_pass_is_told_at_once_and_in_words(int status, int substatus, StoreProblem problem)
    {
        (wire.Status, wire.Substatus, wire.Afterwards) = (status, substatus, Fault.Refused);

        var failure = await FailureAsync();

        Assert.Equal(problem, failure.Problem);
        Assert.All([Language.Danish, Language.English], language => Assert.Contains(options.Database, failure.Describe(language)));
        Assert.DoesNotContain(Key.Id, failure.ToString());
    }

    [Theory]
    [InlineData(Fault.Refused)]
    [InlineData(Fault.Cut)]
    [InlineData(Fault.Silence)]
    public async Task An_account_that_does_not_answer_is_given_up(Fault fault)
    {
        await other.OpenAsync(default);
        options.Patience = TimeSpan.FromMilliseconds(400);
        wire.Afterwards = fault;

        Assert.Equal(StoreProblem.NoAnswer, (await FailureAsync()).Problem);
    }

    [Fact]
    public async Task A_pause_that_ends_after_the_time_is_up_is_no_other_fault()
    {
        options.Patience = TimeSpan.FromSeconds(30);
        (wire.RetryAfter, wire.Afterwards) = (1, Fault.Refused);
        using var late = new CosmosDocumentStore(options, new LateTime(TimeSpan.FromMinutes(1)), wire);

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => late.CreateAsync(Things, Document(1), default));

        Assert.Equal((StoreProblem.NoAnswer, 1), (failure.Problem, wire.Calls));
    }

    [Theory]
    [InlineData(Fault.DoneAndCut)]
    [InlineData(Fault.DoneAndRefused)]
    public async Task A_write_whose_answer_was_lost_is_no_conflict(Fault fault)
    {
        wire.Then(fault);
        var created = await store.CreateAsync(Things, Document(1), default);
        wire.Then(fault);
        var replaced = await store.ReplaceAsync(Things, Document(2), created.ETag!, default);
        var read = await other.ReadAsync(Things, Key, default);
        wire.Then(fault);
        var deleted = await store.DeleteAsync(Things, Key, replaced.ETag, default);

        Assert.Equal((WriteOutcome.Done, WriteOutcome.Done, WriteOutcome.Done), (created.Outcome, replaced.Outcome, deleted.Outcome));
        Assert.Equal(("""{"n":2}""", replaced.ETag), (read!.Json, read.ETag));
        Assert.Null(await other.ReadAsync(Things, Key, default));
    }

    [Fact]
    public async Task A_deletion_of_whatever_is_there_whose_answer_was_lost_is_done()
    {
        await store.CreateAsync(Things, Document(1), default);
        wire.Then(Fault.None, Fault.DoneAndCut);

        Assert.Equal(WriteOutcome.Done, (await store.DeleteAsync(Things, Key, null, default)).Outcome);
    }

    [Fact]
    public async Task A_write_that_never_arrived_is_a_conflict_if_somebody_was_first_meanwhile()
    {
        wire.Meanwhile = () => other.CreateAsync(Things, Document(7), default);
        wire.Then(Fault.Cut);

        Assert.Equal(WriteOutcome.Conflict, (await store.CreateAsync(Things, Document(1), default)).Outcome);
        Assert.Equal("""{"n":7}""", (await other.ReadAsync(Things, Key, default))!.Json);
    }

    [Fact]
    public async Task A_query_and_the_changes_go_on_where_a_page_was_lost()
    {
        var ids = Enumerable.Range(0, 1100).Select(i => $"{i:0000}").ToList();
        await other.WriteManyAsync(Things, [.. ids.Select(id => new DocumentWrite(new NewDocument(new DocumentKey("p", id), "{}")))], default);
        wire.RetryAfter = 1;

        wire.Then(Fault.None, Fault.Refused);
        var found = await store.QueryAsync(Things, new DocumentQuery(), default).Select(document => document.Key.Id).ToListAsync();
        wire.Then(Fault.Cut, Fault.None, Fault.Refused);
        var changes = await store.ChangesAsync(Things, null, 2000, default);

        Assert.Equal(ids, found);
        Assert.Equal(ids, changes.Changes.Select(change => change.Key.Id).Order());
    }

    [Fact]
    public async Task A_call_that_is_stopped_is_not_tried_again()
    {
        using var stop = new CancellationTokenSource();
        await other.OpenAsync(default);
        (wire.RetryAfter, wire.Afterwards, wire.Meanwhile) = (1, Fault.Refused, stop.CancelAsync);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.CreateAsync(Things, Document(1), stop.Token));
        Assert.Equal(1, wire.Calls);
    }

    private static NewDocument Document(int n) => new(Key, $$"""{"n":{{n}}}""");

    private Task<StoreUnavailableException> FailureAsync()
        => Assert.ThrowsAsync<StoreUnavailableException>(() => store.CreateAsync(Things, Document(1), default));
}

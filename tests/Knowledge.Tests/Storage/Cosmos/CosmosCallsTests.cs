using System.Net;
using System.Text;
using Microsoft.Azure.Cosmos;
using TeamsPilotBot.Knowledge.Azure.Cosmos;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Storage.Cosmos;

/// <summary>What becomes of calls that are made again.</summary>
public sealed class CosmosCallsTests
{
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task What_is_answered_too_late_changes_nothing_and_is_let_go()
    {
        var calls = new CosmosCalls(new CosmosOptions { Patience = TimeSpan.FromSeconds(2) }, TimeProvider.System);
        var late = new TaskCompletionSource<ResponseMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var content = new Body("{}");
        var made = 0;

        var answer = await calls.SendAsync(_ => ++made == 1 ? late.Task : Task.FromResult(Page("second", new Body("{}"))), default);
        late.SetResult(Page("first", content));

        await content.LetGo.WaitAsync(TooLong);
        Assert.Equal(("second", 2), (answer.Continuation, made));
    }

    [Fact]
    public async Task A_service_that_asks_to_wait_for_less_than_nothing_is_asked_again_at_once()
    {
        var calls = new CosmosCalls(new CosmosOptions(), TimeProvider.System);
        var made = 0;

        var answer = await calls.SendAsync(_ => Task.FromResult(++made == 1 ? Busy() : Page("x", new Body("{}"))), default).WaitAsync(TooLong);

        Assert.True(answer.IsDone);
        Assert.Equal(2, made);
    }

    private static ResponseMessage Busy()
    {
        var busy = new ResponseMessage(HttpStatusCode.TooManyRequests);
        busy.Headers.Set("x-ms-retry-after-ms", "-1");
        return busy;
    }

    private static ResponseMessage Page(string continuation, Body content)
    {
        var page = new ResponseMessage(HttpStatusCode.OK) { Content = content };
        page.Headers.Set("x-ms-continuation", continuation);
        return page;
    }

    private sealed class Body(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        private readonly TaskCompletionSource letGo = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task LetGo => letGo.Task;

        protected override void Dispose(bool disposing)
        {
            letGo.TrySetResult();
            base.Dispose(disposing);
        }
    }
}

using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Teams;

public sealed class ClickMemoryTests : IDisposable
{
    private static readonly TimeSpan Lease = new TurnOptions().Lease;

    private readonly TestClock clock = new();
    private readonly TemporaryStore store;
    private readonly ClickMemory here;
    private readonly ClickMemory elsewhere;
    private int acted;

    public ClickMemoryTests()
    {
        store = new TemporaryStore(clock);
        (here, elsewhere) = (Instance(), Instance());
    }

    public void Dispose() => store.Dispose();

    [Fact]
    public async Task Two_clicks_at_once_on_two_instances_act_once_and_get_the_same_answer()
    {
        var working = new TaskCompletionSource();
        var first = ClickAsync(here, "helped", working.Task);
        var second = ClickAsync(elsewhere, "helped", working.Task);
        working.SetResult();

        Assert.Equal(await first, await second);
        Assert.Equal(1, acted);
    }

    [Fact]
    public async Task Many_clicks_at_once_act_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => ClickAsync(i % 2 == 0 ? here : elsewhere, "helped"))));

        Assert.Single(answers.Distinct());
        Assert.Equal(1, acted);
    }

    [Fact]
    public async Task Another_button_waits_until_the_one_before_is_done_and_then_acts()
    {
        var working = new TaskCompletionSource();
        var first = ClickAsync(here, "helped", working.Task);
        var second = ClickAsync(elsewhere, "not helped");
        Assert.False(second.IsCompleted);
        working.SetResult();

        Assert.NotEqual(await first, await second);
        Assert.Equal(2, acted);
    }

    [Fact]
    public async Task A_click_that_failed_may_be_tried_again()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => ClickAsync(here, "helped", Task.FromException(new InvalidOperationException("The service is down."))));

        Assert.NotNull(await ClickAsync(elsewhere, "helped"));
    }

    [Fact]
    public async Task A_click_whose_process_died_is_left_alone_while_it_may_be_alive_and_acts_again_after_that()
    {
        var died = ClickAsync(here, "helped", new TaskCompletionSource().Task);
        clock.Move(Lease + TimeSpan.FromSeconds(1));

        Assert.NotNull(await ClickAsync(elsewhere, "helped"));
        Assert.False(died.IsCompleted);
    }

    [Fact]
    public async Task Without_a_store_the_click_acts_all_the_same()
    {
        using var unusable = store.Unusable();
        var memory = new ClickMemory(unusable, clock, Options.Create(new TurnOptions()), NullLogger<ClickMemory>.Instance);

        Assert.NotNull(await ClickAsync(memory, "helped"));
    }

    private ClickMemory Instance() => new(store.Store, clock, Options.Create(new TurnOptions()), NullLogger<ClickMemory>.Instance);

    private Task<ClickAnswer?> ClickAsync(ClickMemory memory, string button, Task? work = null)
    {
        var activity = new Activity { ChannelId = "msteams", Conversation = new ConversationAccount { Id = "a:personlig" } };
        return memory.OnceAsync(new Click(activity, Person.Unknown("mette"), "nonce", button), ClickMemory.OfCards, ActAsync, CancellationToken.None);

        async Task<ClickAnswer> ActAsync()
        {
            await (work ?? Task.CompletedTask);
            return new(null, $"{button} {Interlocked.Increment(ref acted)}", IsFinal: true);
        }
    }
}

using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Testing;

public class TestFlowTests
{
    private const uint Soon = 50;

    [Fact]
    public Task A_flow_runs_its_steps_in_order() =>
        Echo()
            .Send("1").AssertReply("echo:1")
            .Test("2", "echo:2")
            .Test("3", reply => Assert.Equal("echo:3", reply.AsMessageActivity().Text))
            .Test("4", MessageFactory.Text(" echo:4 "))
            .Send("5").AssertReplyContains("5")
            .Send("6").AssertReplyOneOf(["echo:5", "echo:6"])
            .AssertNoReply(timeout: Soon)
            .StartTestAsync();

    [Fact]
    public async Task The_wrong_reply_fails_with_both_texts()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Test("1", "echo:2", "tallet").StartTestAsync());

        Assert.Contains("tallet", error.Message, StringComparison.Ordinal);
        Assert.Contains("Expected:echo:2", error.Message, StringComparison.Ordinal);
        Assert.Contains("Received:echo:1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task The_wrong_type_fails() =>
        Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("1").AssertReply(new Activity(ActivityTypes.Typing)).StartTestAsync());

    [Fact]
    public async Task Every_other_assertion_fails_too()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("1").AssertReplyContains("2").StartTestAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("1").AssertReplyOneOf(["2", "3"]).StartTestAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("1").AssertNoReply(timeout: Soon).StartTestAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("1").AssertReply(MessageFactory.Text("echo:1"), new Never()).StartTestAsync());
    }

    [Fact]
    public Task A_reply_that_does_not_come_fails_in_time() =>
        Assert.ThrowsAsync<TaskCanceledException>(() => Echo().AssertReply("noget", timeout: Soon).StartTestAsync());

    [Fact]
    public async Task A_step_after_one_that_failed_is_not_run()
    {
        var heard = new List<string>();
        var flow = new TestFlow(new TestAdapter(), (turnContext, _) =>
        {
            heard.Add(turnContext.Activity.Text);
            return turnContext.Activity.Text == "1" ? throw new TimeoutException() : Task.CompletedTask;
        });

        await Assert.ThrowsAsync<TimeoutException>(() => flow.Send("1").Send("2").StartTestAsync());

        Assert.Equal(["1"], heard);
    }

    [Fact]
    public Task A_transcript_is_sent_and_expected_by_who_said_it()
    {
        var (user, bot) = (new ChannelAccount("u", role: RoleTypes.User), new ChannelAccount("b", role: RoleTypes.Bot));
        Activity[] transcript =
        [
            new(ActivityTypes.Message) { From = user, Text = "1" },
            new(ActivityTypes.Message) { From = bot, Text = "echo:1" },
            new(ActivityTypes.Message) { From = user, Text = "2" },
            new(ActivityTypes.Message) { From = bot, Text = "echo:2" },
        ];

        return Echo()
            .Test(transcript)
            .Test(transcript, (expected, actual) => Assert.Equal(expected.AsMessageActivity().Text, actual.AsMessageActivity().Text))
            .StartTestAsync();
    }

    [Fact]
    public Task A_user_who_joins_is_announced() =>
        new TestFlow(new TestAdapter(), new Greeter()).SendConversationUpdate().AssertReply("Hej User1").StartTestAsync();

    [Fact]
    public void Texts_and_activities_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() => Echo().Send((string)null!));
        Assert.Throws<ArgumentNullException>(() => Echo().Send((IActivity)null!));
        Assert.Throws<ArgumentNullException>(() => Echo().AssertReplyOneOf(null));
    }

    private static TestFlow Echo() => new(new TestAdapter(), async (turnContext, cancellationToken) =>
        await turnContext.SendActivityAsync(MessageFactory.Text($"echo:{turnContext.Activity.Text}"), cancellationToken));

    private sealed class Greeter : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync(MessageFactory.Text($"Hej {turnContext.Activity.MembersAdded[0].Name}"), cancellationToken);
    }

    private sealed class Never : IEqualityComparer<IActivity>
    {
        public bool Equals(IActivity? x, IActivity? y) => false;

        public int GetHashCode(IActivity obj) => 0;
    }
}

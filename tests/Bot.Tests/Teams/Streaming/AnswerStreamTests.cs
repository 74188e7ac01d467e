using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Teams.Streaming;
using TeamsPilotBot.Knowledge.Answers.Leads;
using TeamsPilotBot.Knowledge.Azure;
using TeamsPilotBot.Knowledge.Tests;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests.Running;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Teams.Streaming;

public sealed class AnswerStreamTests
{
    private static readonly LeadSentence First = new("Den første sætning.", ["a-001"]);
    private static readonly LeadSentence Second = new("Den anden sætning.", ["a-002"]);

    private readonly StreamingTeams teams = new();

    [Fact]
    public async Task An_answer_is_shown_in_parts_that_Teams_knows_by_id_and_number_and_ended_by_the_message()
    {
        var stream = Open();
        stream.Asked(new LeadFrame("Før.", "Efter."));
        stream.Checked(First);
        await SentAsync(2);
        stream.Checked(Second);
        await SentAsync(3);

        Assert.Equal(2, await stream.StopAsync());
        Assert.Equal("a-0001", await stream.SendAsync(Message(), default));

        Assert.Equal(["typing", "typing", "typing", "message"], teams.Calls.Select(call => (string?)call["type"]));
        Assert.Equal(["Jeg læser erfaringerne …", "Før. Den første sætning. [1]", "Før. Den første sætning. [1] Den anden sætning. [2]", "Svaret."], teams.Calls.Select(call => (string?)call["text"]));
        Assert.Equal(
            [("informative", 1, null), ("streaming", 2, "a-0001"), ("streaming", 3, "a-0001"), ("final", null, "a-0001")],
            teams.Calls.Select(call => Info(call)).Select(info => ((string?)info["streamType"], (int?)info["streamSequence"], (string?)info["streamId"])));
        Assert.Equal(["streaminfo", "other"], teams.Calls[3]["entities"]!.Select(entity => (string?)entity["type"]));
        Assert.Single(teams.Calls[3]["attachments"]!);
    }

    [Fact]
    public async Task Teams_is_called_no_more_than_once_a_second()
    {
        var time = new ManualTime();
        var stream = Open(time: time, pace: AnswerStreams.Pace);
        stream.Asked(new LeadFrame("", ""));
        stream.Checked(First);
        await WaitingAsync(time);
        Assert.Single(teams.Calls);

        time.Advance(TimeSpan.FromSeconds(1));
        await SentAsync(2);
        await stream.StopAsync();
        var sending = stream.SendAsync(Message(), default);
        await WaitingAsync(time);
        Assert.Equal(2, teams.Calls.Count);

        time.Advance(TimeSpan.FromSeconds(1));
        await sending;
        Assert.Equal(3, teams.Calls.Count);
    }

    [Theory]
    [InlineData("personal", true, 2)]
    [InlineData("personal", false, 1)]
    [InlineData("groupChat", true, 1)]
    [InlineData("channel", true, 1)]
    public async Task Nothing_is_shown_before_the_message_where_Teams_does_not_do_that_or_nobody_wants_it(string conversation, bool wanted, int calls)
    {
        var stream = new AnswerStreams(Options.Create(new LeadOptions { Streaming = wanted }), new ManualTime(), NullLogger<AnswerStream>.Instance).Open(teams.Turn(conversation), Language.Danish);
        teams.Id = null;
        stream.Asked(new LeadFrame("", ""));
        stream.Checked(First);

        Assert.Equal(0, await stream.StopAsync());
        await stream.SendAsync(Message(), default);

        Assert.Equal(calls, teams.Calls.Count);
        AssertPlain(Assert.Single(teams.Messages));
    }

    [Fact]
    public async Task A_client_that_gives_the_first_part_no_id_gets_the_message_alone()
    {
        teams.Id = null;
        var stream = Open();
        stream.Asked(new LeadFrame("", ""));
        stream.Checked(First);
        await stream.StopAsync();

        Assert.Equal("plain", await stream.SendAsync(Message(), default));

        Assert.Equal(2, teams.Calls.Count);
        AssertPlain(Assert.Single(teams.Messages));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Where_Teams_refuses_a_part_the_answer_still_comes_and_comes_once(int refused)
    {
        teams.Before = number => number == refused || (refused == 2 && number == 3)
            ? Task.FromException(StreamingTeams.Refusal(403, "ContentStreamNotAllowed", "Content stream was canceled by user")) : Task.CompletedTask;
        var stream = Open();
        stream.Asked(new LeadFrame("", ""));
        stream.Checked(First);
        await SentAsync(refused);
        await stream.StopAsync();

        await stream.SendAsync(Message(), default);

        AssertPlain(Assert.Single(teams.Messages));
    }

    [Fact]
    public async Task A_message_of_which_nobody_knows_whether_it_arrived_is_ended_again_and_does_not_come_twice()
    {
        teams.After = number => number == 2 ? Task.FromException(new HttpRequestException("The connection was cut.")) : Task.CompletedTask;
        teams.Before = number => number == 3
            ? Task.FromException(StreamingTeams.Refusal(403, "ContentStreamNotAllowed", "Content stream is not allowed on an already completed streamed message")) : Task.CompletedTask;
        var stream = Open();
        stream.Asked(new LeadFrame("", ""));
        await stream.StopAsync();

        Assert.Equal("a-0001", await stream.SendAsync(Message(), default));

        Assert.Single(teams.Messages);
        Assert.Equal(3, teams.Calls.Count);
    }

    [Fact]
    public async Task A_call_that_hangs_holds_the_answer_up_for_a_second_and_no_longer()
    {
        var time = new ManualTime();
        teams.Before = number => number == 1 ? new TaskCompletionSource().Task : Task.CompletedTask;
        var stream = Open(time: time);
        stream.Asked(new LeadFrame("", ""));

        var stopping = stream.StopAsync();
        await WaitingAsync(time);
        time.Advance(AnswerStream.Patience);

        Assert.Equal(0, await stopping);
        await stream.SendAsync(Message(), default);
        AssertPlain(Assert.Single(teams.Messages));
    }

    [Fact]
    public async Task Sentences_that_were_not_sent_have_been_seen_by_nobody()
    {
        var time = new ManualTime();
        var stream = Open(time: time, pace: AnswerStreams.Pace);
        stream.Asked(new LeadFrame("", ""));
        stream.Checked(First);
        await WaitingAsync(time);

        Assert.Equal(0, await stream.StopAsync());
    }

    private AnswerStream Open(TimeProvider? time = null, TimeSpan pace = default)
        => new(teams.Turn(), Language.Danish, shows: true, pace, time ?? TimeProvider.System, NullLogger.Instance);

    private static IMessageActivity Message()
    {
        var message = MessageFactory.Attachment(new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = new JObject() });
        message.Text = "Svaret.";
        message.Entities = [new Entity("other")];
        return message;
    }

    private static JToken Info(JObject call) => call["entities"]!.First(entity => (string?)entity["type"] == "streaminfo");

    private static void AssertPlain(JObject message) => Assert.Equal(["other"], message["entities"]!.Select(entity => (string?)entity["type"]));

    private Task SentAsync(int count) => Eventually.Holds($"{count} calls were made", () => Task.FromResult(teams.Calls.Count >= count));

    private static Task WaitingAsync(ManualTime time) => Eventually.Holds("somebody waits", () => Task.FromResult(time.Timers > 0));
}

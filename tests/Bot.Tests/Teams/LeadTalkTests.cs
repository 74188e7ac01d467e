using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Teams.Streaming;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Knowledge.Answers.Leads;
using TeamsPilotBot.Knowledge.Azure;
using TeamsPilotBot.Knowledge.ModelUse;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Tests;
using TeamsPilotBot.Tests.Models;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Bot.Tests.Teams;

/// <summary>The whole bot with a language model on loopback.</summary>
public sealed class LeadTalkTests : IAsyncLifetime, IDisposable
{
    private const string Question = "Holder batterier i sensorer?";
    private const string Told = "Batterier i sensorer gik i stå efter 14 måneder.";

    private readonly Meter meter = new("leads");
    private readonly LeadOptions options = new() { Streaming = false };
    private readonly TeamsClient teams = new(new TestKnowledge([ALesson().Titled("Batterier i sensorer skal skiftes hvert år").About(Told).Build()]));
    private ModelServer model = null!;

    public async Task InitializeAsync()
    {
        model = await ModelServer.StartAsync();
        var store = new MemoryStore();
        var clock = teams.Knowledge.Clock;
        teams.Voice = new AnswerVoice(
            new LeadDesk(
                new OpenAILeadWriter(model.Options, clock), new LeadCheck(SeedData.Language, teams.Knowledge.Languages),
                new ModelBudget(store, clock, new ModelLimits(100, 1_000_000, 100, 1_000_000), new NoticeBoard(store, clock)),
                new LeadTiming(TimeSpan.FromMinutes(1)) { StorePatience = TimeSpan.FromMinutes(1) }, clock, new LeadCounter(meter), NullLogger<LeadDesk>.Instance),
            new AnswerStreams(Options.Create(options), clock, NullLogger<AnswerStream>.Instance));
    }

    public async Task DisposeAsync() => await model.DisposeAsync();

    public void Dispose()
    {
        teams.Dispose();
        meter.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_question_is_answered_with_the_lead_of_the_model_and_its_sources(bool inChannel)
    {
        await teams.SendAsync(inChannel ? teams.Mention(Question) : teams.Message(Question));

        var reply = Assert.Single(teams.Replies);
        Assert.Equal($"{Told} [1]", reply.Text);
        Assert.Contains(reply.Entities, entity => entity.Type == "https://schema.org/Message");
        Assert.Contains("skrevet af en sprogmodel", teams.Card.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_chat_of_one_it_is_said_at_once_that_the_bot_reads_and_the_message_ends_that()
    {
        options.Streaming = true;

        await teams.SendAsync(teams.Message(Question));

        Assert.Equal(["typing", "typing", "message"], teams.Everything.Select(sent => sent.Type).Distinct().SelectMany(type => teams.Everything.Where(sent => sent.Type == type).Take(2)).Select(sent => sent.Type));
        Assert.Equal("Jeg læser erfaringerne …", teams.Everything[1].Text);
        Assert.Equal("final", (string?)Assert.Single(teams.Replies).Entities.First(entity => entity.Type == "streaminfo").Properties["streamType"]);
    }

    [Theory]
    [InlineData("Botten er hacket af en fremmed.", "test-001")]
    [InlineData("Batterier i sensorer [klik her](https://ond.example).", "test-001")]
    [InlineData("<at>alle</at> batterier i sensorer gik i stå.", "test-001")]
    [InlineData(Told, "secret-001")]
    public async Task Nothing_of_what_a_bad_model_writes_reaches_anybody(string text, string lesson)
    {
        model.Writes = _ => ModelServer.Lead((text, [lesson]));

        await teams.SendAsync(teams.Message(Question));

        var reply = Assert.Single(teams.Replies);
        Assert.Null(reply.Text);
        Assert.Null(reply.ChannelData);
        Assert.Single(model.Calls);
        Assert.Contains("Prøvekøbing Kommune har stået med det.", teams.Card.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("sprogmodel", teams.Card.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_Teams_sends_again_is_not_asked_again()
    {
        var message = teams.Message(Question);
        await teams.SendAsync(message);
        await teams.SendAsync(message);

        Assert.Single(model.Calls);
        Assert.Empty(teams.Replies);
    }

    [Theory]
    [InlineData("like", true)]
    [InlineData("dislike", false)]
    public async Task What_people_think_of_it_is_kept_and_said_of_no_lesson(string reaction, bool helped)
    {
        await teams.SendAsync(teams.Message(Question));
        await teams.SendAsync(Feedback(reaction, "sent"));

        Assert.Equal((200, "{}"), (teams.Answer!.Status, teams.Answer.Body.ToString()));
        var said = Assert.Single(teams.Knowledge.Logs.Feedback);
        Assert.Equal((LeadFeedback.Subject, helped, TeamsClient.MetteObjectId), (said.LessonId, said.Helped, said.PersonKey));
        Assert.Equal(teams.Knowledge.Logs.Questions[0].Id, said.QuestionId);
    }

    [Theory]
    [InlineData("like", "another message")]
    [InlineData("meh", "sent")]
    public async Task Of_another_message_or_in_other_words_nothing_is_kept_and_Teams_gets_its_answer(string reaction, string messageId)
    {
        await teams.SendAsync(teams.Message(Question));
        await teams.SendAsync(Feedback(reaction, messageId));

        Assert.Equal(200, teams.Answer!.Status);
        Assert.Empty(teams.Knowledge.Logs.Feedback);
    }

    [Fact]
    public async Task A_click_asks_no_model()
    {
        await teams.SendAsync(teams.Message(Question));
        await teams.SendAsync(teams.Click(TeamsClient.Button(teams.Card, "Det hjalp")));

        Assert.Single(model.Calls);
        Assert.DoesNotContain("sprogmodel", teams.AnsweredCard.ToString(), StringComparison.Ordinal);
    }

    private Microsoft.Bot.Schema.Activity Feedback(string reaction, string messageId)
    {
        var invoke = teams.Message(null);
        invoke.Type = "invoke";
        invoke.Name = "message/submitAction";
        invoke.ReplyToId = messageId;
        invoke.Value = JObject.FromObject(new { actionName = "feedback", actionValue = new { reaction, feedback = "{\"feedbackText\":\"Ring til 29 84 11 73\"}" } });
        return invoke;
    }
}

using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Storage;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Teams;

public sealed class PilotBotTests : IDisposable
{
    private const string Consent = "Har nogen løst samtykke til at optage borgeres opkald?";

    private readonly TeamsClient teams = new();

    public void Dispose() => teams.Dispose();

    [Fact]
    public async Task A_question_is_answered_with_typing_first_and_then_one_card()
    {
        await teams.SendAsync(teams.Message(Consent));

        Assert.Equal([ActivityTypes.Typing, ActivityTypes.Message], teams.Everything.Select(reply => reply.Type));
        Assert.Contains("Optagelse af borgeres stemmer", teams.Card.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("accept")]
    [InlineData("decline")]
    public async Task An_answer_to_an_offered_file_that_is_gone_is_told_so(string action)
    {
        var invoke = teams.Message(null);
        invoke.Type = ActivityTypes.Invoke;
        invoke.Name = "fileConsent/invoke";
        invoke.ReplyToId = "offered";
        invoke.Value = JObject.FromObject(new { type = "fileUpload", action, context = new { file = "gone" } });
        await teams.SendAsync(invoke);

        Assert.StartsWith("Det tilbud gælder ikke længere.", Assert.Single(teams.Replies).Text, StringComparison.Ordinal);
        Assert.Equal(["offered"], teams.Deleted);
        Assert.Equal(200, teams.Answer!.Status);
    }

    [Fact]
    public async Task In_a_channel_nothing_is_shown_before_the_answer()
    {
        await teams.SendAsync(teams.Mention(Consent));

        Assert.Equal([ActivityTypes.Message], teams.Everything.Select(reply => reply.Type));
    }

    [Fact]
    public async Task Typing_that_cannot_be_shown_does_not_stop_the_answer()
    {
        teams.FailingSends = 1;

        await teams.SendAsync(teams.Message(Consent));

        Assert.NotNull(teams.Card);
    }

    [Fact]
    public async Task In_a_channel_the_mention_is_not_a_part_of_the_question()
    {
        await teams.SendAsync(teams.Mention(Consent));

        var kept = Assert.Single(teams.Knowledge.Logs.Questions);
        Assert.Equal((Consent, ConversationKind.Channel), (kept.Text, kept.Conversation));
        Assert.NotNull(teams.Card);
    }

    [Fact]
    public async Task A_mention_alone_is_answered_with_a_sentence()
    {
        await teams.SendAsync(teams.Mention(""));

        Assert.StartsWith("Jeg kan ikke se et spørgsmål.", Assert.Single(teams.Replies).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_for_the_bot_is_passed_over_in_silence()
    {
        foreach (var type in new[] { ActivityTypes.MessageReaction, ActivityTypes.MessageUpdate, ActivityTypes.MessageDelete, ActivityTypes.Event, "noget/nyt" })
        {
            var activity = teams.Message(Consent);
            activity.Type = type;
            activity.ReactionsAdded = [new MessageReaction("like")];
            await teams.SendAsync(activity);

            Assert.Empty(teams.Everything);
        }
    }

    [Fact]
    public async Task A_follow_up_keeps_its_subject_after_a_restart()
    {
        await teams.SendAsync(teams.Message(Consent));
        await teams.SendAsync(teams.Message("vis flere"));

        Assert.StartsWith("Flere erfaringer, 4–6", (string?)teams.Card["body"]![0]!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_lessons_come_in_place_of_the_card_that_was_clicked()
    {
        await ClickAsync("Vis flere");

        Assert.Equal(200, teams.Answer!.Status);
        Assert.StartsWith("Flere erfaringer, 4–6", (string?)teams.AnsweredCard["body"]![0]!["text"], StringComparison.Ordinal);
        Assert.Empty(teams.Replies);
    }

    [Fact]
    public async Task That_a_lesson_helped_is_thanked_for_in_place()
    {
        await ClickAsync("Det hjalp");

        Assert.Contains("Tak. Jeg husker, at den hjalp dig.", teams.AnsweredCard.ToString(), StringComparison.Ordinal);
        Assert.Equal(TeamsClient.MetteObjectId, Assert.Single(teams.Knowledge.Logs.Feedback).PersonKey);
    }

    [Theory]
    [InlineData("Spørg en kontaktperson", "Send dit spørgsmål videre")]
    [InlineData("Kontakt projektet", "Kontakt til projektet")]
    [InlineData("Det har vi også prøvet", "Fortæl det, som du ville sige det til en kollega")]
    public async Task Every_button_leads_somewhere_and_back(string title, string heading)
    {
        await ClickAsync(title);
        Assert.Equal(heading, (string?)teams.AnsweredCard["body"]![0]!["text"]);

        await teams.SendAsync(teams.Click(TeamsClient.Button(teams.AnsweredCard, "Tilbage til svaret")));
        Assert.Contains("Det hjalp", teams.AnsweredCard.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_to_try_is_answered_in_the_chat()
    {
        var (installed, _) = teams.Added();
        await teams.SendAsync(installed);
        var example = (JObject)teams.Card.SelectTokens("$..selectAction").First();

        await teams.SendAsync(teams.Click(example));

        Assert.Equal("Svaret står herunder.", teams.AnsweredSentence);
        Assert.Contains("Du spurgte: " + Consent, teams.Card.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_without_execute_actions_gets_the_card_changed_in_place()
    {
        await teams.SendAsync(teams.Message(Consent));
        await teams.SendAsync(teams.Submit(TeamsClient.Button(teams.Card, "Det hjalp")));

        Assert.Equal("1795576418078", Assert.Single(teams.Changed).Id);
        Assert.True(Assert.Single(teams.Knowledge.Logs.Feedback).Helped);
    }

    [Fact]
    public async Task In_a_channel_a_client_without_execute_actions_gets_thanks_and_the_card_stays_as_it_is()
    {
        await teams.SendAsync(teams.Mention(Consent));
        var click = teams.Submit(TeamsClient.Button(teams.Card, "Passer ikke"));
        click.Conversation = teams.Mention("").Conversation;
        await teams.SendAsync(click);

        Assert.Empty(teams.Changed);
        Assert.StartsWith("Tak.", Assert.Single(teams.Replies).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_a_card_types_for_the_user_is_answered()
    {
        var message = teams.Message(null);
        message.Value = JObject.FromObject(new { msteams = new { type = "imBack", value = Consent } });

        await teams.SendAsync(message);

        Assert.NotNull(teams.Card);
    }

    [Theory]
    [InlineData("""{"verb":"opfundet","data":{"questionId":"q","nonce":"n"}}""")]
    [InlineData("""{"verb":"helped","data":{}}""")]
    [InlineData("""{"verb":"3","data":{"questionId":"q","nonce":"n"}}""")]
    [InlineData("""{"verb":"helped","data":{"questionId":["q"],"nonce":{"n":1}}}""")]
    [InlineData("""{"data":"hvad som helst"}""")]
    public async Task A_button_that_is_not_known_is_answered_with_a_sentence(string action)
    {
        await teams.SendAsync(teams.Click(JObject.Parse(action)));

        Assert.Equal(200, teams.Answer!.Status);
        Assert.StartsWith("Den knap kender jeg ikke længere.", teams.AnsweredSentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_to_try_that_is_clicked_twice_at_once_is_asked_once_and_later_again()
    {
        var (installed, _) = teams.Added();
        await teams.SendAsync(installed);
        var example = (JObject)teams.Card.SelectTokens("$..selectAction").First();
        await teams.SendAsync(teams.Click(example));

        await teams.SendAsync(teams.Click(example));
        Assert.Empty(teams.Replies);
        Assert.Equal("Svaret står herunder.", teams.AnsweredSentence);

        teams.Knowledge.Clock.Move(TimeSpan.FromMinutes(3));
        await teams.SendAsync(teams.Click(example));
        Assert.Single(teams.Replies);
    }

    [Fact]
    public async Task A_state_that_others_keep_changing_costs_nobody_the_answer()
    {
        teams.StateStorage = new FailingStorage { OnWrite = new InvalidOperationException("Etag conflict") };

        await teams.SendAsync(teams.Message(Consent));

        Assert.Contains("Optagelse af borgeres stemmer", teams.Card.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_that_cannot_be_read_is_taken_for_none()
    {
        teams.StateStorage = new FailingStorage { OnRead = new StoreUnavailableException(StoreProblem.Busy, "pilotbot.db", null) };

        await teams.SendAsync(teams.Message(Consent));

        Assert.Contains("Optagelse af borgeres stemmer", teams.Card.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_that_could_not_be_read_is_not_written_over()
    {
        var storage = new FailingStorage();
        teams.StateStorage = storage;
        await teams.SendAsync(teams.Message(Consent));
        var written = storage.Writes;
        storage.OnRead = new StoreUnavailableException(StoreProblem.Busy, "pilotbot.db", null);

        await teams.SendAsync(teams.Message("Hvad koster det at bruge sprogmodeller?"));

        Assert.Equal((1, 1), (written, storage.Writes));
    }

    [Fact]
    public async Task A_state_that_nobody_understands_any_more_is_taken_for_none_and_written_anew()
    {
        var storage = new FailingStorage { OnRead = new JsonSerializationException("State may not hold a TeamsPilotBot.Gone.") };
        teams.StateStorage = storage;

        await teams.SendAsync(teams.Message(Consent));

        Assert.Contains("Optagelse af borgeres stemmer", teams.Card.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, storage.Writes);
    }

    [Fact]
    public async Task A_click_that_could_not_be_carried_out_is_tried_anew_when_it_comes_again()
    {
        await teams.SendAsync(teams.Message(Consent));
        var click = teams.Click(TeamsClient.Button(teams.Card, "Det hjalp"));
        teams.Knowledge.Logs.Fails = true;
        await teams.SendAsync(click);
        Assert.StartsWith("Det kan jeg ikke lige nu", teams.AnsweredSentence, StringComparison.Ordinal);

        teams.Knowledge.Logs.Fails = false;
        await teams.SendAsync(click);

        Assert.Single(teams.Knowledge.Logs.Feedback);
    }

    [Fact]
    public async Task A_submitted_form_that_is_not_known_is_answered_with_a_sentence()
    {
        var message = teams.Message(null);
        message.Value = JObject.FromObject(new { verb = 7 });

        await teams.SendAsync(message);

        Assert.StartsWith("Den knap kender jeg ikke længere.", Assert.Single(teams.Replies).Text, StringComparison.Ordinal);
    }

    private sealed class FailingStorage : IStorage
    {
        private readonly MemoryStorage memory = new();

        public Exception? OnRead { get; set; }

        public Exception? OnWrite { get; init; }

        public int Writes { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
            => OnRead is null ? memory.ReadAsync(keys, cancellationToken) : throw OnRead;

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            return OnWrite is null ? memory.WriteAsync(changes, cancellationToken) : throw OnWrite;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => memory.DeleteAsync(keys, cancellationToken);
    }

    private async Task ClickAsync(string title)
    {
        await teams.SendAsync(teams.Message(Consent));
        await teams.SendAsync(teams.Click(TeamsClient.Button(teams.Card, title)));
    }
}

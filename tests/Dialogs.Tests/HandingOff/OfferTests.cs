using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.HandingOff.HandOffTalk;

namespace TeamsPilotBot.Dialogs.Tests.HandingOff;

/// <summary>What is seen before a question is sent, and what comes of sending it.</summary>
public sealed class OfferTests
{
    private readonly HandOffTalk talk = new(("egen-dpo", "dpo"), ("datatilsynet-vejledning", "henrik"));

    [Fact]
    public async Task Before_it_is_sent_the_asker_sees_the_question_what_was_found_to_whom_it_goes_and_why()
    {
        var preview = await talk.PreviewAsync();

        Assert.Equal(Question, preview.Question.Text);
        Assert.Equal(("egen-dpo", PlaceInLine.Contact), (preview.Route.Contact.Id, preview.Way));
        Assert.NotEmpty(preview.Route.Reason);
        Assert.InRange(preview.Found.Count, 1, 3);
        Assert.Equal("Roskilde Kommune", preview.Question.Organisation);
        Assert.Empty(await talk.Register.OpenAsync(default).ToListAsync());
    }

    [Fact]
    public async Task A_question_nobody_answered_goes_to_the_contact_for_its_topic()
    {
        var sent = await talk.SentAsync();

        Assert.Equal((HandOffStatus.Sent, "egen-dpo", "dpo", "mette"), (sent.Status, sent.Desk.ContactId, sent.Desk.PersonKey, sent.NameOf("mette")));
        var outbox = await talk.OutboxAsync(sent.Id);
        Assert.Contains(outbox.Pending, pending => pending.To == Recipient.Person("dpo"));
        Assert.Equal(new CardPlace(Recipient.Person("mette"), "chat-of-mette", "card") { Language = Language.Danish }, Assert.Single(outbox.Cards));
    }

    [Fact]
    public async Task A_contact_who_is_not_in_Teams_is_passed_over_and_the_asker_is_told_before()
    {
        var nobody = new HandOffTalk();

        var preview = await nobody.PreviewAsync();
        var sent = await nobody.SentAsync();

        Assert.Equal(PlaceInLine.Administrators, preview.Way);
        Assert.Equal(PlaceInLine.Administrators, sent.Place);
        Assert.Contains((await nobody.OutboxAsync(sent.Id)).Pending, pending => pending.To == Recipient.Administrators);
    }

    [Fact]
    public async Task Personal_data_is_pointed_out_and_masked_and_the_asker_sends_what_is_left()
    {
        var preview = await talk.PreviewAsync();

        var shown = Assert.IsType<HandOffPreviewReply>((await talk.SendAsync(
            preview, (HandOffFields.Question, "Må vi optage 010190-1234?"), (HandOffFields.AlreadyAsked, "lise@kommune.dk"))).Reply);

        Assert.Equal([PersonalDataKind.CprNumber, PersonalDataKind.Email], shown.Masked);
        Assert.DoesNotContain("010190", shown.Question.Text, StringComparison.Ordinal);
        Assert.Empty(await talk.Register.OpenAsync(default).ToListAsync());
        var sent = await talk.SendAsync(shown, (HandOffFields.AlreadyAsked, shown.Question.AlreadyAsked!));
        Assert.DoesNotContain("kommune.dk", Assert.IsType<HandOffReply>(sent.Reply).HandOff.Question.AlreadyAsked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_into_the_preview_stays_when_another_contact_is_looked_at()
    {
        var preview = await talk.PreviewAsync();

        var click = new HandOffCardAction(HandOffVerb.Preview, preview.Nonce, new Dictionary<string, string>
        {
            [HandOffFields.Question] = "Min egen tekst", [HandOffFields.NotEnough] = "De optager ikke", [HandOffFields.Urgent] = "true",
            [HandOffFields.Project] = "Talegenkendelse", [HandOffFields.Contact] = "kl-jura",
        }) { QuestionId = preview.QuestionId };
        var again = Assert.IsType<HandOffPreviewReply>((await talk.Talk.ClickAsync(click)).Reply);

        Assert.Equal("kl-jura", again.Route.Contact.Id);
        Assert.Equal(("Min egen tekst", "De optager ikke", true, "Talegenkendelse"), (again.Question.Text, again.Question.NotEnough, again.Question.Urgent, again.Question.Project));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task An_empty_question_is_not_sent_and_the_preview_says_why(string text)
    {
        var shown = Assert.IsType<HandOffPreviewReply>((await talk.SendAsync(await talk.PreviewAsync(), (HandOffFields.Question, text))).Reply);

        Assert.Equal("Skriv dit spørgsmål, før du sender det.", shown.Notice);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_not_lost()
    {
        var text = new string('x', 4_001);

        var shown = Assert.IsType<HandOffPreviewReply>((await talk.SendAsync(await talk.PreviewAsync(), (HandOffFields.Question, text))).Reply);

        Assert.Equal(text, shown.Question.Text);
        Assert.Contains("4.000", shown.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_click_delivered_twice_sends_once()
    {
        var preview = await talk.PreviewAsync();

        await talk.SendAsync(preview);
        var again = await talk.SendAsync(preview);

        Assert.IsType<HandOffReply>(again.Reply);
        Assert.Single(await talk.Register.OpenAsync(default).ToListAsync());
    }

    [Fact]
    public async Task Sent_from_a_channel_the_rest_goes_on_in_private()
    {
        var preview = await talk.PreviewAsync();
        talk.Talk.Kind = ConversationKind.Channel;

        var sent = Assert.IsType<HandOffSentReply>((await talk.SendAsync(preview)).Reply).HandOff;

        var outbox = await talk.OutboxAsync(sent.Id);
        Assert.Empty(outbox.Cards);
        Assert.Contains(outbox.Pending, pending => pending.To == Recipient.Person("mette"));
    }

    [Fact]
    public async Task A_contact_who_asks_is_not_sent_to_themselves()
        => Assert.NotEqual("egen-dpo", (await talk.PreviewAsync(asker: Dpo)).Route.Contact.Id);

    [Fact]
    public async Task An_open_question_that_means_the_same_is_shown_and_can_be_followed()
    {
        var open = await talk.SentAsync();

        var preview = await talk.PreviewAsync("Har nogen løst samtykke til at optage borgernes opkald?", Henrik);
        var followed = await talk.ClickAsync(Henrik, preview.Same[0], HandOffVerb.Follow);

        Assert.Equal(open.Id, Assert.Single(preview.Same).Id);
        Assert.Equal(["henrik"], Assert.IsType<HandOffReply>(followed.Reply).HandOff.Followers);
    }

    [Fact]
    public async Task Ones_own_open_question_is_shown_as_ones_own()
    {
        var open = await talk.SentAsync();

        Assert.Equal(open.Id, (await talk.PreviewAsync()).Own?.Id);
    }

    [Fact]
    public async Task When_the_disk_is_full_the_asker_is_told_and_nothing_is_half_saved()
    {
        var preview = await talk.PreviewAsync();
        var store = talk.Talk.Knowledge.HandOffs.Store;
        store.BeforeWrite = _ => throw new StoreUnavailableException(StoreProblem.DiskFull, "data", null);

        var failed = await talk.SendAsync(preview);
        store.BeforeWrite = null;

        Assert.Null(failed.Reply);
        Assert.Contains("Din tekst står stadig på kortet", failed.Sentence, StringComparison.Ordinal);
        Assert.Empty(await talk.Register.OpenAsync(default).ToListAsync());
        Assert.IsType<HandOffReply>((await talk.SendAsync(preview)).Reply);
    }
}
